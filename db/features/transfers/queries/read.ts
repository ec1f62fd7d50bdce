import { pageSize } from '@rynek/shared/core/lists.ts'
import { and, asc, count, desc, eq, gt, inArray, isNull, max, ne, or } from 'drizzle-orm'
import type { Reader } from '../../../core/database.ts'
import { only } from '../../../core/only.ts'
import { prepared } from '../../../core/prepared.ts'
import { people } from '../../accounts/tables.ts'
import { institutions } from '../../institutions/tables.ts'
import { posts } from '../../posts/tables.ts'
import { placedPost } from '../../posts/visible.ts'
import { threads } from '../../threads/tables.ts'
import { transferredPosts, transfers } from '../tables.ts'

/** Posts that a moderator can choose from show a thread to him in pages of so many. */
export const choosableSize = 5 * pageSize

/** Everything that has a place in a thread but its question, hidden or not, one more than a page. */
export async function listChoosable(db: Reader, threadId: number, after: number) {
  return db
    .select({
      id: posts.id,
      kind: posts.kind,
      author: people.name,
      office: institutions.name,
      body: posts.body,
      hidden: posts.hidden,
      createdAt: posts.createdAt,
    })
    .from(posts)
    .innerJoin(people, eq(people.id, posts.authorId))
    .innerJoin(institutions, eq(institutions.id, posts.institutionId))
    .where(and(eq(posts.threadId, threadId), placedPost, ne(posts.kind, 'question'), gt(posts.id, after)))
    .orderBy(asc(posts.id))
    .limit(choosableSize + 1)
}

/** The newest post of a thread. */
export async function findNewest(db: Reader, threadId: number): Promise<number> {
  const newest = db.select({ id: max(posts.id) }).from(posts)
  return Number(only(await newest.where(eq(posts.threadId, threadId))).id ?? 0)
}

const mostShown = 30

/** What was taken from a thread or into it, the newest first. */
export async function listTransfersOf(db: Reader, threadId: number) {
  return db
    .select({
      id: transfers.id,
      kind: transfers.kind,
      fromThreadId: transfers.fromThreadId,
      toThreadId: transfers.toThreadId,
      by: people.name,
      reason: transfers.reason,
      at: transfers.at,
      undoneAt: transfers.undoneAt,
      posts: count(),
    })
    .from(transfers)
    .innerJoin(people, eq(people.id, transfers.personId))
    .innerJoin(transferredPosts, eq(transferredPosts.transferId, transfers.id))
    .where(or(eq(transfers.fromThreadId, threadId), eq(transfers.toThreadId, threadId)))
    .groupBy(transfers.id, people.name)
    .orderBy(desc(transfers.id))
    .limit(mostShown)
}

/** Titles for moderators, by the ids of threads. */
export async function listTitles(db: Reader, ids: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const rows = await db
    .select({ id: threads.id, title: threads.title })
    .from(threads)
    .where(inArray(threads.id, [...new Set(ids)]))
  return new Map(rows.map(({ id, title }) => [id, title]))
}

const movedOut = prepared<{ threadId: number }>()((q, p) =>
  q
    .selectDistinct({ id: transferredPosts.postId, parentId: transferredPosts.parentId })
    .from(transfers)
    .innerJoin(transferredPosts, eq(transferredPosts.transferId, transfers.id))
    .innerJoin(posts, eq(posts.id, transferredPosts.postId))
    .where(
      and(
        eq(transfers.fromThreadId, p.threadId),
        isNull(transfers.undoneAt),
        placedPost,
        ne(posts.threadId, p.threadId),
      ),
    )
    .orderBy(asc(transferredPosts.postId))
    .limit(mostShown),
)

/** Posts that stood in the thread and stand elsewhere now; comments that went with their answer are not named. */
export async function listMovedOut(db: Reader, threadId: number): Promise<number[]> {
  const rows = await movedOut(db, { threadId })
  const ids = new Set(rows.map(({ id }) => id))
  return rows.filter(({ parentId }) => parentId === null || !ids.has(parentId)).map(({ id }) => id)
}
