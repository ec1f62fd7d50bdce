import type { Database } from '@rynek/db/core/database.ts'
import { findOwn, type Own } from '@rynek/db/features/credentials/queries.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import type { Person } from '../../../core/person.ts'
import { wrongFields } from '../../accounts/new-person.ts'
import { passwordMatches } from '../../accounts/passwords.ts'
import type { Sessions } from '../../accounts/sessions.ts'
import type { Guesses } from '../../limits/guesses.ts'

export type ProofParts = { db: Database; guesses: Guesses }
/** A password typed by who is signed in, and the network it comes from. */
export type Proof = { password: string; from: string }

/** Whoever sits at somebody else's screen does not know this. */
export async function requireOwnPassword(
  { db, guesses }: ProofParts,
  personId: number,
  { password, from }: Proof,
): Promise<Own> {
  const own = await findOwn(db.read, personId)
  if (!own) throw new Problem('sign-in-first', 'sign-in-first')
  const guess = { account: personId, from }
  if (await guesses.tried(guess, () => passwordMatches(own.passwordHash, password))) return own
  throw wrongFields({ field: 'password', reason: 'password-wrong' })
}

export function proving({ sessions, ...parts }: ProofParts & { sessions: Sessions }) {
  return {
    /** Answers the cookie of the same session, which may do sensitive things for a while. */
    async confirm(person: Person, proof: Proof): Promise<string> {
      await requireOwnPassword(parts, person.id, proof)
      return parts.db.write((tx) => sessions.renewIn(tx, person))
    },
  }
}
