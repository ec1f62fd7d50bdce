import type { Database } from '@rynek/db/core/database.ts'
import { findOwn, type Own } from '@rynek/db/features/credentials/queries.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import type { Person } from '../../../core/person.ts'
import { wrongFields } from '../../accounts/new-person.ts'
import { passwordMatches } from '../../accounts/passwords.ts'
import type { Sessions } from '../../accounts/sessions.ts'

/** Whoever sits at somebody else's screen does not know this. */
export async function requireOwnPassword(db: Database, personId: number, password: string): Promise<Own> {
  const own = await findOwn(db.read, personId)
  if (!own) throw new Problem('sign-in-first', 'sign-in-first')
  if (await passwordMatches(own.passwordHash, password)) return own
  throw wrongFields({ field: 'password', reason: 'password-wrong' })
}

export function proving({ db, sessions }: { db: Database; sessions: Sessions }) {
  return {
    /** Answers the cookie of the same session, which may do sensitive things for a while. */
    async confirm(person: Person, password: string): Promise<string> {
      await requireOwnPassword(db, person.id, password)
      return db.write((tx) => sessions.renewIn(tx, person))
    },
  }
}
