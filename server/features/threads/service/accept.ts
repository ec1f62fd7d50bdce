import type { Database, Writer } from '@rynek/db/core/database.ts'
import { findPost, listWithComments } from '@rynek/db/features/posts/queries/list.ts'
import { type HeldThread, holdThread } from '@rynek/db/features/threads/queries/find.ts'
import { changeAccepted } from '@rynek/db/features/threads/queries/write.ts'
import { channels } from '@rynek/shared/core/events.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import type { Person } from '../../../core/person.ts'
import { refusalOfStranger } from '../../posts/moved.ts'
import { toPost } from '../../posts/views.ts'
import { requireChangeable, requireMayAccept } from '../policy.ts'
import { tellOfSolution } from '../tell.ts'

export function accepting({ db }: { db: Database }) {
  return {
    /** One accepted answer a thread; another one takes its place. */
    async accept(person: Person, threadId: number, postId: number): Promise<void> {
      await db.write(async (tx) => {
        const thread = await holdToAccept(tx, person, threadId)
        const { author } = await requireAnswer(tx, threadId, postId)
        if (thread.acceptedAnswerId === postId) return
        await changeAccepted(tx, thread, { postId, personId: person.id })
        await tellOfSolution(tx, person, thread, author)
        const posts = (await listWithComments(tx, postId)).map(toPost)
        tx.emit({ topic: channels.thread(threadId), kind: 'answer.accepted', data: { postId, posts } })
      })
    },

    async unaccept(person: Person, threadId: number): Promise<void> {
      await db.write(async (tx) => {
        const thread = await holdToAccept(tx, person, threadId)
        if (thread.acceptedAnswerId === null) return
        await changeAccepted(tx, thread, { postId: null, personId: person.id })
        tx.emit({ topic: channels.thread(threadId), kind: 'answer.unaccepted', data: {} })
      })
    },
  }
}

async function holdToAccept(tx: Writer, person: Person, threadId: number): Promise<HeldThread> {
  const thread = await holdThread(tx, threadId)
  if (!thread) throw new Problem('not-found', 'not-found')
  requireChangeable(thread)
  requireMayAccept(person, thread, tx.now)
  return thread
}

async function requireAnswer(tx: Writer, threadId: number, postId: number) {
  const post = await findPost(tx, postId)
  if (post?.threadId !== threadId) throw await refusalOfStranger(tx, { postId, threadId })
  if (post.kind !== 'answer') throw new Problem('conflict', 'accept-answers-only')
  if (post.hidden) throw new Problem('conflict', 'post-hidden')
  return post
}
