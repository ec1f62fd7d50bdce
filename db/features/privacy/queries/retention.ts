import type { Forgotten } from '@rynek/shared/features/privacy/rules/retention.ts'
import { gt, lt, max, sql, sum } from 'drizzle-orm'
import type { Reader, Writer } from '../../../core/database.ts'
import { forgotten } from '../tables.ts'

export type Removed = Partial<Record<Forgotten, number>>

const countsKept = 366 * 24 * 3_600_000

/** Adds to what was removed on this day. The counts themselves are kept for a year. */
export async function addRemoved(tx: Writer, day: string, removed: Removed): Promise<void> {
  const kinds = Object.entries(removed) as [Forgotten, number][]
  const rows = kinds.map(([kind, count]) => ({ kind, day, removed: count, at: tx.now }))
  if (rows.length > 0)
    await tx
      .insert(forgotten)
      .values(rows)
      .onConflictDoUpdate({
        target: [forgotten.kind, forgotten.day],
        set: { removed: sql`${forgotten.removed} + excluded.removed`, at: tx.now },
      })
  await tx.delete(forgotten).where(lt(forgotten.at, tx.now - countsKept))
}

/** How much of each kind went since a moment, and when that was last looked after. */
export async function listRemoved(db: Reader, since: number) {
  const rows = await db
    .select({ kind: forgotten.kind, removed: sum(forgotten.removed), at: max(forgotten.at) })
    .from(forgotten)
    .where(gt(forgotten.at, since))
    .groupBy(forgotten.kind)
  return new Map(rows.map(({ kind, removed, at }) => [kind, { removed: Number(removed), at }]))
}
