import type { WatchAction } from '@rynek/shared/features/watchlist/schemas.ts'
import { id, moment, ref, table, text, uniqueIndex } from '../../core/columns.ts'
import { people } from '../accounts/tables.ts'

/** Words that are looked for in what people write, in any of their forms. */
export const watchWords = table(
  'watch_words',
  {
    id: id(),
    word: text().notNull(),
    action: text().$type<WatchAction>().notNull(),
    reason: text().notNull(),
    addedBy: ref()
      .notNull()
      .references(() => people.id),
    addedAt: moment().notNull(),
  },
  (it) => [uniqueIndex('watch_words_word').on(it.word)],
)
