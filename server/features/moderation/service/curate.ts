import type { Database, Writer } from '@rynek/db/core/database.ts'
import { addAuditEntry } from '@rynek/db/features/moderation/queries/audit.ts'
import { findPost } from '@rynek/db/features/posts/queries/list.ts'
import { findThread, lockThread } from '@rynek/db/features/threads/queries/find.ts'
import type { ThreadRow } from '@rynek/db/features/threads/queries/summary.ts'
import { changeThread } from '@rynek/db/features/threads/queries/write.ts'
import { channels } from '@rynek/shared/core/events.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import type { Curation } from '@rynek/shared/features/moderation/schemas.ts'
import { slugOf } from '@rynek/shared/features/threads/rules.ts'
import type { Person } from '../../../core/person.ts'
import { hidePost, restorePost } from '../hide.ts'

export function curating({ db }: { db: Database }) {
  return {
    async setHidden(person: Person, postId: number, { hidden, reason }: { hidden: boolean; reason: string }): Promise<void> {
      await db.write(async (tx) => {
        const post = await findPost(tx, postId)
        if (!post) throw new Problem('not-found', 'not-found')
        const act = hidden ? hidePost : restorePost
        await act(tx, { post, actorId: person.id, reason })
      })
    },

    /** Nobody can write in a locked thread; everybody reads why. */
    async setLocked(person: Person, threadId: number, { locked, reason }: { locked: boolean; reason: string }): Promise<void> {
      await db.write(async (tx) => {
        await hold(tx, threadId)
        await changeThread(tx, threadId, { lockedReason: locked ? reason : null })
        const action = locked ? 'thread.lock' : 'thread.unlock'
        await addAuditEntry(tx, { actorId: person.id, action, threadId, reason })
        await announceChange(tx, threadId)
      })
    },

    /** Another title, topic or type of office; each change is an entry of its own with what stood before. */
    async curate(person: Person, threadId: number, { reason, title, topic, cityType }: Curation): Promise<void> {
      await db.write(async (tx) => {
        const thread = await hold(tx, threadId)
        const log = { actorId: person.id, threadId, reason }
        if (title !== undefined && title !== thread.title) {
          await changeThread(tx, threadId, { title })
          await addAuditEntry(tx, { ...log, action: 'thread.retitle', before: { title: thread.title }, after: { title } })
        }
        const before = { topic: thread.topic, cityType: thread.cityType }
        const after = { topic: topic ?? thread.topic, cityType: cityType ?? thread.cityType }
        if (before.topic !== after.topic || before.cityType !== after.cityType) {
          await changeThread(tx, threadId, after)
          await addAuditEntry(tx, { ...log, action: 'thread.move', before, after })
        }
        await announceChange(tx, threadId)
      })
    },
  }
}

async function hold(tx: Writer, threadId: number): Promise<ThreadRow> {
  await lockThread(tx, threadId)
  const thread = await findThread(tx, threadId)
  if (!thread) throw new Problem('not-found', 'not-found')
  return thread
}

async function announceChange(tx: Writer, threadId: number): Promise<void> {
  const { title, topic, cityType, lockedReason } = await hold(tx, threadId)
  const data = { title, slug: slugOf(title), topic, cityType, lockedReason }
  tx.emit({ topic: channels.thread(threadId), kind: 'thread.changed', data })
}
