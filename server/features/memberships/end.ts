import type { Writer } from '@rynek/db/core/database.ts'
import { findPerson } from '@rynek/db/features/accounts/queries.ts'
import { addAuditEntry } from '@rynek/db/features/audit/queries/entries.ts'
import { changeMembership, removeCode } from '@rynek/db/features/memberships/queries/requests.ts'
import { changeRoles } from '@rynek/db/features/staff/queries.ts'
import { closeOpenOf } from '../accounts/session-ends.ts'
import { announcePerson } from '../profiles/announce.ts'

type End = { personId: number; to: 'left' | 'lapsed'; actorId: number | null }

/**
 * Somebody is no member any more. What he wrote stays with the office; his rights are gone with the next request, and
 * what is open on the office's channel is closed. False when he was none.
 */
export async function endMembership(tx: Writer, { personId, to, actorId }: End): Promise<boolean> {
  if (!(await changeMembership(tx, personId, { from: 'member', to: { state: to } }))) return false
  await removeCode(tx, personId)
  await stopSpeakingForOffice(tx, personId)
  await closeOpenOf(tx, personId)
  await announcePerson(tx, personId)
  await addAuditEntry(tx, { actorId, action: 'membership.end', personId, reason: '' })
  return true
}

/** Or else he would speak for the next office he comes to. */
async function stopSpeakingForOffice(tx: Writer, personId: number): Promise<void> {
  const { roles = [] } = (await findPerson(tx, personId)) ?? {}
  if (!roles.includes('officeAdministrator')) return
  const rest = roles.filter((role) => role !== 'officeAdministrator')
  await changeRoles(tx, personId, rest.length > 0 ? rest : ['member'])
}
