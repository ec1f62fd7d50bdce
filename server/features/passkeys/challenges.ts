import { createHash, randomBytes } from 'node:crypto'
import type { Database } from '@rynek/db/core/database.ts'
import { putChallenge, takeChallenge } from '@rynek/db/features/passkeys/queries.ts'

/** Milliseconds one has to find and touch the key. */
export const challengeLife = 5 * 60_000

/** What holds a challenge: the session that adds a key, or the cookie of a browser in which nobody is signed in yet. */
export type Holder = { session: string } | { token: string }

// The kind is hashed along: what was asked for to sign in never adds a key, and the other way round.
const hashOf = (holder: Holder) => createHash('sha256').update(JSON.stringify(holder)).digest('base64url')

type For = { personId: number; userHandle: string }

export function createChallenges({ db }: { db: Database }) {
  return {
    async ask(holder: Holder, who?: For): Promise<string> {
      const challenge = randomBytes(32).toString('base64url')
      await db.write((tx) =>
        putChallenge(tx, {
          holderHash: hashOf(holder),
          challenge,
          personId: who?.personId ?? null,
          userHandle: who?.userHandle ?? null,
          expiresAt: tx.now + challengeLife,
        }),
      )
      return challenge
    },

    /** Whatever comes of it, it is used up. */
    take: (holder: Holder) => db.write((tx) => takeChallenge(tx, hashOf(holder))),
  }
}

export type Challenges = ReturnType<typeof createChallenges>
