import type { Reader, Writer } from '@rynek/db/core/database.ts'
import { findPerson } from '@rynek/db/features/accounts/queries.ts'
import { findAuthenticator } from '@rynek/db/features/factors/queries/factors.ts'
import { listPasskeys } from '@rynek/db/features/passkeys/queries.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import { needsSecondFactor } from '@rynek/shared/core/roles.ts'
import type { Person } from '../../core/person.ts'
import { endSessions } from '../accounts/session-ends.ts'
import type { Sessions } from '../accounts/sessions.ts'

export const hasFactor = async (db: Reader, personId: number): Promise<boolean> =>
  !!(await findAuthenticator(db, personId)) || (await listPasskeys(db, personId)).length > 0

/**
 * Whoever learnt the password of somebody whose role needs a second factor must not give himself one beside that there
 * is, nor take it away.
 */
export async function requireMayChangeFactors(db: Reader, { id, strong }: Person): Promise<void> {
  // As stored: in this session they may be withheld.
  const roles = (await findPerson(db, id))?.roles ?? []
  if (!strong && needsSecondFactor(roles) && (await hasFactor(db, id)))
    throw new Problem('forbidden', 'second-factor-needed')
}

/** Every change of what one signs in with ends the other sessions with it, and leads to a new one: answers its cookie. */
export const renewSession =
  ({ sessions }: { sessions: Sessions }) =>
  (person: Person, device: string, strong: boolean): Promise<string> =>
    sessions.create({ id: person.id, roles: [...person.roles, ...person.withheld] }, device, strong)

export const endOtherSessions = async (tx: Writer, { id, sessionHandle }: Person): Promise<void> =>
  void (await endSessions(tx, { personId: id, except: sessionHandle }))
