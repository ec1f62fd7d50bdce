import type { CityType } from '@rynek/shared/core/city-types.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import { permitted } from '@rynek/shared/core/roles.ts'
import type { TopicCode } from '@rynek/shared/features/topics/catalogue.ts'
import type { Person } from '../../core/person.ts'
import { mayModerate } from '../moderation/policy.ts'

/** The asker decides; after two weeks a moderator may do it for him. */
const askersTime = 14 * 24 * 3_600_000

type Asked = {
  authorId: number
  institutionId: number
  createdAt: number
  topic: TopicCode
  cityType: CityType
}

/**
 * A question is its office's: who asked it decides while he works there, and the administrator of the office may go on
 * in his place.
 */
export function speaksForAsker(
  person: Person,
  { authorId, institutionId }: Pick<Asked, 'authorId' | 'institutionId'>,
): boolean {
  if (person.institutionId !== institutionId) return false
  return person.id === authorId || permitted(person.roles, 'administer-office')
}

export function mayAccept(person: Person, thread: Asked, now: number): boolean {
  if (speaksForAsker(person, thread)) return true
  return mayModerate(person, thread) && now - thread.createdAt >= askersTime
}

export function requireMayAccept(person: Person, thread: Asked, now: number): void {
  if (mayAccept(person, thread, now)) return
  throw new Problem('forbidden', mayModerate(person, thread) ? 'accept-later' : 'accept-asker-only')
}

/** The asker knows, and so do those who know the practices. */
export const maySolve = (person: Person, thread: Asked): boolean =>
  speaksForAsker(person, thread) || permitted(person.roles, 'describe')

export function requireMaySolve(person: Person, thread: Asked): void {
  if (!maySolve(person, thread)) throw new Problem('forbidden', 'solve-asker-or-expert')
}

/** "We have this too" counts other offices: the asker's own has said so by asking. */
export const isOtherOffice = (person: Person, thread: Asked): boolean =>
  person.institutionId !== thread.institutionId

export function requireOtherOffice(person: Person, thread: Asked): void {
  if (!isOtherOffice(person, thread)) throw new Problem('forbidden', 'same-problem-own-office')
}

type Standing = { lockedReason: string | null; hidden: boolean; archived: boolean; mergedInto: number | null }

export const isOpen = ({ lockedReason, hidden, archived }: Standing): boolean =>
  lockedReason === null && !hidden && !archived

/** Nothing is added to a locked thread, nor to one whose question nobody can read. */
export function requireOpen(thread: Standing): void {
  requireChangeable(thread)
  if (thread.lockedReason === null) return
  throw new Problem('conflict', 'thread-locked', { params: { reason: thread.lockedReason } })
}

/** A thread whose question is hidden stays as it is until the question comes back, an archived one for good. */
export function requireChangeable({ hidden, archived, mergedInto }: Omit<Standing, 'lockedReason'>): void {
  requireNotMerged(mergedInto)
  if (hidden) throw new Problem('conflict', 'thread-hidden')
  requireNotArchived(archived)
}

export function requireNotMerged(mergedInto: number | null): void {
  if (mergedInto !== null) throw new Problem('conflict', 'thread-merged')
}

export function requireNotArchived(archived: boolean): void {
  if (archived) throw new Problem('conflict', 'thread-archived')
}
