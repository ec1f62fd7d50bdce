import { Problem } from '@rynek/shared/core/problems.ts'
import { permitted } from '@rynek/shared/core/roles.ts'
import type { Person } from '../../core/person.ts'

type Sides = { from: number; to: number }

/** It belongs to the two offices: whoever sits there now takes part, whoever left does not. */
export const takesPart = (person: Person, { from, to }: Sides): boolean =>
  person.institutionId === from || person.institutionId === to

/** Moderators read too, and everybody who writes is told so; for all others there is no conversation. */
export function requireMayRead<Conversation extends Sides>(
  person: Person,
  conversation: Conversation | undefined,
): Conversation {
  const may = conversation && (takesPart(person, conversation) || permitted(person.roles, 'moderate'))
  if (!may) throw new Problem('not-found', 'not-found')
  return conversation
}

export function requireMayWrite(person: Person, conversation: Sides): void {
  if (!takesPart(person, conversation)) throw new Problem('forbidden', 'correspondence-offices-only')
}

export function requireOtherOffice(person: Person, officeId: number): void {
  if (person.institutionId === officeId) throw new Problem('forbidden', 'correspondence-own-office')
}
