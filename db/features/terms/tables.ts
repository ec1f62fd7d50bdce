import { int, moment, primaryKey, ref, table, text } from '../../core/columns.ts'
import { people } from '../accounts/tables.ts'

/** Terms of use that were published here, as Markdown, the first of them version 2. Rows are never changed. */
export const termsVersions = table('terms_versions', {
  version: int().primaryKey(),
  textPl: text().notNull(),
  textEn: text().notNull(),
  /** What was changed. */
  changesPl: text().notNull(),
  changesEn: text().notNull(),
  publishedAt: moment().notNull(),
  publishedBy: ref()
    .notNull()
    .references(() => people.id),
})

/** Who accepted which version, and when. */
export const termsAcceptances = table(
  'terms_acceptances',
  {
    personId: ref()
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    version: int().notNull(),
    acceptedAt: moment().notNull(),
  },
  (it) => [primaryKey({ columns: [it.personId, it.version] })],
)
