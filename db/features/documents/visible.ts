import { and, lte } from 'drizzle-orm'
import { anyOf, type Rule } from '../../core/visible.ts'
import { practices } from '../practices/tables.ts'
import { visibleDossier, visiblePractice } from '../practices/visible.ts'
import { documents } from './tables.ts'

/**
 * Join `practices`. A document is everybody's from its first edition on, also when later ones have it no more, as long
 * as the practice is public; before that it is its makers'.
 */
export const visibleDocument: Rule = (actor) =>
  anyOf(visibleDossier(actor), and(visiblePractice(actor), lte(documents.sinceEdition, practices.edition)))
