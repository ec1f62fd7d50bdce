import { Problem } from '@rynek/shared/core/problems.ts'
import { permitted, type Role } from '@rynek/shared/core/roles.ts'
import type { Person } from '../../core/person.ts'
import { requireModeratesEverywhere } from '../moderation/policy.ts'

const staff: readonly Role[] = ['moderator', 'administrator']

/** Moderators erase members on request; staff are erased by administrators alone, and everybody himself at his account. */
export function requireMayErase(actor: Person, other: { id: number; roles: readonly Role[] }): void {
  if (actor.id === other.id) throw new Problem('forbidden', 'erase-at-account')
  requireModeratesEverywhere(actor)
  const isStaff = other.roles.some((role) => staff.includes(role))
  if (isStaff && !permitted(actor.roles, 'administer')) throw new Problem('forbidden', 'needs-administer')
}

/** Nobody could put anything right without one. */
export function requireAnotherAdministrator(id: number, administrators: readonly number[]): void {
  const last = administrators.includes(id) && administrators.length === 1
  if (last) throw new Problem('conflict', 'last-administrator')
}
