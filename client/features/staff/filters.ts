import type { Params } from '@rynek/shared/core/pages.ts'
import type { Role } from '@rynek/shared/core/roles.ts'

export const roleInAddress: Record<Role, string> = {
  member: 'czlonek',
  expert: 'ekspert',
  moderator: 'moderator',
  officeAdministrator: 'administrator-urzedu',
  administrator: 'administrator',
}

/** What the API is asked for, from what stands in the address; a word that is not ours filters nothing. */
export function filterOf({ q = '', rola, after = '' }: Params): Params {
  const role = Object.entries(roleInAddress).find(([, word]) => word === rola)?.[0] ?? ''
  return { q: q.slice(0, 100), role, after: /^[1-9]\d{0,15}$/.test(after) ? after : '' }
}
