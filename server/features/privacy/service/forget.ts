import type { Database } from '@rynek/db/core/database.ts'
import { addRemoved, listRemoved, type Removed } from '@rynek/db/features/privacy/queries/retention.ts'
import {
  type Forgotten,
  isForgotten,
  kindsKept,
  retention,
} from '@rynek/shared/features/privacy/rules/retention.ts'
import type { Retention } from '@rynek/shared/features/privacy/schemas.ts'
import { dayOf } from '../../../core/day.ts'

/** Removes what was kept as long as the table says; answers how many. */
export type Forgetters = Record<Forgotten, () => Promise<number>>

const month = 30 * 24 * 3_600_000

/** One that fails keeps no other from its work, and is tried again in an hour. */
export async function forgetAll(db: Database, forgetters: Forgetters): Promise<Removed> {
  const removed: Removed = {}
  const faults: unknown[] = []
  for (const kind of kindsKept.filter(isForgotten)) {
    const count = await forgetters[kind]().catch((fault: unknown) => void faults.push(fault))
    if (count !== undefined) removed[kind] = count
  }
  await db.write((tx) => addRemoved(tx, dayOf(tx.now), removed))
  if (faults.length > 0)
    throw new AggregateError(faults, 'something that was kept long enough is still there')
  return removed
}

export const showingRetention = ({ db, now }: { db: Database; now: () => number }) => ({
  /** The table, with what went in the last month. */
  async listRetention(): Promise<Retention> {
    const gone = await listRemoved(db.read, now() - month)
    const items = kindsKept.map((kind) => {
      const { removed, at } = (isForgotten(kind) && gone.get(kind)) || { removed: null, at: null }
      return { kind, days: retention[kind], removed, at }
    })
    return { items }
  },
})
