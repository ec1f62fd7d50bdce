import type { Database } from '@rynek/db/core/database.ts'
import { addAuditEntry } from '@rynek/db/features/audit/queries/entries.ts'
import { changeLock } from '@rynek/db/features/threads/queries/moderate.ts'
import type { Person } from '../../../core/person.ts'
import { announceThread } from '../../threads/announce.ts'
import { tellAsker } from '../tell.ts'
import { hold } from './hold.ts'

export function locking({ db }: { db: Database }) {
  return {
    /** Nobody can write in a locked thread; everybody reads why. */
    async setLocked(
      person: Person,
      threadId: number,
      { locked, reason }: { locked: boolean; reason: string },
    ): Promise<void> {
      await db.write(async (tx) => {
        const thread = await hold(tx, threadId, person)
        const lockedReason = locked ? reason : null
        if (thread.lockedReason === lockedReason) return
        await changeLock(tx, threadId, lockedReason)
        const action = locked ? 'thread.lock' : 'thread.unlock'
        await tellAsker(tx, thread, { actorId: person.id, reason })
        await addAuditEntry(tx, { actorId: person.id, action, threadId, reason })
        await announceThread(tx, threadId)
      })
    },
  }
}
