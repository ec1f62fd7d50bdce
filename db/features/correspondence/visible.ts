import { eq } from 'drizzle-orm'
import { always, anyOf, moderates, type Rule } from '../../core/visible.ts'
import { conversations } from './tables.ts'

/**
 * It belongs to the two offices: whoever sits there now reads it, whoever left does not. Moderators read too, and
 * everybody who writes is told so.
 */
export const visibleConversation: Rule = (actor) =>
  anyOf(
    actor ? eq(conversations.fromInstitutionId, actor.institutionId) : undefined,
    actor ? eq(conversations.toInstitutionId, actor.institutionId) : undefined,
    moderates(actor) ? always : undefined,
  )
