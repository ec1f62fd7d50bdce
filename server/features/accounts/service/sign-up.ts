import { createHash } from 'node:crypto'
import type { Writer } from '@rynek/db/core/database.ts'
import { takeOneTimeCode } from '@rynek/db/features/accounts/queries.ts'
import { addMembership } from '@rynek/db/features/memberships/queries/requests.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import type { FirstAdministrator, NewPerson } from '@rynek/shared/features/accounts/schemas.ts'
import { type Arrival, askForAddress, type JoinParts, joining, type PersonalData } from './join.ts'

/** What a one-time code is for, and how it is stored: whoever reads the table cannot use it. */
export const firstAdministrator = 'first-administrator'
export const hashOfCode = (code: string): string => createHash('sha256').update(code).digest('base64url')

export function signingUp(parts: JoinParts) {
  const join = joining(parts)

  return {
    signUp: ({ password, ...person }: NewPerson, arrival: Arrival): Promise<string> =>
      join({ person, password, arrival }),

    /** For who signs in by other means, which `attach` ties to him. */
    signUpWithoutPassword: (
      person: PersonalData,
      arrival: Arrival,
      attach: (tx: Writer, personId: number) => Promise<void>,
    ): Promise<string> =>
      join({
        person,
        password: null,
        arrival,
        settle: async (tx, joined) => {
          await attach(tx, joined.id)
          await askForAddress(tx, joined)
        },
      }),

    /** The holder of the one-time link becomes the administrator. The link works once, and only if all is well. */
    becomeFirstAdministrator: (
      { code, password, ...person }: FirstAdministrator,
      arrival: Arrival,
    ): Promise<string> =>
      join({
        person,
        password,
        roles: ['member', 'administrator'],
        arrival,
        require: (tx) => takeCode(tx, code),
        settle: (tx, { id: personId, institutionId }) =>
          addMembership(tx, { personId, institutionId, state: 'member', way: 'operator' }),
      }),
  }
}

async function takeCode(tx: Writer, code: string): Promise<void> {
  const taken = await takeOneTimeCode(tx, hashOfCode(code), firstAdministrator)
  if (!taken) throw new Problem('forbidden', 'code-void')
}
