import { type Credit, credits } from '@rynek/shared/features/excerpts/rules.ts'
import { sql } from 'drizzle-orm'
import { check, index, int, moment, primaryKey, ref, table, text } from '../../core/columns.ts'
import { people } from '../accounts/tables.ts'
import { posts } from '../posts/tables.ts'
import { practices } from '../practices/tables.ts'

/** The posts a description grew from, each with what its author says to being quoted. */
export const excerpts = table(
  'excerpts',
  {
    practiceId: ref()
      .notNull()
      .references(() => practices.id, { onDelete: 'cascade' }),
    postId: ref()
      .notNull()
      .references(() => posts.id),
    authorId: ref()
      .notNull()
      .references(() => people.id),
    /** Null where the editor took it out again: what its author said stays said. */
    position: int(),
    credit: text().$type<Credit>().notNull(),
    askedAt: moment().notNull(),
    answeredAt: moment(),
    /** What stood in the description as this post's when its author answered; '' where it was quoted whole. */
    words: text(),
  },
  (it) => [
    primaryKey({ columns: [it.practiceId, it.postId] }),
    index('excerpts_author').on(it.authorId, it.askedAt),
    check('excerpts_credit', sql.raw(`credit in (${credits.map((credit) => `'${credit}'`).join(', ')})`)),
  ],
)
