import { index, int, moment, table, text } from '../../core/columns.ts'

/** How often something was done in a period that began with the first time. */
export const limitCounts = table(
  'limit_counts',
  {
    /** SHA-256 of who does what from where: this table tells nobody who was here. */
    keyHash: text().primaryKey(),
    count: int().notNull(),
    /** The end of the period. */
    until: moment().notNull(),
  },
  (it) => [index('limit_counts_until').on(it.until)],
)
