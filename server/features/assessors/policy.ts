import { Problem } from '@rynek/shared/core/problems.ts'
import { permitted, type Role } from '@rynek/shared/core/roles.ts'
import type { Stage } from '@rynek/shared/features/practices/badge.ts'
import { type Scores, scoresNeeded } from '@rynek/shared/features/practices/rubric.ts'

type Expert = { id: number; institutionId: number }
type Subject = {
  stage: Stage
  round: number
  author: { id: number }
  office: { id: number }
  nominatedBy: number
}
type Invitation = {
  personId: number
  institutionId: number
  round: number
  declinedAt: number | null
  interest: boolean
}

/** Who had to do with a practice so far; `given` are the scores of its present round. */
export type Standing = {
  given: readonly { assessorId: number; institutionId: number; scores: Scores }[]
  invitations: readonly Invitation[]
  writers: readonly number[]
  /** Offices of the county that the practice is from. */
  neighbours: readonly number[]
}

/** Asked in this round and expected to score. */
export function openInvitations({ stage, round }: Subject, { invitations, given }: Standing): Invitation[] {
  if (stage !== 'assessment') return []
  return invitations.filter(
    (it) =>
      it.round === round &&
      it.declinedAt === null &&
      !given.some(({ assessorId }) => assessorId === it.personId),
  )
}

/** Scores that nobody has given or is asked for yet. */
export function freeSeats(practice: Subject, standing: Standing): number {
  const { given } = standing
  const needed = scoresNeeded(given.map(({ scores }) => scores))
  return Math.max(0, needed - given.length - openInvitations(practice, standing).length)
}

/** Why this expert may not score; those who were asked keep their seats. */
export function refusalToAssess(expert: Expert, practice: Subject, standing: Standing): Problem | undefined {
  const barred = bar(expert, practice, standing)
  if (barred || isAsked(expert, practice, standing)) return barred
  const colleague = refusalOfColleague(expert, practice, standing)
  if (colleague) return colleague
  return freeSeats(practice, standing) > 0 ? undefined : new Problem('conflict', 'practice-assessors-found')
}

/** Why this expert may not be asked. */
export function refusalToAsk(expert: Expert, practice: Subject, standing: Standing): Problem | undefined {
  const barred = bar(expert, practice, standing)
  if (barred) return barred
  if (isAsked(expert, practice, standing)) return new Problem('conflict', 'practice-asked-already')
  return refusalOfColleague(expert, practice, standing)
}

export function isAsked(expert: Expert, practice: Subject, standing: Standing): boolean {
  return openInvitations(practice, standing).some(({ personId }) => personId === expert.id)
}

/**
 * Who sees the names of assessors and asks them: nobody who could be one himself, so that assessors stay unknown to each
 * other; and nobody of the author's office.
 */
export function mayAsk(
  person: Expert & { roles: readonly Role[] },
  practice: Subject,
  { writers }: Pick<Standing, 'writers'>,
): boolean {
  if (practice.stage !== 'assessment' || !permitted(person.roles, 'describe') || isOwn(person, practice))
    return false
  return !permitted(person.roles, 'assess') || isInvolved(person, practice, writers)
}

/**
 * Two eyes from two other offices, neither of which has had a hand in the practice or scored this round before. Offices of
 * one county work with each other every day: none of them scores another.
 */
function bar(
  expert: Expert,
  practice: Subject,
  { given, invitations, writers, neighbours }: Standing,
): Problem | undefined {
  if (practice.stage !== 'assessment') return new Problem('conflict', `practice-not-from-${practice.stage}`)
  if (isOwn(expert, practice)) return new Problem('forbidden', 'practice-own-office')
  if (neighbours.includes(expert.institutionId)) return new Problem('forbidden', 'practice-same-county')
  if (isInvolved(expert, practice, writers)) return new Problem('forbidden', 'practice-not-independent')
  const his = invitations.filter(({ personId }) => personId === expert.id)
  if (his.some(({ interest }) => interest)) return new Problem('forbidden', 'practice-interest-declared')
  if (given.some(({ assessorId }) => assessorId === expert.id))
    return new Problem('conflict', 'practice-scored-already')
  if (given.some(({ institutionId }) => institutionId === expert.institutionId))
    return new Problem('conflict', 'practice-office-scored-already')
  if (his.some(({ round, declinedAt }) => round === practice.round && declinedAt !== null))
    return new Problem('conflict', 'practice-declined')
  return undefined
}

function refusalOfColleague(expert: Expert, practice: Subject, standing: Standing): Problem | undefined {
  const colleague = openInvitations(practice, standing).some(
    ({ institutionId }) => institutionId === expert.institutionId,
  )
  return colleague ? new Problem('conflict', 'practice-office-asked-already') : undefined
}

const isOwn = (person: Expert, { author, office }: Subject) =>
  author.id === person.id || office.id === person.institutionId

const isInvolved = (person: Expert, { nominatedBy }: Subject, writers: readonly number[]) =>
  nominatedBy === person.id || writers.includes(person.id)
