import type { Credit, Section } from '@rynek/shared/features/excerpts/schemas.ts'
import { sql } from 'drizzle-orm'
import { check, id, index, int, moment, ref, table, text } from '../../core/columns.ts'
import { people } from '../accounts/tables.ts'
import { institutions } from '../institutions/tables.ts'
import { posts } from '../posts/tables.ts'
import { practices } from '../practices/tables.ts'

/** Passages of posts that a description is put together from, each with what its author says to being quoted. */
export const excerpts = table(
  'excerpts',
  {
    id: id(),
    practiceId: ref()
      .notNull()
      .references(() => practices.id, { onDelete: 'cascade' }),
    postId: ref()
      .notNull()
      .references(() => posts.id),
    authorId: ref()
      .notNull()
      .references(() => people.id),
    /** The office the author sat in when writing the post. */
    institutionId: ref()
      .notNull()
      .references(() => institutions.id),
    /** The part of the template it stands in. */
    section: text().$type<Section>().notNull(),
    position: int().notNull(),
    /** The passage as it stands in the post, Markdown. */
    quote: text().notNull(),
    /** How the author is named: 'asked' until he answers; 'rewritten' where the editor used own words instead. */
    credit: text().$type<Credit>().notNull().default('asked'),
    askedAt: moment().notNull(),
    answeredAt: moment(),
  },
  (it) => [
    index('excerpts_practice').on(it.practiceId, it.position),
    index('excerpts_author').on(it.authorId, it.credit),
    check(
      'excerpts_credit',
      sql`credit in ('asked', 'named', 'office', 'anonymous', 'refused', 'rewritten')`,
    ),
  ],
)
