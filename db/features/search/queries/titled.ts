import { and, desc, eq, inArray } from 'drizzle-orm'
import type { Reader } from '../../../core/database.ts'
import type { Actor } from '../../../core/visible.ts'
import { posts } from '../../posts/tables.ts'
import { visiblePost } from '../../posts/visible.ts'
import { threads } from '../../threads/tables.ts'
import { visibleThread } from '../../threads/visible.ts'
import { type Clause, indexedPosts, matching } from './index-tables.ts'

/** The newest threads in whose titles all of it stands. */
export const listTitled = (db: Reader, actor: Actor, clauses: readonly Clause[], limit: number) =>
  db
    .select({ id: threads.id, title: threads.title })
    .from(indexedPosts)
    .innerJoin(posts, eq(posts.id, indexedPosts.id))
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(
      and(
        matching(indexedPosts, clauses),
        eq(posts.kind, 'question'),
        eq(threads.archived, false),
        visiblePost(actor),
        visibleThread(actor),
      ),
    )
    .orderBy(desc(indexedPosts.id))
    .limit(limit)

/** The texts of these answers, as far as everybody may read them. */
export const listAnswerTexts = (db: Reader, actor: Actor, ids: readonly number[]) =>
  db
    .select({ id: posts.id, html: posts.html })
    .from(posts)
    .where(and(inArray(posts.id, [...ids]), visiblePost(actor)))
