import type { Database } from '@rynek/db/core/database.ts'
import { findThread } from '@rynek/db/features/threads/queries/find.ts'
import { listAllIn } from '@rynek/db/features/transfers/queries/posts.ts'
import { takeSharers } from '@rynek/db/features/transfers/queries/settle.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import type { Merge, Transferred } from '@rynek/shared/features/transfers/schemas.ts'
import type { Person } from '../../../core/person.ts'
import { requireChangeable } from '../../threads/policy.ts'
import { carry, type Rank } from '../carry.ts'
import { requireFree, requireSeen } from '../choose.ts'
import { holdPair, requireTarget } from '../hold.ts'
import { record } from '../record.ts'

export function merging({ db }: { db: Database }) {
  return {
    /**
     * A whole thread goes into another: its question is an answer there, and its address leads there. Whoever had the
     * first problem is told of the second from now on. A thread that is to become a practice stays: its office has
     * agreed to that thread.
     */
    async merge(person: Person, threadId: number, { to: toId, seen, reason }: Merge): Promise<Transferred> {
      return db.write(async (tx) => {
        const { from, to } = await holdPair(tx, person, { from: threadId, to: toId })
        requireChangeable(from)
        requireTarget(to)
        if ((await findThread(tx, threadId))?.practice) throw new Problem('conflict', 'transfer-practice')
        const posts = await listAllIn(tx, threadId)
        await requireFree(tx, posts)
        requireSeen(posts, seen)
        const heads = posts
          .filter(({ parentId }) => parentId === null)
          .map(({ id }): Rank => ({ id, kind: 'answer', parentId: null }))
        await carry(tx, { from, to, posts, heads, fromThen: { hidden: true, mergedInto: to.id } })
        const sharers = await takeSharers(tx, from, to)
        const transferId = await record(tx, person, { kind: 'merge', from, to, posts, reason, sharers })
        return { transferId, threadId: to.id }
      })
    },
  }
}
