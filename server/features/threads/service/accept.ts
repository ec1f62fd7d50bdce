import type { Database } from '@rynek/db/core/database.ts'
import { findPost, listWithComments } from '@rynek/db/features/posts/queries/list.ts'
import { findThread, lockThread } from '@rynek/db/features/threads/queries/find.ts'
import { changeThread } from '@rynek/db/features/threads/queries/write.ts'
import { channels } from '@rynek/shared/core/events.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import type { Person } from '../../../core/person.ts'
import { requireMayAccept } from '../policy.ts'
import type { ToPost } from '../service.ts'

export function accepting({ db, now, toPost }: { db: Database; now: () => number; toPost: ToPost }) {
  return {
    /** One accepted answer a thread; another one takes its place. */
    async accept(person: Person, threadId: number, postId: number): Promise<void> {
      await db.write(async (tx) => {
        await lockThread(tx, threadId)
        const thread = await findThread(tx, threadId)
        if (!thread) throw new Problem('not-found', 'not-found')
        requireMayAccept(person, thread, now())
        const post = await findPost(tx, postId)
        if (post?.threadId !== threadId || post.hidden) throw new Problem('not-found', 'not-found')
        if (post.kind !== 'answer') throw new Problem('conflict', 'accept-answers-only')
        if (thread.acceptedAnswerId === postId) return
        await changeThread(tx, threadId, { acceptedAnswerId: postId })
        const posts = (await listWithComments(tx, postId)).map(toPost)
        tx.emit({ topic: channels.thread(threadId), kind: 'answer.accepted', data: { postId, posts } })
      })
    },

    async unaccept(person: Person, threadId: number): Promise<void> {
      await db.write(async (tx) => {
        await lockThread(tx, threadId)
        const thread = await findThread(tx, threadId)
        if (!thread) throw new Problem('not-found', 'not-found')
        requireMayAccept(person, thread, now())
        if (thread.acceptedAnswerId === null) return
        await changeThread(tx, threadId, { acceptedAnswerId: null })
        tx.emit({ topic: channels.thread(threadId), kind: 'answer.unaccepted', data: {} })
      })
    },
  }
}
