import type { Writer } from '@rynek/db/core/database.ts'
import { findPost } from '@rynek/db/features/posts/queries/list.ts'
import type { Hiding } from '@rynek/db/features/posts/queries/moderate.ts'
import { channels } from '@rynek/shared/core/events.ts'
import { untell } from '../notices/notify.ts'
import { announceThread } from '../threads/announce.ts'
import { toPost } from './views.ts'

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
