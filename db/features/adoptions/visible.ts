import { and, eq, isNotNull } from 'drizzle-orm'
import { always, anyOf, moderates, type Rule } from '../../core/visible.ts'
import { visiblePractice } from '../practices/visible.ts'
import { adoptionEntries, adoptions } from './tables.ts'

/**
 * Reports of public practices; join `adoptions` and `practices`. What no office stands by yet is read by the office
 * itself, and by moderators, so that nothing bad waits unseen.
 */
export const visibleReport: Rule = (actor) =>
  anyOf(
    and(
      visiblePractice(actor),
      anyOf(
        isNotNull(adoptionEntries.confirmedAt),
        actor ? eq(adoptions.institutionId, actor.institutionId) : undefined,
        moderates(actor) ? always : undefined,
      ),
    ),
  )

/** Adoptions that count: of public practices, with something an office stands by; join `practices`. */
export const visibleAdoption: Rule = (actor) => anyOf(and(visiblePractice(actor), isNotNull(adoptions.state)))
