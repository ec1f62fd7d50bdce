import type { Writer } from '@rynek/db/core/database.ts'
import { findMembership } from '@rynek/db/features/memberships/queries/requests.ts'
import { settleConfirmed } from './settle.ts'

/**
 * A person confirmed another address. It can make him a member at once; and whom only his address made a member is
 * none any more if the new one is elsewhere. What somebody decided stays.
 */
export async function addressChanged(tx: Writer, personId: number): Promise<void> {
  const row = await findMembership(tx, personId, { id: personId, institutionId: 0, roles: [] })
  if (!row || ['refused', 'left', 'lapsed'].includes(row.state)) return
  if (row.state === 'member' && row.way !== 'domain') return
  await settleConfirmed(tx, row)
}
