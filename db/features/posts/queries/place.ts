import { pageSize } from '@rynek/shared/core/lists.ts'
import { and, asc, count, eq, lt } from 'drizzle-orm'
import type { Reader } from '../../../core/database.ts'
import { only } from '../../../core/only.ts'
import { type Actor, everybody, textWhere } from '../../../core/visible.ts'
import { threads } from '../../threads/tables.ts'
import { visibleThread } from '../../threads/visible.ts'
import { posts } from '../tables.ts'
import { placedPost, visiblePost } from '../visible.ts'

/** Where a post stands that this reader may read, with the title that everybody may. */
export async function findPlace(db: Reader, actor: Actor, id: number) {
  const [row] = await db
    .select({
      threadId: posts.threadId,
      kind: posts.kind,
      parentId: posts.parentId,
      title: textWhere(visibleThread(everybody), threads.title),
    })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(and(eq(posts.id, id), visiblePost(actor)))
  return row
}

/** The answer after which the page of a thread begins that this answer is on; nothing for the first page. */
export async function findPageStart(db: Reader, threadId: number, answerId: number) {
  const answers = and(eq(posts.threadId, threadId), eq(posts.kind, 'answer'), placedPost)
  const before = and(answers, lt(posts.id, answerId))
  const { all } = only(await db.select({ all: count() }).from(posts).where(before))
  const first = Math.floor(all / pageSize) * pageSize
  if (first === 0) return null
  const ids = db.select({ id: posts.id }).from(posts).where(before).orderBy(asc(posts.id))
  return only(await ids.offset(first - 1).limit(1)).id
}
