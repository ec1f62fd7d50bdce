import type { Database, Writer } from '@rynek/db/core/database.ts'
import {
  findAuthenticator,
  findSetUp,
  putAuthenticator,
  putRecoveryCodes,
  putSetUp,
  removeSetUp,
} from '@rynek/db/features/factors/queries/factors.ts'
import { findPasswordById } from '@rynek/db/features/privacy/queries/erase.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import type { CodeGiven, PasswordGiven } from '@rynek/shared/features/factors/schemas.ts'
import type { Person } from '../../../core/person.ts'
import { wrongFields } from '../../accounts/new-person.ts'
import { passwordMatches } from '../../accounts/passwords.ts'
import type { Sessions } from '../../accounts/sessions.ts'
import { endOtherSessions, renewSession, requireMayChangeFactors } from '../change.ts'
import { type Check, wrongCode } from '../check.ts'
import { hashOfCode, newCodes } from '../recovery-codes.ts'
import { record, takeAway } from '../take-away.ts'
import { newSecret, stepOf } from '../totp.ts'

/** Milliseconds in which what is shown has to be confirmed. */
const longestSetUp = 30 * 60_000

/** New codes with it, always: those of an earlier try may lie about. */
export const show = (tx: Writer, personId: number, secret: string | null): Promise<void> =>
  putSetUp(tx, { personId, secret, codes: newCodes(), expiresAt: tx.now + longestSetUp })

type Parts = { db: Database; sessions: Sessions; check: Check }

/** Pairing an app and taking it away. Every change of rights is a new session. */
export function settingUp({ db, sessions, check }: Parts) {
  const renew = renewSession({ sessions })

  return {
    /** Asks for the password: whoever found a screen unlocked must not become somebody with more rights. */
    async begin(person: Person, { password }: PasswordGiven): Promise<void> {
      const { id } = person
      await requireMayChangeFactors(db.read, person)
      const hash = await findPasswordById(db.read, id)
      if (!(await check.tried(id, () => passwordMatches(hash, password))))
        throw wrongFields({ field: 'password', reason: 'password-wrong' })
      await db.write(async (tx) => {
        if (await findAuthenticator(tx, id)) throw new Problem('conflict', 'factor-there')
        await show(tx, id, newSecret())
      })
    },

    /** The code shows that the app has it. Answers the cookie of a session in which it counts. */
    async turnOn(person: Person, { code }: CodeGiven, device: string): Promise<string> {
      await db.write(async (tx) => {
        await requireMayChangeFactors(tx, person)
        const { secret, codes } = (await findSetUp(tx, person.id, tx.now)) ?? {}
        if (!secret || !codes) throw new Problem('conflict', 'nothing-to-confirm')
        // Never in place of another: that would be a way around the code that turning it off asks for.
        if (await findAuthenticator(tx, person.id)) throw new Problem('conflict', 'factor-there')
        const lastStep = stepOf(secret, code.replace(/[ -]/g, ''), tx.now)
        if (lastStep === null) throw wrongCode()
        await putAuthenticator(tx, { personId: person.id, secret, lastStep })
        await putRecoveryCodes(tx, person.id, codes.map(hashOfCode))
        await removeSetUp(tx, person.id)
        await record(tx, { action: 'factor.add', personId: person.id, actorId: person.id })
        await endOtherSessions(tx, person)
      })
      return renew(person, device, true)
    },

    cancel: ({ id }: Person): Promise<void> => db.write((tx) => removeSetUp(tx, id)),

    /** Answers the cookie of a session without it. */
    async turnOff(person: Person, { code }: CodeGiven, device: string): Promise<string> {
      await check.code(person.id, code)
      await db.write(async (tx) => {
        await takeAway(tx, person.id, person.id)
        await endOtherSessions(tx, person)
      })
      return renew(person, device, false)
    },
  }
}
