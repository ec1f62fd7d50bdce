import { Type } from 'typebox'

export const roles = ['member', 'expert', 'moderator', 'officeAdministrator', 'administrator'] as const
export const Role = Type.Enum(roles)
export type Role = (typeof roles)[number]

export const permissions = [
  'take-part',
  'nominate',
  'assess',
  'describe',
  'publish',
  'moderate',
  'admit',
  'administer-office',
  'administer',
] as const
export const Permission = Type.Enum(permissions)
export type Permission = (typeof permissions)[number]

/** Who may do what, as data: the only place where a role turns into rights. */
export const permissionsOf: Record<Role, readonly Permission[]> = {
  member: ['take-part'],
  expert: ['take-part', 'nominate', 'assess', 'describe'],
  moderator: ['take-part', 'moderate', 'describe', 'publish', 'admit'],
  officeAdministrator: ['take-part', 'admit', 'administer-office'],
  administrator: ['take-part', 'moderate', 'describe', 'publish', 'admit', 'administer'],
}

export function permitted(held: readonly Role[], permission: Permission): boolean {
  return held.some((role) => permissionsOf[role].includes(permission))
}

/** Roles that reach into what others wrote: a password that leaked must not be enough for them. */
const guarded: readonly Role[] = ['expert', 'moderator', 'administrator']

/** What somebody's roles are worth in a session, with a second factor or without; `withheld` are those that wait for it. */
export function rolesInEffect(
  held: readonly Role[],
  strong: boolean,
): { roles: readonly Role[]; withheld: readonly Role[] } {
  const withheld = strong ? [] : held.filter((role) => guarded.includes(role))
  if (withheld.length === 0) return { roles: held, withheld }
  return {
    roles: ['member', ...held.filter((role) => role !== 'member' && !withheld.includes(role))],
    withheld,
  }
}

export const needsSecondFactor = (held: readonly Role[]): boolean =>
  rolesInEffect(held, false).withheld.length > 0
