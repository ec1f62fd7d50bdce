import { Problem } from '@rynek/shared/core/problems.ts'
import { type Role, roles } from '@rynek/shared/core/roles.ts'
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
