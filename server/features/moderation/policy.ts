import type { CaseRow } from '@rynek/db/features/moderation/queries/cases.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import { permitted } from '@rynek/shared/core/roles.ts'
import { inScope, namesIn } from '@rynek/shared/features/moderation/rules.ts'
import type { ThreadSummary } from '@rynek/shared/features/threads/schemas.ts'
import type { Person } from '../../core/person.ts'

type Placed = Pick<ThreadSummary, 'topic' | 'cityType'>

/** The one rule of whose threads a moderator may put in order: `hold.ts` asks it for every write. */
export const mayModerate = ({ roles, scope }: Person, thread: Placed): boolean =>
  permitted(roles, 'moderate') && (scope === null || inScope(scope, thread))

export function requireMayModerate(person: Person, thread: Placed): void {
  if (mayModerate(person, thread)) return
  const params = person.scope && { scope: { texts: namesIn(person.scope) } }
  throw new Problem('forbidden', params ? 'outside-scope' : 'needs-moderate', params ? { params } : {})
}

/** What concerns a person concerns the whole forum, whatever he wrote in. */
export function requireModeratesEverywhere({ scope }: Person): void {
  if (scope !== null) throw new Problem('forbidden', 'scope-of-people')
}

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
