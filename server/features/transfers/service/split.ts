import type { Database, Writer } from '@rynek/db/core/database.ts'
import { holdThread } from '@rynek/db/features/threads/queries/find.ts'
import { addUncounted, type NewThreadRow } from '@rynek/db/features/threads/queries/write.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import type { Split, Transferred } from '@rynek/shared/features/transfers/schemas.ts'
import type { Person } from '../../../core/person.ts'
import { requireMayModerate } from '../../moderation/policy.ts'
import { hold } from '../../moderation/service/hold.ts'
import { requireVisible } from '../../posts/policy.ts'
import { requireChangeable } from '../../threads/policy.ts'
import { titleOf } from '../../threads/title.ts'
import { carry, type Rank } from '../carry.ts'
import { type Chosen, choose } from '../choose.ts'
import { record } from '../record.ts'

export function splitting({ db }: { db: Database }) {
  return {
    /** The oldest of the posts asks in the new thread, in the name of its author and his office then. */
    async split(
      person: Person,
      threadId: number,
      { postIds, title: typed, seen, reason, ...place }: Split,
    ): Promise<Transferred> {
      const title = titleOf(typed)
      return db.write(async (tx) => {
        const from = await hold(tx, threadId, person)
        requireChangeable(from)
        requireMayModerate(person, place)
        const { all, heads } = await choose(tx, { threadId, postIds, seen })
        const [first] = heads
        if (!first) throw new Problem('conflict', 'transfer-gone')
        requireVisible(first)
        const { authorId, institutionId, createdAt } = first
        const asked = { authorId, institutionId, createdAt, unapproved: false }
        const to = await openThread(tx, { title, ...place, ...asked })
        const ranks = ranksBelow(first.id, heads)
        await carry(tx, { from, to, posts: all, heads: ranks, toThen: { hidden: false } })
        const transferId = await record(tx, person, { kind: 'split', from, to, posts: all, reason })
        return { transferId, threadId: to.id }
      })
    },
  }
}

/** In no list and no count until its posts are there. */
async function openThread(tx: Writer, thread: NewThreadRow) {
  const { id } = await addUncounted(tx, { ...thread, hidden: true })
  const held = await holdThread(tx, id)
  if (!held) throw new Error(`thread ${id} was stored and is gone`)
  return held
}

const ranksBelow = (questionId: number, heads: Chosen['heads']): Rank[] =>
  heads.map(({ id, kind }) => {
    if (id === questionId) return { id, kind: 'question', parentId: null }
    return { id, kind, parentId: kind === 'comment' ? questionId : null }
  })
