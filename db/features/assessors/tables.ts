import type { AreaCode } from '@rynek/shared/features/topics/catalogue.ts'
import { flag, index, int, moment, primaryKey, ref, table, text } from '../../core/columns.ts'
import { people } from '../accounts/tables.ts'
import { practices } from '../practices/tables.ts'

/** Areas an expert knows: whom to ask to assess. */
export const expertAreas = table(
  'expert_areas',
  {
    personId: ref()
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    area: text().$type<AreaCode>().notNull(),
  },
  (it) => [primaryKey({ columns: [it.personId, it.area] }), index('expert_areas_area').on(it.area)],
)

/** Who was asked to assess which round of a practice, and who declined. */
export const assessmentInvitations = table(
  'assessment_invitations',
  {
    practiceId: ref()
      .notNull()
      .references(() => practices.id, { onDelete: 'cascade' }),
    round: int().notNull(),
    personId: ref()
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    invitedAt: moment().notNull(),
    declinedAt: moment(),
    /** Why, in the expert's words; an interest of his own bars him from this practice for good. */
    reason: text(),
    interest: flag().notNull().default(false),
  },
  (it) => [
    primaryKey({ columns: [it.practiceId, it.round, it.personId] }),
    index('assessment_invitations_person').on(it.personId, it.declinedAt),
  ],
)
