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

/** The new scope, null for everywhere; a list that was only put in another order is the same. */
export function readScope({ subjects, cityTypes }: Scope, before: Scope | null): Scope | null {
  const scope = { subjects: [...subjects].sort(), cityTypes: [...cityTypes].sort() }
  const limited = subjects.length + cityTypes.length > 0 ? scope : null
  if (JSON.stringify(limited) === JSON.stringify(before))
    throw wrongFields({ field: 'subjects', reason: 'scope-unchanged' })
  return limited
}
