import type { Database } from '@rynek/db/core/database.ts'
import { findPost } from '@rynek/db/features/posts/queries/list.ts'
import { changeVote } from '@rynek/db/features/posts/queries/votes.ts'
import { isArchived } from '@rynek/db/features/threads/queries/find.ts'
import { channels } from '@rynek/shared/core/events.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import type { Votes } from '@rynek/shared/features/posts/schemas.ts'
import type { Person } from '../../../core/person.ts'
import { requireNotArchived } from '../../threads/policy.ts'
import { requireMayVote } from '../policy.ts'

export function voting({ db }: { db: Database }) {
  return {
    /** Says "useful" or takes it back; saying it twice is saying it once. */
    async vote(person: Person, postId: number, given: boolean): Promise<Votes> {
      return db.write(async (tx) => {
        const post = await findPost(tx, postId)
        if (!post) throw new Problem('not-found', 'not-found')
        requireMayVote(person, post)
        requireNotArchived(await isArchived(tx, post.threadId))
        const changed = await changeVote(tx, { postId, personId: person.id }, given)
        if (!changed) return { postId, votes: post.votes }
        const { votes, threadId } = changed
        const data = { postId, votes }
        tx.emit({ topic: channels.thread(threadId), kind: 'post.votes-changed', data })
        return data
      })
    },
  }
}
