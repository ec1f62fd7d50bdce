import type { Writer } from '@rynek/db/core/database.ts'
import { addAuditEntry } from '@rynek/db/features/audit/queries/entries.ts'
import { addresses } from '@rynek/shared/core/addresses.ts'
import { queueMailTo } from '../mail/queue.ts'

type Change = { action: 'passkey.add' | 'passkey.remove'; personId: number; name: string }

/** Tells the person too: whoever did it may be somebody else. */
export async function record(tx: Writer, { action, personId, name }: Change): Promise<void> {
  const kind = action === 'passkey.add' ? 'account.passkey-added' : 'account.passkey-removed'
  await queueMailTo(tx, personId, { kind, params: { name }, href: addresses.passkeys })
  await addAuditEntry(tx, { actorId: personId, action, personId, reason: '' })
}
