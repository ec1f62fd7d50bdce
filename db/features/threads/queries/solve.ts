import { and, desc, eq } from 'drizzle-orm'
import type { Reader, Writer } from '../../../core/database.ts'
import { everybody } from '../../../core/visible.ts'
import { practices } from '../../practices/tables.ts'
import { visiblePractice } from '../../practices/visible.ts'
import { threads } from '../tables.ts'
import { visibleThread } from '../visible.ts'

/** The most questions a practice shows that it answered. */
const most = 20

export async function changeSolution(
  tx: Writer,
  { threadId, practiceId }: { threadId: number; practiceId: number | null },
): Promise<void> {
  await tx.update(threads).set({ solvedByPracticeId: practiceId }).where(eq(threads.id, threadId))
}

/** A practice that everybody can read; nothing for others. */
export async function findSolution(db: Reader, practiceId: number) {
  const [row] = await db
    .select({
      id: practices.id,
      stage: practices.stage,
      title: practices.title,
      verdict: practices.verdict,
    })
    .from(practices)
    .where(and(eq(practices.id, practiceId), visiblePractice(everybody)))
  return row
}

/** Threads that a practice answers, hidden ones too. */
export async function listThreadsSolvedBy(db: Reader, practiceId: number): Promise<number[]> {
  const rows = await db
    .select({ id: threads.id })
    .from(threads)
    .where(eq(threads.solvedByPracticeId, practiceId))
  return rows.map(({ id }) => id)
}

/** It answers nothing any more. */
export async function removeSolution(tx: Writer, practiceId: number): Promise<void> {
  await tx.update(threads).set({ solvedByPracticeId: null }).where(eq(threads.solvedByPracticeId, practiceId))
}

/** Questions that a practice answers, the newest first; hidden ones are left out. */
export async function listSolvedBy(db: Reader, practiceId: number) {
  return db
    .select({ id: threads.id, title: threads.title })
    .from(threads)
    .where(and(eq(threads.solvedByPracticeId, practiceId), visibleThread(everybody)))
    .orderBy(desc(threads.id))
    .limit(most)
}
