import type { Database } from '@rynek/db/core/database.ts'
import { findPost } from '@rynek/db/features/posts/queries/list.ts'
import { changeVote } from '@rynek/db/features/posts/queries/write.ts'
import { lockThread } from '@rynek/db/features/threads/queries/find.ts'
import { channels } from '@rynek/shared/core/events.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import type { Person } from '../../../core/person.ts'
import { requireMayVote } from '../policy.ts'

export function voting({ db }: { db: Database }) {
  return {
    /** Says "useful" or takes it back; saying it twice is saying it once. */
    async vote(person: Person, postId: number, given: boolean): Promise<{ postId: number; votes: number }> {
      return db.write(async (tx) => {
        const post = await findPost(tx, postId)
        if (!post || post.hidden) throw new Problem('not-found', 'not-found')
        requireMayVote(person, post)
        // Votes at the same moment wait for each other here, so that each counts all before it.
        await lockThread(tx, post.threadId)
        const votes = await changeVote(tx, { postId, personId: person.id }, given)
        const data = { postId, votes }
        if (votes !== post.votes)
          tx.emit({ topic: channels.thread(post.threadId), kind: 'post.votes-changed', data })
        return data
      })
    },
  }
}
