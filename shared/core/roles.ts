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
  'administer-office',
  'administer',
] as const
export const Permission = Type.Enum(permissions)
export type Permission = (typeof permissions)[number]

/** Who may do what, as data: the only place where a role turns into rights. */
export const permissionsOf: Record<Role, readonly Permission[]> = {
  member: ['take-part'],
  expert: ['take-part', 'nominate', 'assess', 'describe'],
  moderator: ['take-part', 'moderate', 'describe', 'publish'],
  officeAdministrator: ['take-part', 'administer-office'],
  administrator: ['take-part', 'moderate', 'describe', 'publish', 'administer'],
}

export function permitted(held: readonly Role[], permission: Permission): boolean {
  return held.some((role) => permissionsOf[role].includes(permission))
}
