import { Problem } from '@rynek/shared/core/problems.ts'
import { permitted } from '@rynek/shared/core/roles.ts'
import { isPublic, type Stage } from '@rynek/shared/features/practices/badge.ts'
import { type Move, type Mover, moveBetween } from '@rynek/shared/features/practices/lifecycle.ts'
import type { Person } from '../../core/person.ts'
import { speaksForAsker } from '../threads/policy.ts'

export type Subject = { stage: Stage; author: { id: number }; office: { id: number } }

/** Who stands behind the movers of the lifecycle; scores and the calendar are nobody. */
const isMover: Record<Mover, (person: Person, practice: Subject) => boolean> = {
  author: (person, { author, office }) =>
    speaksForAsker(person, { authorId: author.id, institutionId: office.id }),
  office: (person, practice) => practice.office.id === person.institutionId,
  scores: () => false,
  freshness: () => false,
  nominate: (person) => permitted(person.roles, 'nominate'),
  describe: (person) => permitted(person.roles, 'describe'),
  publish: (person) => permitted(person.roles, 'publish'),
}

/** Whether this person may make the move from where the practice stands now. */
export function mayMove(person: Person, practice: Subject, to: Stage): boolean {
  const move = moveBetween(practice.stage, to)
  return !!move && isMover[move.by](person, practice)
}

/** The move, or the refusal that says why it cannot be made from here. */
export function requireMove(from: Stage, to: Stage): Move {
  const move = moveBetween(from, to)
  if (!move) throw new Problem('conflict', `practice-not-from-${from}`)
  return move
}

export function requireAuthor(person: Person, practice: Subject): void {
  if (!isMover.author(person, practice)) throw new Problem('forbidden', 'practice-author-decides')
}

export function requireOwnOffice(person: Person, practice: Subject): void {
  if (!isMover.office(person, practice)) throw new Problem('forbidden', 'practice-office-decides')
}

/** Nobody promotes the questions of his own office. */
export function requireOtherOffice(person: Person, officeId: number): void {
  if (person.institutionId === officeId) throw new Problem('forbidden', 'practice-own-office')
}

/** A draft is written by those who work on practices; what is public is kept up by its office as well. */
export function mayDescribe(person: Person, practice: Subject): boolean {
  return isOpen(practice.stage) && isWriter(person, practice)
}

export function requireMayDescribe(person: Person, practice: Subject): void {
  if (!isOpen(practice.stage)) throw new Problem('conflict', `practice-not-from-${practice.stage}`)
  if (!isWriter(person, practice)) throw new Problem('forbidden', 'needs-describe')
}

const isOpen = (stage: Stage) => stage === 'draft' || stage === 'to-improve' || isPublic(stage)

const isWriter = (person: Person, practice: Subject) =>
  isMover.describe(person, practice) || (isPublic(practice.stage) && isMover.office(person, practice))
