import type { AppealOutcome } from '@rynek/shared/features/moderation/kinds.ts'
import { and, eq, isNull } from 'drizzle-orm'
import type { Reader, Writer } from '../../../core/database.ts'
import { appeals, cases } from '../tables.ts'

/** False when there was one already. */
export async function addAppeal(
  tx: Writer,
  appeal: { caseId: number; against: number; text: string },
): Promise<boolean> {
  const added = await tx
    .insert(appeals)
    .values({ ...appeal, createdAt: tx.now })
    .onConflictDoNothing()
    .returning({ caseId: appeals.caseId })
  return added.length === 1
}

export async function findAppeal(db: Reader, caseId: number) {
  const [row] = await db.select().from(appeals).where(eq(appeals.caseId, caseId))
  return row
}

/** An appeal that waits, about this post. */
export async function hasOpenAppeal(db: Reader, postId: number): Promise<boolean> {
  const rows = await db
    .select({ caseId: appeals.caseId })
    .from(appeals)
    .innerJoin(cases, eq(cases.id, appeals.caseId))
    .where(and(eq(cases.postId, postId), isNull(appeals.decidedAt)))
  return rows.length > 0
}

type Outcome = { outcome: AppealOutcome; answer: string; decidedBy: number }

/** False when it was decided already. */
export async function decideAppeal(tx: Writer, caseId: number, decided: Outcome): Promise<boolean> {
  const rows = await tx
    .update(appeals)
    .set({ ...decided, decidedAt: tx.now })
    .where(and(eq(appeals.caseId, caseId), isNull(appeals.decidedAt)))
    .returning({ caseId: appeals.caseId })
  return rows.length === 1
}
