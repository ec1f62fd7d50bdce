import type { Decision, ReportReason } from '@rynek/shared/features/moderation/kinds.ts'
import { and, desc, eq, isNotNull, isNull, or } from 'drizzle-orm'
import type { Reader, Writer } from '../../../core/database.ts'
import { only } from '../../../core/only.ts'
import { cases, reports } from '../tables.ts'

export type NewReportRow = { postId: number; reporterId: number; reason: ReportReason; note: string }

/** Joins the open case of the post, or opens one. A second report of one person about it changes nothing. */
export async function addReport(
  tx: Writer,
  { postId, reporterId, reason, note }: NewReportRow,
): Promise<number> {
  // Two first reports at once: one opens the case and the other finds it. The found one is updated to itself, so
  // that nobody decides it before the report is in.
  const { id } = only(
    await tx
      .insert(cases)
      .values({ postId, openedAt: tx.now })
      .onConflictDoUpdate({
        target: cases.postId,
        targetWhere: isNull(cases.decidedAt),
        set: { postId },
      })
      .returning({ id: cases.id }),
  )
  await tx
    .insert(reports)
    .values({ caseId: id, reporterId, reason, note, createdAt: tx.now })
    .onConflictDoNothing()
  return id
}

/** A rule of the forum puts a post before moderators, for what it says or for who wrote it. */
export async function addAutomaticCase(tx: Writer, postId: number, words: string | null): Promise<number> {
  const row = { postId, origin: 'automatic' as const, openedAt: tx.now, words }
  return only(await tx.insert(cases).values(row).returning({ id: cases.id })).id
}

const caseColumns = {
  id: cases.id,
  postId: cases.postId,
  assigneeId: cases.assigneeId,
  decision: cases.decision,
  reason: cases.reason,
  decidedBy: cases.decidedBy,
  decidedAt: cases.decidedAt,
}
export type CaseRow = Awaited<ReturnType<typeof selectCases>>[number]

const selectCases = (db: Reader) => db.select(caseColumns).from(cases).$dynamic()

export const findCase = async (db: Reader, id: number): Promise<CaseRow | undefined> =>
  (await selectCases(db).where(eq(cases.id, id)))[0]

const openCaseOf = (postId: number) => and(eq(cases.postId, postId), isNull(cases.decidedAt))

export const findOpenCaseOf = async (db: Reader, postId: number): Promise<CaseRow | undefined> =>
  (await selectCases(db).where(openCaseOf(postId)))[0]

/** The decision that a post stands under: the last one. */
export const findDecidedCaseOf = async (db: Reader, postId: number): Promise<CaseRow | undefined> =>
  (
    await selectCases(db)
      .where(and(eq(cases.postId, postId), isNotNull(cases.decidedAt)))
      .orderBy(desc(cases.id))
      .limit(1)
  )[0]

type Decided = { decision: Decision; reason: string; decidedBy: number }

/** False when another moderator was faster, or works on it. */
export async function decideCase(tx: Writer, id: number, decided: Decided): Promise<boolean> {
  const free = or(isNull(cases.assigneeId), eq(cases.assigneeId, decided.decidedBy))
  const rows = await tx
    .update(cases)
    .set({ ...decided, decidedAt: tx.now })
    .where(and(eq(cases.id, id), isNull(cases.decidedAt), free))
    .returning({ id: cases.id })
  return rows.length === 1
}

/** What was done to a post outside its case is its decision; a post without one gets a case that is decided. */
export async function closeCaseOf(tx: Writer, postId: number, decided: Decided): Promise<number> {
  const decision = { ...decided, decidedAt: tx.now }
  const [open] = await tx.update(cases).set(decision).where(openCaseOf(postId)).returning({ id: cases.id })
  if (open) return open.id
  const row = { postId, origin: 'moderator' as const, openedAt: tx.now, ...decision }
  return only(await tx.insert(cases).values(row).returning({ id: cases.id })).id
}

/** Nothing when it is decided, or another has it and is not to be relieved. */
export async function changeAssignee(
  tx: Writer,
  id: number,
  { personId, takeOver }: { personId: number; takeOver: boolean },
): Promise<boolean> {
  const rows = await tx
    .update(cases)
    .set({ assigneeId: personId })
    .where(and(eq(cases.id, id), isNull(cases.decidedAt), takeOver ? undefined : isNull(cases.assigneeId)))
    .returning({ id: cases.id })
  return rows.length === 1
}

/** False when it was not this person's, or is decided. */
export async function removeAssignee(tx: Writer, id: number, personId: number): Promise<boolean> {
  const rows = await tx
    .update(cases)
    .set({ assigneeId: null })
    .where(and(eq(cases.id, id), eq(cases.assigneeId, personId), isNull(cases.decidedAt)))
    .returning({ id: cases.id })
  return rows.length === 1
}
