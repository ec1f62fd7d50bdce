import { Problem } from '@rynek/shared/core/problems.ts'
import { permitted, type Role, roles } from '@rynek/shared/core/roles.ts'
import type { Scope } from '@rynek/shared/features/moderation/rules.ts'
import type { Person } from '../../core/person.ts'
import { wrongFields } from '../accounts/new-person.ts'

type Actor = Pick<Person, 'id'>

/** Who gives and takes roles must not be able to give them to himself, nor to leave by a slip. */
export function requireNotOwnRoles(actor: Actor, personId: number): void {
  if (actor.id === personId) throw new Problem('forbidden', 'own-roles')
}

/**
 * `administrators` are held: between the door and this transaction another may have taken the actor's role away. With
 * this, and because nobody changes his own roles, one administrator always stays: the one who acts.
 */
export function requireStillAdministrator(actor: Actor, administrators: readonly number[]): void {
  if (!administrators.includes(actor.id)) throw new Problem('forbidden', 'needs-administer')
}

/** The new roles in the order of their list, or what is wrong with them. */
export function readRoles(given: readonly Role[], held: readonly Role[]): Role[] {
  const chosen = roles.filter((role) => given.includes(role))
  if (chosen.length === 0) throw wrongFields({ field: 'roles', reason: 'role-needed' })
  if (isSame(chosen, held)) throw wrongFields({ field: 'roles', reason: 'roles-unchanged' })
  return chosen
}

/** Whoever decides has seen what is changed. */
export function requireSeen(was: readonly Role[], held: readonly Role[]): void {
  if (!isSame(was, held)) throw new Problem('conflict', 'roles-changed')
}

const isSame = (one: readonly Role[], other: readonly Role[]) =>
  roles.every((role) => one.includes(role) === other.includes(role))

/** Administrators moderate everywhere, and others who are no moderators nowhere. */
export const mayBeLimited = (held: readonly Role[]): boolean =>
  permitted(held, 'moderate') && !permitted(held, 'administer')

export function requireCanBeLimited(held: readonly Role[]): void {
  if (!mayBeLimited(held)) throw new Problem('conflict', 'scope-moderators-only')
}

/** As it is kept: null for everywhere, and lists that were only put in another order are the same. */
function keptAs({ subjects, cityTypes }: Scope): Scope | null {
  const scope = { subjects: [...subjects].sort(), cityTypes: [...cityTypes].sort() }
  return subjects.length + cityTypes.length > 0 ? scope : null
}

const isSameScope = (one: Scope | null, other: Scope | null) => JSON.stringify(one) === JSON.stringify(other)

/** The same as for roles. */
export function requireSeenScope(was: Scope, standing: Scope | null): void {
  if (!isSameScope(keptAs(was), standing)) throw new Problem('conflict', 'scope-changed')
}

/** The new scope, or what is wrong with it. */
export function readScope(given: Scope, before: Scope | null): Scope | null {
  const limited = keptAs(given)
  if (isSameScope(limited, before)) throw wrongFields({ field: 'subjects', reason: 'scope-unchanged' })
  return limited
}
