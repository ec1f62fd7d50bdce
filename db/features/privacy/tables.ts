import type { Forgotten } from '@rynek/shared/features/privacy/rules/retention.ts'
import { id, index, int, moment, primaryKey, ref, table, text, uniqueIndex } from '../../core/columns.ts'
import { people } from '../accounts/tables.ts'

/** A person's own data, as one file outside the database, named by `key`. Rows live no longer than their files. */
export const archives = table(
  'archives',
  {
    id: id(),
    personId: ref()
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    /** Random, says nothing about the person. */
    key: text().notNull(),
    requestedAt: moment().notNull(),
    /** Null while it is being made. */
    readyAt: moment(),
    bytes: int(),
  },
  (it) => [uniqueIndex('archives_key').on(it.key), index('archives_person').on(it.personId, it.id)],
)

/** How much of each kind was forgotten on a day, when it had been kept long enough. */
export const forgotten = table(
  'forgotten',
  {
    kind: text().$type<Forgotten>().notNull(),
    day: text().notNull(),
    removed: int().notNull(),
    /** When that was last looked after. */
    at: moment().notNull(),
  },
  (it) => [primaryKey({ columns: [it.kind, it.day] })],
)
