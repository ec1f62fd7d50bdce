import type { DocumentKind, Licence } from '@rynek/shared/features/documents/schemas.ts'
import { id, index, int, moment, ref, table, text, uniqueIndex } from '../../core/columns.ts'
import { people } from '../accounts/tables.ts'
import { practices } from '../practices/tables.ts'

/** Model documents of a practice; the bytes stand outside the database, in a file named by `key`. */
export const documents = table(
  'documents',
  {
    id: id(),
    practiceId: ref()
      .notNull()
      .references(() => practices.id, { onDelete: 'cascade' }),
    /** Random, says nothing about the file. */
    key: text().notNull(),
    name: text().notNull(),
    kind: text().$type<DocumentKind>().notNull(),
    bytes: int().notNull(),
    sha256: text().notNull(),
    licence: text().$type<Licence>().notNull(),
    /** The first edition that has it; not published before that edition is. */
    sinceEdition: int().notNull().default(1),
    /** The last edition that has it; null while it is part of what is worked on. */
    untilEdition: int(),
    addedBy: ref()
      .notNull()
      .references(() => people.id),
    addedAt: moment().notNull(),
  },
  (it) => [uniqueIndex('documents_key').on(it.key), index('documents_practice').on(it.practiceId, it.id)],
)
