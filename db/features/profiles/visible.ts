import { and, eq, isNull } from 'drizzle-orm'
import { anyOf, type Rule } from '../../core/visible.ts'
import { people } from '../accounts/tables.ts'
import { inForce } from '../memberships/author.ts'
import { profileConsents } from './tables.ts'

/**
 * People whom the page of their office names, to everybody alike: who consented to that and is known to work there; join
 * `people`, their consents and memberships.
 */
export const visibleColleague: Rule = () =>
  anyOf(and(eq(profileConsents.part, 'office'), inForce, isNull(people.erasedAt)))
