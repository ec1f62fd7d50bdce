import type { Writer } from '@rynek/db/core/database.ts'
import { addAuditEntry } from '@rynek/db/features/moderation/queries/audit.ts'
import { decideOpenCaseOf } from '@rynek/db/features/moderation/queries/cases.ts'
import { findPost, type PostRow } from '@rynek/db/features/posts/queries/list.ts'
import { changeHidden } from '@rynek/db/features/posts/queries/write.ts'
import { findThread, lockThread } from '@rynek/db/features/threads/queries/find.ts'
import { changeThread, countAnswer } from '@rynek/db/features/threads/queries/write.ts'
import { channels } from '@rynek/shared/core/events.ts'
import { toPost } from '../posts/views.ts'

type Act = { post: PostRow; actorId: number; reason: string }

/**
 * Takes a post out of sight: its place stays, its author reads the reason, a hidden question leaves the lists, and a
 * hidden answer is no longer the accepted one.
 */
export async function hidePost(tx: Writer, { post, actorId, reason }: Act): Promise<void> {
  const { id: postId, threadId, kind } = post
  await lockThread(tx, threadId)
  if (post.hidden) return
  await changeHidden(tx, postId, reason)
  await addAuditEntry(tx, { actorId, action: 'post.hide', threadId, postId, reason })
  await decideOpenCaseOf(tx, postId, { decision: 'hide', reason, decidedBy: actorId })
  const thread = await findThread(tx, threadId)
  if (kind === 'question') await changeThread(tx, threadId, { hidden: true })
  if (thread?.acceptedAnswerId === postId) {
    await changeThread(tx, threadId, { acceptedAnswerId: null })
    tx.emit({ topic: channels.thread(threadId), kind: 'answer.unaccepted', data: {} })
  }
  const answers = kind === 'answer' ? await countAnswer(tx, threadId, -1) : (thread?.answers ?? 0)
  tx.emit({ topic: channels.thread(threadId), kind: 'post.hidden', data: { postId, answers } })
}

/** Brings it back as it was; it is not accepted again by itself. */
export async function restorePost(tx: Writer, { post, actorId, reason }: Act): Promise<void> {
  const { id: postId, threadId, kind } = post
  await lockThread(tx, threadId)
  if (!post.hidden) return
  await changeHidden(tx, postId, null)
  await addAuditEntry(tx, { actorId, action: 'post.restore', threadId, postId, reason })
  if (kind === 'question') await changeThread(tx, threadId, { hidden: false })
  const thread = await findThread(tx, threadId)
  const answers = kind === 'answer' ? await countAnswer(tx, threadId, 1) : (thread?.answers ?? 0)
  const restored = await findPost(tx, postId)
  if (!restored) return
  tx.emit({ topic: channels.thread(threadId), kind: 'post.restored', data: { post: toPost(restored), answers } })
}
