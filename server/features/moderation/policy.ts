import type { CaseRow } from '@rynek/db/features/moderation/queries/cases.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import type { Person } from '../../core/person.ts'

/** Nobody is the judge of his own post. */
export const isOwn = (person: Person, authorId: number): boolean => person.id === authorId

export function requireNotOwn(person: Person, authorId: number): void {
  if (isOwn(person, authorId)) throw new Problem('forbidden', 'case-own-post')
}

/** Why somebody cannot have or decide a case that is not free. */
export const refusalOf = ({ decidedAt }: CaseRow): Problem =>
  new Problem('conflict', decidedAt === null ? 'case-taken' : 'case-decided')

/** Whoever made a decision does not look at it again; an administrator may where there is no other moderator. */
export const mayDecideAppeal = (person: Person, appeal: { against: number }): boolean =>
  person.id !== appeal.against

export function requireMayDecideAppeal(person: Person, appeal: { against: number }): void {
  if (!mayDecideAppeal(person, appeal)) throw new Problem('forbidden', 'appeal-own-decision')
}

/** Whatever else is done to a post waits until its author has had his answer. */
export const appealWaits = (): Problem => new Problem('conflict', 'appeal-waits')
