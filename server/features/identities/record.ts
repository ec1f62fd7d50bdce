import type { Writer } from '@rynek/db/core/database.ts'
import { databaseErrorKind } from '@rynek/db/core/errors.ts'
import { addAuditEntry } from '@rynek/db/features/audit/queries/entries.ts'
import { addIdentity } from '@rynek/db/features/identities/queries.ts'
import type { Arrived } from '@rynek/db/features/identities/tables.ts'
import { addresses } from '@rynek/shared/core/addresses.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import { queueMailTo } from '../mail/queue.ts'

type Change = { action: 'identity.add' | 'identity.remove'; personId: number; email: string }

/** Tells the person too: whoever did it may be somebody else. */
export async function record(tx: Writer, { action, personId, email }: Change): Promise<void> {
  const kind = action === 'identity.add' ? 'account.identity-added' : 'account.identity-removed'
  await queueMailTo(tx, personId, { kind, params: { email }, href: addresses.identities })
  await addAuditEntry(tx, { actorId: personId, action, personId, reason: '' })
}

/** An account elsewhere opens one account here. */
export async function attach(
  tx: Writer,
  { issuer, subject, email }: Arrived,
  personId: number,
): Promise<void> {
  await tx
    .attempt((part) => addIdentity(part, { issuer, subject, email, personId }))
    .catch((failure: unknown) => {
      if (databaseErrorKind(failure) !== 'unique') throw failure
      throw new Problem('conflict', 'identity-taken')
    })
  await record(tx, { action: 'identity.add', personId, email })
}
