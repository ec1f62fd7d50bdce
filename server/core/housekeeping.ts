import type { Database, OnFault } from '@rynek/db/core/database.ts'
import { removeEventsBefore } from '@rynek/db/core/outbox.ts'

const hour = 3_600_000

/** How long a page can have been asleep and still be told what it missed. */
export const logKept = 7 * 24 * hour

type Chores = { every?: number; onFault: OnFault; chores?: readonly (() => Promise<void>)[] }

/** Forgets events that nobody will ask for, and does the rooms' own chores, every hour; answers how to stop. */
export function keepHouse(db: Database, { every = hour, onFault, chores = [] }: Chores): () => void {
  const all = [() => trimLog(db), ...chores]
  const timer = setInterval(() => {
    // A full disk at the wrong hour must not end the process, nor one chore the others.
    for (const chore of all) void chore().catch(onFault)
  }, every)
  timer.unref()
  return () => clearInterval(timer)
}

export async function trimLog(db: Database): Promise<void> {
  await db.write((tx) => removeEventsBefore(tx, tx.now - logKept))
}
