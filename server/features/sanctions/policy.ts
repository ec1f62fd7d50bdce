import { Problem } from '@rynek/shared/core/problems.ts'
import { permitted, type Role } from '@rynek/shared/core/roles.ts'
import type { Person } from '../../core/person.ts'

type Subject = { id: number; roles: readonly Role[] }

/** Nobody acts on himself or on an administrator, and moderators do not act on each other. */
export function refusalToSanction(actor: Person, subject: Subject): string | undefined {
  if (actor.scope !== null) return 'scope-of-people'
  if (subject.id === actor.id) return 'sanction-yourself'
  if (permitted(subject.roles, 'administer')) return 'sanction-administrator'
  if (permitted(subject.roles, 'moderate') && !permitted(actor.roles, 'administer'))
    return 'sanction-moderator'
  return undefined
}

export function requireMaySanction(actor: Person, subject: Subject): void {
  const refusal = refusalToSanction(actor, subject)
  if (refusal) throw new Problem('forbidden', refusal)
}
