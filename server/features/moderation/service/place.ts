import type { Database, Writer } from '@rynek/db/core/database.ts'
import { addAuditEntry } from '@rynek/db/features/audit/queries/entries.ts'
import type { HeldThread } from '@rynek/db/features/threads/queries/find.ts'
import {
  changeArchived,
  changeFeatured,
  changePinned,
  listPinnedBefore,
} from '@rynek/db/features/threads/queries/moderate.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import type { ThreadAction } from '@rynek/shared/features/audit/schemas.ts'
import type { Placing } from '@rynek/shared/features/moderation/schemas.ts'
import { dayOf } from '../../../core/day.ts'
import type { Person } from '../../../core/person.ts'
import { announceThread } from '../../threads/announce.ts'
import { tellAsker } from '../tell.ts'
import { hold } from './hold.ts'

type Wanted = Omit<Placing, 'reason'>

export function placing({ db, now }: { db: Database; now: () => number }) {
  return {
    /** On top of its topic until a day, on the home page, in the archive; or not any more. An entry for each. */
    async place(person: Person, threadId: number, { reason, ...wanted }: Placing): Promise<void> {
      await db.write(async (tx) => {
        const thread = await hold(tx, threadId, person)
        requireToCome(wanted.pinnedUntil, dayOf(tx.now))
        const actions = await put(tx, thread, wanted)
        if (actions.length === 0) return
        await tellAsker(tx, thread, { actorId: person.id, reason })
        for (const action of actions)
          await addAuditEntry(tx, { actorId: person.id, action, threadId, reason })
        await announceThread(tx, threadId)
      })
    },

    /** Takes down what has stood on top long enough. Lists leave it out from that day on by themselves. */
    async unpinPast(): Promise<void> {
      for (const id of await listPinnedBefore(db.read, dayOf(now()))) {
        await db.write(async (tx) => {
          const { pinnedUntil } = await hold(tx, id, null)
          if (pinnedUntil === null || pinnedUntil >= dayOf(tx.now)) return
          await changePinned(tx, id, null)
          // In the words of the log, which is in Polish as whatever people write.
          const reason = 'Minął ostatni dzień przypięcia.'
          await addAuditEntry(tx, { actorId: null, action: 'thread.unpin', threadId: id, reason })
          await announceThread(tx, id)
        })
      }
    },
  }
}

function requireToCome(day: string | null | undefined, today: string): void {
  if (!day || day >= today) return
  throw new Problem('bad-request', 'check-the-fields', {
    fields: [{ field: 'pinnedUntil', reason: 'field-too-small' }],
  })
}

/** What was changed by that; what stood so before is no act. */
async function put(
  tx: Writer,
  thread: HeldThread,
  { pinnedUntil, featured, archived }: Wanted,
): Promise<ThreadAction[]> {
  const done: ThreadAction[] = []
  if (pinnedUntil !== undefined && pinnedUntil !== thread.pinnedUntil) {
    await changePinned(tx, thread.id, pinnedUntil)
    done.push(pinnedUntil ? 'thread.pin' : 'thread.unpin')
  }
  if (featured !== undefined && featured !== (thread.featuredAt !== null)) {
    await changeFeatured(tx, thread.id, featured ? tx.now : null)
    done.push(featured ? 'thread.feature' : 'thread.unfeature')
  }
  if (archived !== undefined && archived !== thread.archived) {
    await changeArchived(tx, thread, archived)
    done.push(archived ? 'thread.archive' : 'thread.unarchive')
  }
  return done
}
