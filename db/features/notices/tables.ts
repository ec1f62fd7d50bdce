import type { NoticeKind } from '@rynek/shared/features/notices/kinds.ts'
import { id, index, moment, ref, table, text } from '../../core/columns.ts'
import { people } from '../accounts/tables.ts'

/** What a person is told in the app. */
export const notices = table(
  'notices',
  {
    id: id(),
    personId: ref()
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    kind: text().$type<NoticeKind>().notNull(),
    /** What it is about, as a title people know. */
    subject: text().notNull(),
    /** More in words, such as the name of a stage; empty where the kind says all. */
    detail: text().notNull(),
    /** Path within the site. */
    href: text().notNull(),
    createdAt: moment().notNull(),
    readAt: moment(),
  },
  (it) => [
    index('notices_person').on(it.personId, it.id),
    index('notices_unread').on(it.personId, it.readAt),
  ],
)
