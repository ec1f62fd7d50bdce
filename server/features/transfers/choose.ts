import type { Writer } from '@rynek/db/core/database.ts'
import {
  isAnyAppealed,
  isAnyQuoted,
  listWithUnder,
  type MovablePost,
} from '@rynek/db/features/transfers/queries/posts.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import { appealWaits } from '../moderation/policy.ts'

type Choice = { threadId: number; postIds: readonly number[]; seen: number }

/** What was chosen with the comments under it; `heads` are those that stand under nothing else that goes. */
export type Chosen = { all: readonly MovablePost[]; heads: readonly MovablePost[] }

export async function choose(tx: Writer, { threadId, postIds, seen }: Choice): Promise<Chosen> {
  const all = await listWithUnder(tx, postIds)
  const there = new Set(all.filter((post) => post.threadId === threadId).map(({ id }) => id))
  const waiting = all.filter(({ id, unapproved }) => unapproved && postIds.includes(id))
  if (waiting.length > 0 || postIds.some((id) => !there.has(id)))
    throw new Problem('conflict', 'transfer-gone')
  if (all.some(({ kind }) => kind === 'question')) throw new Problem('conflict', 'transfer-question')
  await requireFree(tx, all)
  requireSeen(all, seen)
  return { all, heads: all.filter(({ parentId }) => parentId === null || !there.has(parentId)) }
}

/** Somebody wrote meanwhile: the moderator looks at it before he takes it along. */
export function requireSeen(posts: readonly MovablePost[], seen: number): void {
  if (posts.some(({ id }) => id > seen)) throw new Problem('conflict', 'transfer-grew')
}

/**
 * A description says where its words come from, and its author agreed to that; and whoever appealed has his answer
 * before anything else happens to his post.
 */
export async function requireFree(tx: Writer, posts: readonly MovablePost[]): Promise<void> {
  const ids = posts.map(({ id }) => id)
  if (await isAnyQuoted(tx, ids)) throw new Problem('conflict', 'transfer-quoted')
  if (await isAnyAppealed(tx, ids)) throw appealWaits()
}
