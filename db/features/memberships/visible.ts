import { permitted } from '@rynek/shared/core/roles.ts'
import { eq } from 'drizzle-orm'
import { always, anyOf, moderates, type Rule } from '../../core/visible.ts'
import { memberships } from './tables.ts'

/** Who asks to belong to an office is read by its administrators and by moderators, and his own by himself. */
export const visibleMembership: Rule = (actor) =>
  anyOf(
    actor ? eq(memberships.personId, actor.id) : undefined,
    actor && permitted(actor.roles, 'administer-office')
      ? eq(memberships.institutionId, actor.institutionId)
      : undefined,
    moderates(actor) ? always : undefined,
  )
