import type { Database, Writer } from '@rynek/db/core/database.ts'
import { addAuditEntry } from '@rynek/db/features/audit/queries/entries.ts'
import {
  advanceStep,
  findAuthenticator,
  takeRecoveryCode,
} from '@rynek/db/features/factors/queries/factors.ts'
import { countTry, forgetTries } from '@rynek/db/features/factors/queries/tries.ts'
import type { Problem } from '@rynek/shared/core/problems.ts'
import { wrongFields } from '../accounts/new-person.ts'
import { tooMany } from '../limits/refuse.ts'
import { hashOfCode } from './recovery-codes.ts'
import { stepOf } from './totp.ts'

const hour = 3_600_000

/** Ten guesses an hour at a million codes, three of them good: one year finds it with a chance of a quarter. */
const mostTries = 10

export type Check = ReturnType<typeof createCheck>

/** Asks for what only the person knows or holds, and slows down whoever guesses. */
export function createCheck({ db }: { db: Database }) {
  /** Counted before it is looked at, so that guesses made at the same moment are counted each. */
  async function tried(personId: number, right: () => Promise<boolean>): Promise<boolean> {
    await db.write(async (tx) => {
      const { count, since } = await countTry(tx, personId, hour)
      if (count > mostTries) throw tooMany('too-many-codes', since + hour - tx.now)
    })
    const passed = await right()
    await db.write((tx) => (passed ? forgetTries(tx, personId) : addAuditEntry(tx, refused(personId))))
    return passed
  }

  return {
    tried,
    /** Uses up a code of the app or a recovery code; refuses what is neither. */
    async code(personId: number, code: string): Promise<void> {
      if (!(await tried(personId, () => db.write((tx) => takeCode(tx, personId, code))))) throw wrongCode()
    },
  }
}

const refused = (personId: number) =>
  ({ actorId: null, action: 'session.refuse', personId, reason: '' }) as const

export const wrongCode = (): Problem => wrongFields({ field: 'code', reason: 'code-wrong' })

async function takeCode(tx: Writer, personId: number, code: string): Promise<boolean> {
  const digits = code.replace(/[ -]/g, '')
  if (!/^\d{6}$/.test(digits)) return takeRecoveryCode(tx, personId, hashOfCode(code))
  const app = await findAuthenticator(tx, personId)
  const step = app ? stepOf(app.secret, digits, tx.now) : null
  return step !== null && advanceStep(tx, personId, step)
}
