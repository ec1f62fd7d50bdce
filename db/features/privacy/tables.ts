import { id, index, int, moment, ref, table, text, uniqueIndex } from '../../core/columns.ts'
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
