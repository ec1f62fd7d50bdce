import type { Database, Writer } from '@rynek/db/core/database.ts'
import { findPeopleByEmailKey } from '@rynek/db/features/accounts/queries.ts'
import { addAuditEntry } from '@rynek/db/features/audit/queries/entries.ts'
import {
  putRecoveryCodes,
  removeAuthenticator,
  removeSetUp,
  weakenSessions,
} from '@rynek/db/features/factors/queries/factors.ts'
import { forgetTries, removePendingSignInsOf } from '@rynek/db/features/factors/queries/tries.ts'
import { removePasskeysOf } from '@rynek/db/features/passkeys/queries.ts'
import { addresses } from '@rynek/shared/core/addresses.ts'
import { parseEmail } from '@rynek/shared/features/accounts/rules.ts'
import { queueMailTo } from '../mail/queue.ts'
import { hasFactor } from './change.ts'

type Change = { action: 'factor.add' | 'factor.remove'; personId: number; actorId: number | null }

/** Tells the person too: whoever did it may be somebody else. */
export async function record(tx: Writer, { action, personId, actorId }: Change): Promise<void> {
  const kind = action === 'factor.add' ? 'account.factor-added' : 'account.factor-removed'
  await queueMailTo(tx, personId, { kind, href: addresses.account })
  await addAuditEntry(tx, { actorId, action, personId, reason: '' })
}

/** The app, the codes and whatever counted because of them. */
export async function takeAway(tx: Writer, personId: number, actorId: number | null): Promise<void> {
  await removeAuthenticator(tx, personId)
  await putRecoveryCodes(tx, personId, [])
  await removeSetUp(tx, personId)
  await removePendingSignInsOf(tx, personId)
  await forgetTries(tx, personId)
  await weakenSessions(tx, personId)
  await record(tx, { action: 'factor.remove', personId, actorId })
}

/** For whoever lost the phone and the codes, or all his keys; the operator knows that it is him. False when there is none to take. */
export async function takeAwayFrom(db: Database, email: string): Promise<boolean> {
  const key = parseEmail(email)?.key ?? ''
  const personId = (await findPeopleByEmailKey(db.read, [key])).get(key)?.id
  if (personId === undefined) return false
  return db.write(async (tx) => {
    if (!(await hasFactor(tx, personId))) return false
    await removePasskeysOf(tx, personId)
    await takeAway(tx, personId, null)
    return true
  })
}
