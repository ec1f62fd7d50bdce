import type { Database, OnFault } from '@rynek/db/core/database.ts'
import { removeEventsBefore } from '@rynek/db/core/outbox.ts'

const hour = 3_600_000

/** How long a page can have been asleep and still be told what it missed. */
export const logKept = 7 * 24 * hour

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

/** Forgets events that nobody will ask for. */
export async function trimLog(db: Database): Promise<void> {
  await db.write((tx) => removeEventsBefore(tx, tx.now - logKept))
}
