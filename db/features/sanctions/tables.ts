import type { SanctionGround, SanctionKind } from '@rynek/shared/features/sanctions/rules.ts'
import type { AppealOutcome } from '@rynek/shared/features/sanctions/schemas.ts'
import { sql } from 'drizzle-orm'
import { check, id, index, moment, ref, table, text, uniqueIndex } from '../../core/columns.ts'
import { people } from '../accounts/tables.ts'

/** What moderators decided about a person. It ends by itself at `until`; nothing has to happen then. */
export const sanctions = table(
  'sanctions',
  {
    id: id(),
    personId: ref()
      .notNull()
      .references(() => people.id),
    kind: text().$type<SanctionKind>().notNull(),
    ground: text().$type<SanctionGround>().notNull(),
    note: text().notNull(),
    imposedBy: ref()
      .notNull()
      .references(() => people.id),
    createdAt: moment().notNull(),
    until: moment(),
    /** Lifted, or followed by another: one at a time restricts a person. */
    liftedAt: moment(),
    appeal: text(),
    appealedAt: moment(),
    appealOutcome: text().$type<AppealOutcome>(),
    appealAnswer: text(),
    appealDecidedBy: ref().references(() => people.id),
    appealDecidedAt: moment(),
  },
  (it) => [
    uniqueIndex('sanctions_one_restricts')
      .on(it.personId)
      .where(sql`lifted_at is null and kind <> 'warning'`),
    index('sanctions_person').on(it.personId, it.createdAt),
    index('sanctions_appeals').on(it.appealedAt).where(sql`appeal_decided_at is null`),
    check('sanctions_not_of_oneself', sql`person_id <> imposed_by`),
    // Another moderator decides than the one who is appealed against.
    check('sanctions_appeal_by_another', sql`appeal_decided_by is null or appeal_decided_by <> imposed_by`),
    check(
      'sanctions_appeal_whole',
      sql`(appeal_decided_at is null) = (appeal_outcome is null) and (appeal is null) = (appealed_at is null)`,
    ),
  ],
)

/**
 * What moderators tell each other about a person. Not a part of what a person is given as his own data: a lawyer has to
 * look at each note first, because it speaks of others as well.
 */
export const personNotes = table(
  'person_notes',
  {
    id: id(),
    personId: ref()
      .notNull()
      .references(() => people.id),
    authorId: ref()
      .notNull()
      .references(() => people.id),
    body: text().notNull(),
    createdAt: moment().notNull(),
  },
  (it) => [index('person_notes_person').on(it.personId, it.id)],
)
