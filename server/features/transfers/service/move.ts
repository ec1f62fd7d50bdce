import type { Database, Writer } from '@rynek/db/core/database.ts'
import { findQuestion } from '@rynek/db/features/posts/queries/list.ts'
import { countComments } from '@rynek/db/features/posts/queries/write.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import type { PostsMove, Transferred } from '@rynek/shared/features/transfers/schemas.ts'
import type { Person } from '../../../core/person.ts'
import { requireRoomFor } from '../../posts/policy.ts'
import { requireChangeable } from '../../threads/policy.ts'
import { carry, type Rank } from '../carry.ts'
import { type Chosen, choose } from '../choose.ts'
import { holdPair, requireTarget } from '../hold.ts'
import { record } from '../record.ts'

export function moving({ db }: { db: Database }) {
  return {
    /** Answers with their comments stay answers; a comment alone stands under the question it comes to. */
    async move(
      person: Person,
      threadId: number,
      { postIds, to: toId, seen, reason }: PostsMove,
    ): Promise<Transferred> {
      return db.write(async (tx) => {
        const { from, to } = await holdPair(tx, person, { from: threadId, to: toId })
        requireChangeable(from)
        requireTarget(to)
        const { all, heads } = await choose(tx, { threadId, postIds, seen })
        const ranks = await ranksUnder(tx, to.id, heads)
        await carry(tx, { from, to, posts: all, heads: ranks })
        const transferId = await record(tx, person, { kind: 'move', from, to, posts: all, reason })
        return { transferId, threadId: to.id }
      })
    },
  }
}

async function ranksUnder(tx: Writer, threadId: number, heads: Chosen['heads']): Promise<Rank[]> {
  const question = await findQuestion(tx, threadId)
  if (!question) throw new Problem('conflict', 'transfer-no-target')
  const comments = heads.filter(({ kind }) => kind === 'comment').length
  if (comments > 0) requireRoomFor((await countComments(tx, question.id)) + comments - 1)
  return heads.map(({ id, kind }) => ({ id, kind, parentId: kind === 'comment' ? question.id : null }))
}
