import type { Writer } from '@rynek/db/core/database.ts'
import { findPost } from '@rynek/db/features/posts/queries/list.ts'
import type { Hiding } from '@rynek/db/features/posts/queries/moderate.ts'
import type { HeldThread } from '@rynek/db/features/threads/queries/find.ts'
import { channels } from '@rynek/shared/core/events.ts'
import type { Post } from '@rynek/shared/features/posts/schemas.ts'
import { untell } from '../notices/notify.ts'
import { announceThread } from '../threads/announce.ts'
import { tellOfAnswer, tellOfComment } from '../threads/tell.ts'
import { toPost } from './views.ts'

type Added = { post: Post; thread: HeldThread; parent: { id: number } | undefined }

/** A reply is there: those who have the thread open see it, and those it concerns are told. */
export async function announceReply(tx: Writer, { post, thread, parent }: Added): Promise<void> {
  if (parent) await tellOfComment(tx, post.author, thread, parent)
  else await tellOfAnswer(tx, post.author, thread)
  const { id, answers, lastActivityAt } = thread
  tx.emit({ topic: channels.thread(id), kind: 'post.added', data: { post, answers, lastActivityAt } })
}

/** Tells those who have the thread open that a post was hidden, and what followed from it. */
export async function announceHiding(tx: Writer, hiding: Hiding): Promise<void> {
  const { postId, threadId, kind, answers, unaccepted, deleted } = hiding
  const topic = channels.thread(threadId)
  if (unaccepted) tx.emit({ topic, kind: 'answer.unaccepted', data: {} })
  tx.emit({ topic, kind: 'post.hidden', data: { postId, answers, deleted } })
  if (kind !== 'question') return
  await announceThread(tx, threadId)
  await untell(tx, threadId)
}

export async function announceRestoring(
  tx: Writer,
  { postId, threadId, kind, answers }: Hiding,
): Promise<void> {
  const row = await findPost(tx, postId)
  if (!row) throw new Error(`post ${postId} was restored and is gone`)
  tx.emit({ topic: channels.thread(threadId), kind: 'post.restored', data: { post: toPost(row), answers } })
  if (kind === 'question') await announceThread(tx, threadId)
}
