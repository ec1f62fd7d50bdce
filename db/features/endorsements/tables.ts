import { index, moment, primaryKey, ref, table } from '../../core/columns.ts'
import { people } from '../accounts/tables.ts'
import { institutions } from '../institutions/tables.ts'
import { posts } from '../posts/tables.ts'

/** "Works here too": an office that did what an answer says. Apart from votes, once an office. */
export const endorsements = table(
  'endorsements',
  {
    postId: ref()
      .notNull()
      .references(() => posts.id, { onDelete: 'cascade' }),
    institutionId: ref()
      .notNull()
      .references(() => institutions.id),
    personId: ref()
      .notNull()
      .references(() => people.id),
    createdAt: moment().notNull(),
  },
  (it) => [
    primaryKey({ columns: [it.postId, it.institutionId] }),
    index('endorsements_person').on(it.personId),
  ],
)
