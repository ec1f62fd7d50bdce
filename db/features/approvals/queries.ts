import { and, asc, count, eq, isNull, sql } from 'drizzle-orm'
import type { Reader, Writer } from '../../core/database.ts'
import { only } from '../../core/only.ts'
import { type Actor, everybody, textWhere } from '../../core/visible.ts'
import { cases } from '../moderation/tables.ts'
import type { PostRow } from '../posts/queries/list.ts'
import { posts } from '../posts/tables.ts'
import { visiblePost } from '../posts/visible.ts'
import { type HeldThread, holdJudged } from '../threads/queries/find.ts'
import { changeThreadPlaced } from '../threads/queries/moderate.ts'
import { addActivity } from '../threads/queries/write.ts'
import { threads } from '../threads/tables.ts'
import { visibleThread } from '../threads/visible.ts'
import { transferredPosts } from '../transfers/tables.ts'

/** Lets a post through that waited, or was refused: from now on it is there. Answers its number and its thread. */
export async function changeToApproved(
  tx: Writer,
  { id, threadId, kind }: PostRow,
): Promise<{ id: number; thread: HeldThread }> {
  if (kind !== 'question') {
    const thread = await addActivity(tx, threadId, kind === 'answer' ? 1 : 0)
    if (!thread) throw new Error(`post ${id} was let through into a thread that is not there`)
    return { id: await moveToEnd(tx, id), thread }
  }
  await tx.update(posts).set(placedAt(tx.now)).where(eq(posts.id, id))
  const thread = await holdJudged(tx, threadId)
  if (!thread) throw new Error(`question ${id} has no thread`)
  await changeThreadPlaced(tx, thread)
  return { id, thread }
}

const placedAt = (createdAt: number) => ({
  createdAt,
  unapproved: false,
  hidden: false,
  hiddenReason: null,
  deletedAt: null,
})

/**
 * A thread is read in the order of numbers. So the post takes the next one, as if it were sent now: it stands last for
 * whoever has the page open, and for whoever opens it. Only its case, and what a thread took along, know its number.
 */
async function moveToEnd(tx: Writer, id: number): Promise<number> {
  const freed = { sendKey: sql`${posts.sendKey} || '~'` }
  const { id: _, ...row } = only(await tx.update(posts).set(freed).where(eq(posts.id, id)).returning())
  const sendKey = row.sendKey.slice(0, -1)
  const moved = { ...row, ...placedAt(tx.now), sendKey }
  const { id: next } = only(await tx.insert(posts).values(moved).returning({ id: posts.id }))
  await tx.update(cases).set({ postId: next }).where(eq(cases.postId, id))
  await tx.update(transferredPosts).set({ postId: next }).where(eq(transferredPosts.postId, id))
  await tx.delete(posts).where(eq(posts.id, id))
  return next
}

/** It stays out of its thread, with the reason for its author. False when it stood so before. */
export async function changeToRefused(
  tx: Writer,
  { id, deletedAt: before }: PostRow,
  { reason, deleted }: { reason: string; deleted: boolean },
): Promise<boolean> {
  if (before !== null) return false
  const refused = { hiddenReason: reason, deletedAt: deleted ? tx.now : null }
  await tx.update(posts).set(refused).where(eq(posts.id, id))
  return true
}

type Newcomer = { personId: number; institutionId: number }

/** Posts that this person wrote before his office was confirmed, for the same office: let through, or not. */
export async function countOfNewcomer(
  db: Reader,
  { personId, institutionId }: Newcomer,
  { unapproved }: { unapproved: boolean },
): Promise<number> {
  const own = and(eq(posts.authorId, personId), eq(posts.institutionId, institutionId))
  const such = and(own, eq(posts.newcomer, true), eq(posts.unapproved, unapproved))
  return only(await db.select({ all: count() }).from(posts).where(such)).all
}

/** What a person wrote and no moderator has read yet, the longest waiting first. */
export async function listAwaiting(db: Reader, actor: NonNullable<Actor>) {
  // The title of his own question, and of any other as long as everybody can read it.
  const title = sql`(${posts.kind} = 'question' or ${visibleThread(everybody)})`
  return db
    .select({
      postId: posts.id,
      kind: posts.kind,
      threadId: posts.threadId,
      title: textWhere(title, threads.title),
      html: posts.html,
      at: cases.openedAt,
      words: cases.words,
    })
    .from(cases)
    .innerJoin(posts, eq(posts.id, cases.postId))
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(
      and(
        eq(posts.authorId, actor.id),
        visiblePost(actor),
        eq(posts.unapproved, true),
        isNull(cases.decidedAt),
      ),
    )
    .orderBy(asc(cases.id))
}
