import type { WorksHere } from '@rynek/shared/features/endorsements/schemas.ts'
import type { PostKind } from '@rynek/shared/features/posts/schemas.ts'
import { sql } from 'drizzle-orm'
import {
  check,
  flag,
  id,
  index,
  int,
  json,
  moment,
  primaryKey,
  ref,
  table,
  text,
  uniqueIndex,
} from '../../core/columns.ts'
import { people } from '../accounts/tables.ts'
import { institutions } from '../institutions/tables.ts'
import { threads } from '../threads/tables.ts'

export const posts = table(
  'posts',
  {
    id: id(),
    threadId: ref()
      .notNull()
      .references(() => threads.id, { onDelete: 'cascade' }),
    kind: text().$type<PostKind>().notNull(),
    /** The question or answer a comment stands under; null for questions and answers. */
    parentId: ref(),
    authorId: ref()
      .notNull()
      .references(() => people.id),
    institutionId: ref()
      .notNull()
      .references(() => institutions.id),
    /** Markdown, as written. */
    body: text().notNull(),
    html: text().notNull(),
    renderer: int().notNull(),
    version: int().notNull().default(1),
    votes: int().notNull().default(0),
    /** Offices that said it works there too, kept equal to a count in the same transaction. */
    worksHere: json<WorksHere>().notNull().default([]),
    hidden: flag().notNull().default(false),
    hiddenReason: text(),
    /** Waits for a moderator, or was refused by one: it has no place in its thread. Always hidden besides. */
    unapproved: flag().notNull().default(false),
    /** When it was written, nobody had confirmed yet that its author works for the office. */
    newcomer: flag().notNull().default(false),
    /** Hidden for good; moderators can read the text until it is forgotten. */
    deletedAt: moment(),
    createdAt: moment().notNull(),
    editedAt: moment(),
    /** Made by the writer's browser: a repeated request is the same post. */
    sendKey: text().notNull(),
  },
  (it) => [
    uniqueIndex('posts_send_key').on(it.authorId, it.sendKey),
    index('posts_thread').on(it.threadId, it.kind, it.id),
    index('posts_parent').on(it.parentId, it.id),
    index('posts_deleted').on(it.deletedAt),
    uniqueIndex('posts_one_question').on(it.threadId).where(sql`kind = 'question'`),
    check('posts_votes', sql`votes >= 0`),
    check('posts_kind', sql`kind in ('question', 'answer', 'comment')`),
    check('posts_parent_of_comments', sql`(kind = 'comment') = (parent_id is not null)`),
  ],
)

/** What a post said before each edit: the text of `version`, and who replaced it, why and when. */
export const postVersions = table(
  'post_versions',
  {
    postId: ref()
      .notNull()
      .references(() => posts.id, { onDelete: 'cascade' }),
    version: int().notNull(),
    body: text().notNull(),
    html: text().notNull(),
    editorId: ref()
      .notNull()
      .references(() => people.id),
    reason: text(),
    replacedAt: moment().notNull(),
  },
  (it) => [primaryKey({ columns: [it.postId, it.version] })],
)

export const votes = table(
  'votes',
  {
    postId: ref()
      .notNull()
      .references(() => posts.id, { onDelete: 'cascade' }),
    personId: ref()
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    createdAt: moment().notNull(),
  },
  (it) => [primaryKey({ columns: [it.postId, it.personId] })],
)
