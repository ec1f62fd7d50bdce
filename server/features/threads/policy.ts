import { Problem } from '@rynek/shared/core/problems.ts'
import { permitted } from '@rynek/shared/core/roles.ts'
import type { Person } from '../../core/person.ts'

/** The asker decides; after two weeks of silence a moderator may. */
const askersTime = 14 * 24 * 3_600_000

type Asked = { author: { id: number }; institutionId: number; createdAt: number }

export function mayAccept(person: Person, thread: Asked, now: number): boolean {
  if (thread.author.id === person.id) return true
  return permitted(person.roles, 'moderate') && now - thread.createdAt >= askersTime
}

export function requireMayAccept(person: Person, thread: Asked, now: number): void {
  if (mayAccept(person, thread, now)) return
  throw new Problem('forbidden', permitted(person.roles, 'moderate') ? 'accept-wait' : 'accept-asker')
}

/** "We have this too" counts other offices: the asker's own has said so by asking. */
export function mayShareProblem(person: Person, thread: Asked): boolean {
  return person.institutionId !== thread.institutionId
}
