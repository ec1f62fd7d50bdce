import type { Writer } from '@rynek/db/core/database.ts'
import { blankPosts } from '@rynek/db/features/posts/queries/blank.ts'
import type { HeldThread } from '@rynek/db/features/threads/queries/find.ts'
import { type MovablePost, putPost, putUnder } from '@rynek/db/features/transfers/queries/posts.ts'
import { settleThreads } from '@rynek/db/features/transfers/queries/settle.ts'
import type { PostKind } from '@rynek/shared/features/posts/schemas.ts'
import type { HeldPair } from './hold.ts'

/** What a post is where it goes. */
export type Rank = { id: number; kind: PostKind; parentId: number | null }
type Standing = Partial<Pick<HeldThread, 'hidden' | 'mergedInto' | 'acceptedAnswerId'>>

export type Carrying = HeldPair & {
  posts: readonly MovablePost[]
  heads: readonly Rank[]
  /** How the threads stand afterwards, beside what is counted. */
  fromThen?: Standing
  toThen?: Standing
}

/**
 * Puts posts from one held thread into another and counts both anew. An answer that goes is accepted no more: nobody
 * has said that it answers the other question. The old thread's log forgets the texts: whatever is done to them later
 * is done where they stand.
 */
export async function carry(tx: Writer, carrying: Carrying): Promise<void> {
  const { from, to, posts, heads, fromThen, toThen = {} } = carrying
  await blankPosts(tx, posts)
  for (const { id, kind, parentId } of heads) await putPost(tx, id, { threadId: to.id, kind, parentId })
  const ids = heads.map(({ id }) => id)
  await putUnder(tx, ids, to.id)
  const went = posts.some(({ id }) => id === from.acceptedAnswerId)
  const unaccepted = went ? { acceptedAnswerId: null } : {}
  await settleThreads(tx, [
    { thread: from, to: { ...unaccepted, ...fromThen } },
    { thread: to, to: toThen },
  ])
}
