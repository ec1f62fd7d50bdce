import { flag, id, int, moment, ref, table, text, uniqueIndex } from '../../core/columns.ts'
import { people } from '../accounts/tables.ts'

/** What moderators often write, once for all of them. */
export const phrases = table(
  'phrases',
  {
    id: id(),
    title: text().notNull(),
    /** With the names of variables in braces. */
    body: text().notNull(),
    /** Offered no more. */
    archived: flag().notNull().default(false),
    /** How many decisions began with it. */
    used: int().notNull().default(0),
    changedBy: ref()
      .notNull()
      .references(() => people.id),
    changedAt: moment().notNull(),
  },
  (it) => [uniqueIndex('phrases_title').on(it.title)],
)
