import type { Database, Writer } from '@rynek/db/core/database.ts'
import { findOwn } from '@rynek/db/features/credentials/queries.ts'
import {
  changeMembership,
  findCode,
  findMembership,
  type MembershipRow,
  removeCode,
  removeExpiredCodes,
  tryCode,
} from '@rynek/db/features/memberships/queries/requests.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import { isDue } from '@rynek/shared/features/memberships/rules/renewal.ts'
import type { OwnMembership } from '@rynek/shared/features/memberships/schemas.ts'
import type { Person } from '../../../core/person.ts'
import { toOffice } from '../../accounts/author.ts'
import { wrongFields } from '../../accounts/new-person.ts'
import { hashOfCode, mostTries, readTypedCode } from '../../credentials/codes.ts'
import { mayAskAgain } from '../../credentials/service/often.ts'
import { sendCode } from '../send-code.ts'
import { settleAnew, settleConfirmed } from '../settle.ts'

type Parts = { db: Database; now: () => number }

export function confirming({ db, now }: Parts) {
  return {
    async findOwn(person: Person): Promise<OwnMembership> {
      const row = await findMembership(db.read, person.id, person)
      if (!row) throw new Problem('not-found', 'not-found')
      const { state, way, email, reason, until, formerName } = row
      const code = await findCode(db.read, person.id)
      const codeSent = !!code && code.email === email && code.expiresAt > now() && code.tries < mostTries
      const due = state === 'member' && isDue(until, now())
      const nameWaits = formerName !== null
      return { state, way, office: toOffice(row.office), email, reason, until, due, nameWaits, codeSent }
    },

    /** Another code, for who has not confirmed his address yet, is to confirm it anew, or asks again. */
    sendCode: (person: Person): Promise<void> =>
      db.write(async (tx) => {
        const row = await findMembership(tx, person.id, person)
        const own = await findOwn(tx, person.id)
        if (!row || !own) throw new Problem('not-found', 'not-found')
        const { state } = row
        if (state === 'waiting' || (state === 'member' && !isDue(row.until, tx.now)))
          throw new Problem('conflict', 'membership-code-needless')
        if (!(await mayAskAgain(tx, own.email, 'membership.code')))
          throw new Problem('too-many', 'membership-codes-often')
        await sendCode(tx, own)
        if (state !== 'member')
          await changeMembership(tx, person.id, { from: state, to: { state: 'unconfirmed' } })
      }),

    /** The code is right: the address is the person's, and what follows the table of ways says. */
    async confirm(person: Person, typed: string): Promise<void> {
      // Committed by itself: a wrong code must count although it is refused.
      const code = await db.write((tx) => tryCode(tx, person.id))
      if (!code || code.expiresAt <= now() || code.tries > mostTries) throw voidCode()
      if (hashOfCode(readTypedCode(typed)) !== code.codeHash)
        throw wrongFields({ field: 'code', reason: 'code-wrong' })
      await db.write(async (tx) => {
        const row = await takeCode(tx, person, code.codeHash)
        await (row.state === 'member' ? settleAnew(tx, row) : settleConfirmed(tx, row))
      })
    },

    forgetExpired: (): Promise<number> => db.write(removeExpiredCodes),
  }
}

const voidCode = () => new Problem('bad-request', 'membership-code-void')

/** Uses the code up, which is good for the address it was sent to alone. */
async function takeCode(tx: Writer, person: Person, codeHash: string): Promise<MembershipRow> {
  const code = await findCode(tx, person.id)
  const row = await findMembership(tx, person.id, person)
  const asked = row?.state === 'unconfirmed' || row?.state === 'member'
  if (!asked || code?.codeHash !== codeHash || code.email !== row.email) throw voidCode()
  if (!(await removeCode(tx, person.id))) throw voidCode()
  return row
}
