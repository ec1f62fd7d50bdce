import type { Database, Writer } from '@rynek/db/core/database.ts'
import { addAuditEntry } from '@rynek/db/features/moderation/queries/audit.ts'
import { findPost } from '@rynek/db/features/posts/queries/list.ts'
import { type HeldThread, holdThread } from '@rynek/db/features/threads/queries/find.ts'
import { changeLock, changePlace, changeTitle } from '@rynek/db/features/threads/queries/moderate.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import type { Curation } from '@rynek/shared/features/moderation/schemas.ts'
import type { Person } from '../../../core/person.ts'
import { announceThread } from '../../threads/announce.ts'
import { hidePost, restorePost } from '../hide.ts'

export function curating({ db }: { db: Database }) {
  return {
    async setHidden(
      person: Person,
      postId: number,
      { hidden, reason }: { hidden: boolean; reason: string },
    ): Promise<void> {
      await db.write(async (tx) => {
        const post = await findPost(tx, postId)
        if (!post) throw new Problem('not-found', 'not-found')
        const act = hidden ? hidePost : restorePost
        await act(tx, { postId, actorId: person.id, reason })
      })
    },

    /** Nobody can write in a locked thread; everybody reads why. */
    async setLocked(
      person: Person,
      threadId: number,
      { locked, reason }: { locked: boolean; reason: string },
    ): Promise<void> {
      await db.write(async (tx) => {
        await hold(tx, threadId)
        await changeLock(tx, threadId, locked ? reason : null)
        const action = locked ? 'thread.lock' : 'thread.unlock'
        await addAuditEntry(tx, { actorId: person.id, action, threadId, reason })
        await announceThread(tx, threadId)
      })
    },

    /** Another title, topic or type of office; each change is an entry of its own with what stood before. */
    async curate(
      person: Person,
      threadId: number,
      { reason, title, topic, cityType }: Curation,
    ): Promise<void> {
      await db.write(async (tx) => {
        const thread = await hold(tx, threadId)
        const log = { actorId: person.id, threadId, reason }
        if (title !== undefined && title !== thread.title) {
          await changeTitle(tx, threadId, title)
          await addAuditEntry(tx, {
            ...log,
            action: 'thread.retitle',
            before: { title: thread.title },
            after: { title },
          })
        }
        const before = { topic: thread.topic, cityType: thread.cityType }
        const after = { topic: topic ?? thread.topic, cityType: cityType ?? thread.cityType }
        if (before.topic !== after.topic || before.cityType !== after.cityType) {
          await changePlace(tx, thread, after)
          await addAuditEntry(tx, { ...log, action: 'thread.move', before, after })
        }
        await announceThread(tx, threadId)
      })
    },
  }
}

async function hold(tx: Writer, threadId: number): Promise<HeldThread> {
  const thread = await holdThread(tx, threadId)
  if (!thread) throw new Problem('not-found', 'not-found')
  return thread
}
