import type { Writer } from '@rynek/db/core/database.ts'
import { findPost, type PostRow } from '@rynek/db/features/posts/queries/list.ts'
import { type HeldThread, holdThread } from '@rynek/db/features/threads/queries/find.ts'
import { Problem } from '@rynek/shared/core/problems.ts'

/** The thread, held against other writers until the end of the transaction; `not-found` where there is none. */
export async function hold(tx: Writer, threadId: number): Promise<HeldThread> {
  const thread = await holdThread(tx, threadId)
  if (!thread) throw new Problem('not-found', 'not-found')
  return thread
}

/** A post as it stands once its thread is held: nobody hides, restores or appeals meanwhile. */
export async function holdPost(tx: Writer, postId: number): Promise<PostRow> {
  const place = await findPost(tx, postId)
  if (!place) throw new Problem('not-found', 'not-found')
  await hold(tx, place.threadId)
  const post = await findPost(tx, postId)
  if (!post) throw new Problem('not-found', 'not-found')
  return post
}
