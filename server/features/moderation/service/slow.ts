import type { Database, Writer } from '@rynek/db/core/database.ts'
import { addAuditEntry, countThreadChanges } from '@rynek/db/features/audit/queries/entries.ts'
import { changePace, listSlowBefore } from '@rynek/db/features/threads/queries/moderate.ts'
import { channels } from '@rynek/shared/core/events.ts'
import type { Slowing, SlowMode } from '@rynek/shared/features/threads/schemas.ts'
import type { Person } from '../../../core/person.ts'
import { slowModeOf } from '../../threads/pace.ts'
import { requireChangeable } from '../../threads/policy.ts'
import { tellAsker } from '../tell.ts'
import { hold } from './hold.ts'

const hour = 3_600_000
const aDay = 24

export function slowing({ db, now }: { db: Database; now: () => number }) {
  return {
    /** From now on each person writes once in so many minutes, until it is over; or as he likes again. */
    async setPace(
      person: Person,
      threadId: number,
      { minutes, hours = aDay, reason }: Slowing,
    ): Promise<void> {
      await db.write(async (tx) => {
        const thread = await hold(tx, threadId, person)
        requireChangeable(thread)
        const slow = minutes === null ? null : { minutes, until: tx.now + hours * hour, reason }
        if (!slow && !slowModeOf(thread, tx.now)) return
        await changePace(tx, threadId, slow)
        await tellAsker(tx, thread, { actorId: person.id, reason })
        await logAndAnnounce(tx, threadId, { actorId: person.id, slow, reason })
      })
    },

    /** Takes down what is over. From that moment on nobody was kept waiting. */
    async endSlow(): Promise<void> {
      for (const id of await listSlowBefore(db.read, now())) {
        await db.write(async (tx) => {
          const { slowUntil } = await hold(tx, id, null)
          if (slowUntil === null || slowUntil > tx.now) return
          await changePace(tx, id, null)
          // In the words of the log, which is in Polish as whatever people write.
          const reason = 'Minął czas trybu wolnego.'
          await logAndAnnounce(tx, id, { actorId: null, slow: null, reason })
        })
      }
    },
  }
}

type Act = { actorId: number | null; slow: SlowMode | null; reason: string }

async function logAndAnnounce(tx: Writer, threadId: number, { actorId, slow, reason }: Act): Promise<void> {
  const after = slow ? { minutes: slow.minutes, until: slow.until } : {}
  const action = slow ? 'thread.slow' : 'thread.unslow'
  await addAuditEntry(tx, { actorId, action, threadId, reason, after })
  const data = { slow, changes: await countThreadChanges(tx, threadId) }
  tx.emit({ topic: channels.thread(threadId), kind: 'thread.slowed', data })
}
