import { permitted } from '@rynek/shared/core/roles.ts'
import { eq } from 'drizzle-orm'
import { always, anyOf, moderates, type Rule } from '../../core/visible.ts'
import { membershipInvitations, memberships } from './tables.ts'

/** Who asks to belong to an office is read by its administrators and by moderators, and his own by himself. */
export const visibleMembership: Rule = (actor) =>
  anyOf(
    actor ? eq(memberships.personId, actor.id) : undefined,
    actor && permitted(actor.roles, 'administer-office')
      ? eq(memberships.institutionId, actor.institutionId)
      : undefined,
    moderates(actor) ? always : undefined,
  )

/** Invitations are read by whoever sent them, and by the administrators of the office. */
export const visibleInvitation: Rule = (actor) =>
  anyOf(
    actor ? eq(membershipInvitations.personId, actor.id) : undefined,
    actor && permitted(actor.roles, 'administer-office')
      ? eq(membershipInvitations.institutionId, actor.institutionId)
      : undefined,
  )
