import type { PostKind } from '@rynek/shared/features/posts/schemas.ts'
import { and, eq } from 'drizzle-orm'
import type { Writer } from '../../../core/database.ts'
import { holdThread } from '../../threads/queries/find.ts'
import { changeThreadHidden } from '../../threads/queries/moderate.ts'
import { changeAccepted, changeAnswers } from '../../threads/queries/write.ts'
import { posts } from '../tables.ts'
import { blankPost } from './blank.ts'

export type Hiding = {
  postId: number
  threadId: number
  kind: PostKind
  /** Visible answers of the thread afterwards. */
  answers: number
  /** The post was the accepted answer, and is no more. */
  unaccepted: boolean
  deleted: boolean
}

type Act = { postId: number; reason: string; personId: number; deleted?: boolean }

/**
 * Takes a post out of sight, or deletes it, and what follows from that. Nothing when there is no such post, or it
 * stood so before.
 */
export async function changeToHidden(
  tx: Writer,
  { postId, reason, personId, deleted = false }: Act,
): Promise<Hiding | undefined> {
  const found = await holdThreadOf(tx, postId)
  if (!found || (deleted ? found.deletedAt !== null : found.hidden)) return undefined
  const { thread, kind, createdAt } = found
  const deletedAt = deleted ? tx.now : null
  await tx.update(posts).set({ hidden: true, hiddenReason: reason, deletedAt }).where(eq(posts.id, postId))
  const hiding = { postId, threadId: thread.id, kind, deleted }
  if (found.hidden) return { ...hiding, answers: thread.answers, unaccepted: false }
  const unaccepted = thread.acceptedAnswerId === postId
  if (unaccepted) await changeAccepted(tx, thread, { postId: null, personId })
  if (kind === 'question') await changeThreadHidden(tx, thread, true)
  const answers = kind === 'answer' ? await changeAnswers(tx, thread, -1) : thread.answers
  await blankPost(tx, { id: postId, threadId: thread.id, kind, createdAt })
  return { ...hiding, answers, unaccepted }
}

/** Brings a hidden post back. It is not accepted again: that is the asker's to say. */
export async function changeToVisible(tx: Writer, postId: number): Promise<Hiding | undefined> {
  const found = await holdThreadOf(tx, postId)
  if (!found?.hidden) return undefined
  await tx
    .update(posts)
    .set({ hidden: false, hiddenReason: null, deletedAt: null })
    .where(eq(posts.id, postId))
  const { thread, kind } = found
  if (kind === 'question') await changeThreadHidden(tx, thread, false)
  const answers = kind === 'answer' ? await changeAnswers(tx, thread, 1) : thread.answers
  return { postId, threadId: thread.id, kind, answers, unaccepted: false, deleted: false }
}

/** Deleted so long ago that nobody has the text any more. */
export async function isForgotten(tx: Writer, postId: number): Promise<boolean> {
  const rows = await tx
    .select({ id: posts.id })
    .from(posts)
    .where(and(eq(posts.id, postId), eq(posts.body, '')))
  return rows.length > 0
}

// The thread is held before the post is read, everywhere in this order: counts and acceptance hang on it, and
// nobody hides or restores without holding it.
async function holdThreadOf(tx: Writer, postId: number) {
  const [place] = await tx.select({ threadId: posts.threadId }).from(posts).where(eq(posts.id, postId))
  const thread = place && (await holdThread(tx, place.threadId))
  if (!thread) return undefined
  const { kind, hidden, deletedAt, createdAt } = posts
  const [post] = await tx
    .select({ kind, hidden, deletedAt, createdAt })
    .from(posts)
    .where(eq(posts.id, postId))
  return post && { thread, ...post }
}
