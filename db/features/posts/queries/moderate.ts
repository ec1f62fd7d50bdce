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
}

/** Takes a post out of sight, and what follows from that. Nothing when there is no such post, or it was hidden before. */
export async function changeToHidden(
  tx: Writer,
  { postId, reason, personId }: { postId: number; reason: string; personId: number },
): Promise<Hiding | undefined> {
  const found = await holdThreadOf(tx, postId)
  if (!found) return undefined
  const hidden = await tx
    .update(posts)
    .set({ hidden: true, hiddenReason: reason })
    .where(and(eq(posts.id, postId), eq(posts.hidden, false)))
    .returning({ id: posts.id })
  if (hidden.length === 0) return undefined
  const { thread, kind } = found
  const unaccepted = thread.acceptedAnswerId === postId
  if (unaccepted) await changeAccepted(tx, thread, { postId: null, personId })
  if (kind === 'question') await changeThreadHidden(tx, thread, true)
  const answers = kind === 'answer' ? await changeAnswers(tx, thread, -1) : thread.answers
  await blankPost(tx, { id: postId, threadId: thread.id, kind, createdAt: found.createdAt })
  return { postId, threadId: thread.id, kind, answers, unaccepted }
}

/** Brings a hidden post back. It is not accepted again: that is the asker's to say. */
export async function changeToVisible(tx: Writer, postId: number): Promise<Hiding | undefined> {
  const found = await holdThreadOf(tx, postId)
  if (!found) return undefined
  const restored = await tx
    .update(posts)
    .set({ hidden: false, hiddenReason: null })
    .where(and(eq(posts.id, postId), eq(posts.hidden, true)))
    .returning({ id: posts.id })
  if (restored.length === 0) return undefined
  const { thread, kind } = found
  if (kind === 'question') await changeThreadHidden(tx, thread, false)
  const answers = kind === 'answer' ? await changeAnswers(tx, thread, 1) : thread.answers
  return { postId, threadId: thread.id, kind, answers, unaccepted: false }
}

// The thread is held before the post is changed, everywhere in this order: counts and acceptance hang on it.
async function holdThreadOf(tx: Writer, postId: number) {
  const [post] = await tx
    .select({ threadId: posts.threadId, kind: posts.kind, createdAt: posts.createdAt })
    .from(posts)
    .where(eq(posts.id, postId))
  if (!post) return undefined
  const thread = await holdThread(tx, post.threadId)
  return thread && { thread, kind: post.kind, createdAt: post.createdAt }
}
