import { and, eq, gt, lte, sql } from 'drizzle-orm'
import type { Writer } from '../../../core/database.ts'
import { only } from '../../../core/only.ts'
import { removeRows } from '../../../core/remove.ts'
import { factorTries, pendingSignIns } from '../tables.ts'

type Tries = { count: number; since: number }

/** Counts one more try of a person's codes, anew after `period`; answers how many there are now, since when. */
export async function countTry(tx: Writer, personId: number, period: number): Promise<Tries> {
  const isOver = sql`${factorTries.since} <= ${tx.now - period}`
  const counted = await tx
    .insert(factorTries)
    .values({ personId, count: 1, since: tx.now })
    .onConflictDoUpdate({
      target: factorTries.personId,
      set: {
        count: sql`case when ${isOver} then 1 else ${factorTries.count} + 1 end`,
        since: sql`case when ${isOver} then ${tx.now} else ${factorTries.since} end`,
      },
    })
    .returning({ count: factorTries.count, since: factorTries.since })
  return only(counted)
}

export async function forgetTries(tx: Writer, personId: number): Promise<void> {
  await tx.delete(factorTries).where(eq(factorTries.personId, personId))
}

export async function addPendingSignIn(
  tx: Writer,
  pending: { tokenHash: string; personId: number; expiresAt: number },
): Promise<void> {
  await tx.insert(pendingSignIns).values({ ...pending, tries: 0 })
}

/** Counts one more try; undefined when there is no such sign-in, or its time or its tries are over. */
export async function tryPendingSignIn(
  tx: Writer,
  tokenHash: string,
  most: number,
): Promise<{ personId: number } | undefined> {
  const [row] = await tx
    .update(pendingSignIns)
    .set({ tries: sql`${pendingSignIns.tries} + 1` })
    .where(
      and(
        eq(pendingSignIns.tokenHash, tokenHash),
        gt(pendingSignIns.expiresAt, tx.now),
        sql`${pendingSignIns.tries} < ${most}`,
      ),
    )
    .returning({ personId: pendingSignIns.personId })
  return row
}

/** It is finished. False when somebody else was quicker. */
export async function takePendingSignIn(tx: Writer, tokenHash: string): Promise<boolean> {
  const taken = await tx
    .delete(pendingSignIns)
    .where(eq(pendingSignIns.tokenHash, tokenHash))
    .returning({ tokenHash: pendingSignIns.tokenHash })
  return taken.length === 1
}

/** A password that was changed, or an app that was taken away, ends what had begun with it. */
export async function removePendingSignInsOf(tx: Writer, personId: number): Promise<void> {
  await tx.delete(pendingSignIns).where(eq(pendingSignIns.personId, personId))
}

export const removeExpiredPendingSignIns = (tx: Writer): Promise<number> =>
  removeRows(tx, pendingSignIns, lte(pendingSignIns.expiresAt, tx.now))
