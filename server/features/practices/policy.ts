import { Problem } from '@rynek/shared/core/problems.ts'
import { permitted } from '@rynek/shared/core/roles.ts'
import type { Stage } from '@rynek/shared/features/practices/badge.ts'
import { type Move, moveBetween } from '@rynek/shared/features/practices/lifecycle.ts'
import type { Person } from '../../core/person.ts'

type Subject = { stage: Stage; author: { id: number }; office: { id: number } }
type Assessment = { assessorId: number; institutionId: number }

/** Drafts are read by their author and by those who work on practices; to others they do not exist. */
export function maySeeDossier(person: Person, practice: Subject): boolean {
  return (
    practice.author.id === person.id ||
    permitted(person.roles, 'describe') ||
    permitted(person.roles, 'publish')
  )
}

/** The move, or the refusal that says why it cannot be made from here. */
export function requireMove(from: Stage, to: Stage): Move {
  const move = moveBetween(from, to)
  if (!move) throw new Problem('conflict', `practice-not-from-${from}`)
  return move
}

export function requireAuthor(person: Person, practice: Subject): void {
  if (practice.author.id !== person.id) throw new Problem('forbidden', 'practice-author-decides')
}

/** Nobody promotes the questions of his own office. */
export function requireOtherOffice(person: Person, officeId: number): void {
  if (person.institutionId === officeId) throw new Problem('forbidden', 'practice-own-office')
}

/** Two eyes from two other offices, neither of which has scored this round before. */
export function requireMayAssess(
  person: Person,
  practice: Subject & { nominatedBy: number },
  given: readonly Assessment[],
): void {
  if (practice.stage !== 'assessment') throw new Problem('conflict', `practice-not-from-${practice.stage}`)
  if (practice.author.id === person.id) throw new Problem('forbidden', 'practice-own-office')
  requireOtherOffice(person, practice.office.id)
  if (given.some(({ assessorId }) => assessorId === person.id))
    throw new Problem('conflict', 'practice-scored-already')
  if (given.some(({ institutionId }) => institutionId === person.institutionId)) {
    throw new Problem('conflict', 'practice-office-scored-already')
  }
}

export function mayAssess(...of: Parameters<typeof requireMayAssess>): boolean {
  try {
    requireMayAssess(...of)
    return true
  } catch (refusal) {
    if (refusal instanceof Problem) return false
    throw refusal
  }
}
