import { createHash, randomBytes } from 'node:crypto'
import type { Database } from '@rynek/db/core/database.ts'
import { findPerson } from '@rynek/db/features/accounts/queries.ts'
import { findAuthenticator } from '@rynek/db/features/factors/queries/factors.ts'
import {
  addPendingSignIn,
  takePendingSignIn,
  tryPendingSignIn,
} from '@rynek/db/features/factors/queries/tries.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import type { Sessions } from '../../accounts/sessions.ts'
import type { Check } from '../check.ts'

/** Milliseconds between the password and the code. */
export const longestEntry = 10 * 60_000

const mostTries = 5

/** What is stored does not get anybody further. */
const hashOf = (token: string) => createHash('sha256').update(token).digest('base64url')

type Parts = { db: Database; sessions: Sessions; check: Check }

/** The second step of signing in. */
export function signingIn({ db, sessions, check }: Parts) {
  return {
    /** After the right password: what the browser shows with the code. Null for whoever has no second factor. */
    async askForCode(personId: number): Promise<string | null> {
      if (!(await findAuthenticator(db.read, personId))) return null
      const token = randomBytes(32).toString('base64url')
      await db.write((tx) =>
        addPendingSignIn(tx, { tokenHash: hashOf(token), personId, expiresAt: tx.now + longestEntry }),
      )
      return token
    },

    /** Answers the cookie of a session in which the second factor was passed. */
    async signIn(token: string, code: string, device: string): Promise<string> {
      const tokenHash = hashOf(token)
      const pending = await db.write((tx) => tryPendingSignIn(tx, tokenHash, mostTries))
      if (!pending) throw entryOver()
      await check.code(pending.personId, code)
      const person = await findPerson(db.read, pending.personId)
      if (!person || !(await db.write((tx) => takePendingSignIn(tx, tokenHash)))) throw entryOver()
      return sessions.create(person, device, true)
    },
  }
}

const entryOver = () => new Problem('sign-in-first', 'entry-over')
