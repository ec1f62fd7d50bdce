import { permitted } from '@rynek/shared/core/roles.ts'
import { publicStages } from '@rynek/shared/features/practices/badge.ts'
import { and, eq, inArray } from 'drizzle-orm'
import { always, anyOf, never, type Rule } from '../../core/visible.ts'
import { practices } from './tables.ts'

/** Practices as the library shows them, by their editions: everybody's from publication on, until withdrawn. */
export const visiblePractice: Rule = () => inArray(practices.stage, [...publicStages])

/**
 * Practices as they are worked on. Drafts are read by their author and by those who work on practices; to others they
 * do not exist. Once it is public, its office looks after it and reads it too.
 */
export const visibleDossier: Rule = (actor) => {
  if (!actor) return never
  if (permitted(actor.roles, 'describe') || permitted(actor.roles, 'publish')) return always
  return anyOf(
    eq(practices.authorId, actor.id),
    and(visiblePractice(actor), eq(practices.institutionId, actor.institutionId)),
  )
}

/** What belongs to a practice in either of its forms: its documents, its moves. */
export const visibleWork: Rule = (actor) => anyOf(visiblePractice(actor), visibleDossier(actor))
