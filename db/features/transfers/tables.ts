import type { PostKind } from '@rynek/shared/features/posts/schemas.ts'
import type { TransferKind } from '@rynek/shared/features/transfers/kinds.ts'
import { sql } from 'drizzle-orm'
import { check, id, index, json, moment, primaryKey, ref, table, text } from '../../core/columns.ts'
import { people } from '../accounts/tables.ts'
import { posts } from '../posts/tables.ts'
import { threads } from '../threads/tables.ts'

/** Posts that a moderator took from one thread to another, with what it needs to put them back. */
export const transfers = table(
  'transfers',
  {
    id: id(),
    kind: text().$type<TransferKind>().notNull(),
    fromThreadId: ref()
      .notNull()
      .references(() => threads.id),
    toThreadId: ref()
      .notNull()
      .references(() => threads.id),
    personId: ref()
      .notNull()
      .references(() => people.id),
    reason: text().notNull(),
    at: moment().notNull(),
    /** The accepted answer of the first thread, where it went along. */
    acceptedAnswerId: ref(),
    /** Who says "we have this too" of the second thread only because he said so of the first. */
    sharers: json<number[]>().notNull().default([]),
    undoneAt: moment(),
  },
  (it) => [
    index('transfers_from').on(it.fromThreadId, it.id),
    index('transfers_to').on(it.toThreadId, it.id),
    check('transfers_elsewhere', sql`from_thread_id <> to_thread_id`),
  ],
)

/** Each post that went along, and what it was before. */
export const transferredPosts = table(
  'transferred_posts',
  {
    transferId: ref()
      .notNull()
      .references(() => transfers.id, { onDelete: 'cascade' }),
    postId: ref()
      .notNull()
      .references(() => posts.id),
    kind: text().$type<PostKind>().notNull(),
    parentId: ref(),
  },
  (it) => [
    primaryKey({ columns: [it.transferId, it.postId] }),
    index('transferred_posts_post').on(it.postId),
  ],
)
