import type { Database, OnFault } from '@rynek/db/core/database.ts'
import { listCrowdedTopics, removeEventsBefore, removeEventsBeyond } from '@rynek/db/core/outbox.ts'
import { keptFor } from '@rynek/shared/features/privacy/rules/retention.ts'

const hour = 3_600_000

/** How many events of one topic are kept, however young: more than any reader is told anew. */
export const keptOfTopic = 10_000

/** What has to be done now and then, such as forgetting; done again after an hour in which it failed. */
export type Chore = () => Promise<unknown>
type Hours = { every?: number; onFault: OnFault }

/** Does every chore once an hour; answers how to stop. */
export function keepHouse(chores: readonly Chore[], { every = hour, onFault }: Hours): () => void {
  const timer = setInterval(() => {
    // A full disk at the wrong hour must not end the process, nor keep the next chore from being done.
    for (const chore of chores) void chore().catch(onFault)
  }, every)
  timer.unref()
  return () => clearInterval(timer)
}

/** Forgets events that nobody will ask for: a page can have been asleep so long and still be told what it missed. */
export async function trimLog(db: Database, most = keptOfTopic): Promise<number> {
  const crowded = await listCrowdedTopics(db.slow, most)
  return db.write(async (tx) => {
    let removed = await removeEventsBefore(tx, tx.now - keptFor('events'))
    for (const topic of crowded) removed += await removeEventsBeyond(tx, { topic, most })
    return removed
  })
}
