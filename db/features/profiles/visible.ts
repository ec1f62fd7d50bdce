import { and, eq, isNull } from 'drizzle-orm'
import { anyOf, type Rule } from '../../core/visible.ts'
import { people } from '../accounts/tables.ts'
import { profileConsents } from './tables.ts'

/** People whom the page of their office names: who consented to that, to everybody alike; join `people` and their consents. */
export const visibleColleague: Rule = () =>
  anyOf(and(eq(profileConsents.part, 'office'), isNull(people.erasedAt)))
