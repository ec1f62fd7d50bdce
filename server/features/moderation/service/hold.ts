import type { Writer } from '@rynek/db/core/database.ts'
import { type CaseRow, findCase } from '@rynek/db/features/moderation/queries/cases.ts'
import { findJudged, findPost, type PostRow } from '@rynek/db/features/posts/queries/list.ts'
import { type HeldThread, holdJudged, holdThread } from '@rynek/db/features/threads/queries/find.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import type { Person } from '../../../core/person.ts'
import { requireNotMerged } from '../../threads/policy.ts'
import { requireMayModerate } from '../policy.ts'

/** Who moderates, and is refused outside his scope; null where nobody does, as when an author appeals. */
type Moderator = Person | null

/** The thread, held against other writers until the end of the transaction; `not-found` where there is none. */
export async function hold(
  tx: Writer,
  threadId: number,
  moderator: Moderator,
  find = holdThread,
): Promise<HeldThread> {
  const thread = await find(tx, threadId)
  if (!thread) throw new Problem('not-found', 'not-found')
  if (moderator) {
    requireMayModerate(moderator, thread)
    requireNotMerged(thread.mergedInto)
  }
  return thread
}

/** A post as it stands once its thread is held: nobody hides, restores or appeals meanwhile. */
export async function holdPost(tx: Writer, postId: number, moderator: Moderator): Promise<PostRow> {
  const place = await findPost(tx, postId)
  if (!place) throw new Problem('not-found', 'not-found')
  await hold(tx, place.threadId, moderator)
  const post = await findPost(tx, postId)
  if (!post) throw new Problem('not-found', 'not-found')
  if (post.threadId !== place.threadId) throw new Problem('conflict', 'post-moved')
  return post
}

/** The same of a post that has a case, be it that it waits for a place. */
async function holdJudgedPost(tx: Writer, postId: number, moderator: Moderator): Promise<PostRow> {
  const place = await findJudged(tx, postId)
  if (!place) throw new Problem('not-found', 'not-found')
  await hold(tx, place.threadId, moderator, holdJudged)
  const post = await findJudged(tx, postId)
  if (!post) throw new Problem('not-found', 'not-found')
  return post
}

/** A case as it stands once the thread of its post is held. */
export async function holdCase(
  tx: Writer,
  caseId: number,
  moderator: Moderator,
): Promise<{ found: CaseRow; post: PostRow }> {
  const known = await findCase(tx, caseId)
  if (!known) throw new Problem('not-found', 'not-found')
  const post = await holdJudgedPost(tx, known.postId, moderator)
  return { found: (await findCase(tx, caseId)) ?? known, post }
}
