import { Problem } from '@rynek/shared/core/problems.ts'
import { permitted } from '@rynek/shared/core/roles.ts'
import { isPublic, type Stage } from '@rynek/shared/features/practices/badge.ts'
import type { Person } from '../../core/person.ts'

type Subject = { stage: Stage; office: { id: number } }

/** Ledgers of public practices are public; to others there is no practice. */
export function requirePublic<Practice extends Subject>(practice: Practice | undefined): Practice {
  if (!practice || !isPublic(practice.stage)) throw new Problem('not-found', 'not-found')
  return practice
}

/** An office reports on practices of others, as long as somebody answers for them. */
export function requireMayReport(person: Person, practice: Subject): void {
  if (practice.office.id === person.institutionId) throw new Problem('forbidden', 'adoption-own-practice')
  if (practice.stage === 'archived') throw new Problem('conflict', 'adoption-archived')
}

export const mayReport = (person: Person, { stage, office }: Subject): boolean =>
  office.id !== person.institutionId && stage !== 'archived'

/** The word of one who speaks for the office is enough; others need each other, and nobody confirms himself. */
export const speaksForOffice = (person: Person): boolean => permitted(person.roles, 'administer-office')
