import { Problem } from '@rynek/shared/core/problems.ts'
import type { Person } from '../../core/person.ts'

type Sides = { from: number; to: number }

/** Whoever sits in one of the two offices now. Moderators read, and take no part. */
export const takesPart = (person: Person, { from, to }: Sides): boolean =>
  person.institutionId === from || person.institutionId === to

export function requireMayWrite(person: Person, conversation: Sides): void {
  if (!takesPart(person, conversation)) throw new Problem('forbidden', 'correspondence-offices-only')
}

export function requireOtherOffice(person: Person, officeId: number): void {
  if (person.institutionId === officeId) throw new Problem('forbidden', 'correspondence-own-office')
}
