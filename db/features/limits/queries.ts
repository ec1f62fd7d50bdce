import { and, eq, gt, lte, sql } from 'drizzle-orm'
import type { Writer } from '../../core/database.ts'
import { only } from '../../core/only.ts'
import { preparedWrite } from '../../core/prepared.ts'
import { removeRows } from '../../core/remove.ts'
import { limitCounts } from './tables.ts'

type Counted = { count: number; until: number }

const counted = preparedWrite<{ keyHash: string; now: number; until: number }>()((q, p) => {
  const isOver = sql`${limitCounts.until} <= ${p.now}`
  return q
    .insert(limitCounts)
    .values({ keyHash: p.keyHash, count: 1, until: p.until })
    .onConflictDoUpdate({
      target: limitCounts.keyHash,
      set: {
        count: sql`case when ${isOver} then 1 else ${limitCounts.count} + 1 end`,
        until: sql`case when ${isOver} then excluded.until else ${limitCounts.until} end`,
      },
    })
    .returning({ count: limitCounts.count, until: limitCounts.until })
})

/** Counts once more, from one anew after `period`; answers how often it was in this one. */
export const countOnce = async (tx: Writer, keyHash: string, period: number): Promise<Counted> =>
  only(await counted(tx, { keyHash, now: tx.now, until: tx.now + period }))

/** What was counted turned out to be nothing to count. */
export async function takeBackOnce(tx: Writer, keyHash: string): Promise<void> {
  await tx
    .update(limitCounts)
    .set({ count: sql`${limitCounts.count} - 1` })
    .where(and(eq(limitCounts.keyHash, keyHash), gt(limitCounts.count, 0)))
}

export const removeOverCounts = (tx: Writer): Promise<number> =>
  removeRows(tx, limitCounts, lte(limitCounts.until, tx.now))
