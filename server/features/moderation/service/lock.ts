import type { Database, Writer } from '@rynek/db/core/database.ts'
import { addAuditEntry } from '@rynek/db/features/audit/queries/entries.ts'
import { type HeldThread, holdThread } from '@rynek/db/features/threads/queries/find.ts'
import { changeLock } from '@rynek/db/features/threads/queries/moderate.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import type { Person } from '../../../core/person.ts'
import { announceThread } from '../../threads/announce.ts'

export function locking({ db }: { db: Database }) {
  return {
    /** Nobody can write in a locked thread; everybody reads why. */
    async setLocked(
      person: Person,
      threadId: number,
      { locked, reason }: { locked: boolean; reason: string },
    ): Promise<void> {
      await db.write(async (tx) => {
        const thread = await hold(tx, threadId)
        const lockedReason = locked ? reason : null
        if (thread.lockedReason === lockedReason) return
        await changeLock(tx, threadId, lockedReason)
        const action = locked ? 'thread.lock' : 'thread.unlock'
        await addAuditEntry(tx, { actorId: person.id, action, threadId, reason })
        await announceThread(tx, threadId)
      })
    },
  }
}

/** The thread, held against other writers until the end of the transaction; `not-found` where there is none. */
export async function hold(tx: Writer, threadId: number): Promise<HeldThread> {
  const thread = await holdThread(tx, threadId)
  if (!thread) throw new Problem('not-found', 'not-found')
  return thread
}
