import type { Writer } from '@rynek/db/core/database.ts'
import type { TransferRow } from '@rynek/db/features/transfers/queries/acts.ts'
import { listAllIn, listWithUnder, type MovablePost } from '@rynek/db/features/transfers/queries/posts.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import { requireChangeable, requireNotArchived } from '../threads/policy.ts'
import type { Rank } from './carry.ts'
import { requireFree } from './choose.ts'
import type { HeldPair } from './hold.ts'

type Way = HeldPair & { heads: readonly Rank[]; posts: readonly MovablePost[] }

const movedOn = () => new Problem('conflict', 'transfer-moved-on')

/** Nothing has happened since that would be lost, or has no place any more, when the posts go back. */
export async function requireWayBack(
  tx: Writer,
  { kind }: TransferRow,
  { from, to, heads, posts }: Way,
): Promise<void> {
  requireNotArchived(to.archived)
  if (kind !== 'merge') requireChangeable(from)
  else if (from.mergedInto !== to.id) throw movedOn()
  if (posts.some(({ threadId }) => threadId !== to.id)) throw movedOn()
  await requireParents(tx, from.id, heads)
  await requireFree(tx, posts)
  if (kind === 'split') await requireNothingElse(tx, to.id, posts)
}

/** What a comment stood under is still there, or comes back with it. */
async function requireParents(tx: Writer, threadId: number, heads: readonly Rank[]): Promise<void> {
  const coming = new Set(heads.map(({ id }) => id))
  const needed = heads.flatMap(({ parentId }) =>
    parentId === null || coming.has(parentId) ? [] : [parentId],
  )
  if (needed.length === 0) return
  const there = new Set(
    (await listWithUnder(tx, needed)).filter((post) => post.threadId === threadId).map(({ id }) => id),
  )
  if (needed.some((id) => !there.has(id))) throw movedOn()
}

/** The new thread goes away with the act that made it: nothing that others wrote there goes with it. */
async function requireNothingElse(tx: Writer, threadId: number, posts: readonly MovablePost[]) {
  const all = await listAllIn(tx, threadId)
  if (all.length > posts.length) throw new Problem('conflict', 'transfer-answered')
}
