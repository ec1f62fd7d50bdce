import type { Decision, ReportReason } from '@rynek/shared/features/moderation/schemas.ts'
import { and, asc, count, eq, inArray, isNull } from 'drizzle-orm'
import type { Reader, Writer } from '../../../core/database.ts'
import { only } from '../../../core/only.ts'
import { authorColumns, officeColumns } from '../../accounts/author.ts'
import { people } from '../../accounts/tables.ts'
import { institutions } from '../../institutions/tables.ts'
import { posts } from '../../posts/tables.ts'
import { threads } from '../../threads/tables.ts'
import { cases, reports } from '../tables.ts'

export type NewReportRow = { postId: number; reporterId: number; reason: ReportReason; note: string }

/** Joins the open case of the post, or opens one. A second report of one person about it changes nothing. */
export async function addReport(
  tx: Writer,
  { postId, reporterId, reason, note }: NewReportRow,
): Promise<void> {
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
}

const openCaseOf = (postId: number) => and(eq(cases.postId, postId), isNull(cases.decidedAt))

/** Open cases, the longest waiting first. */
export async function listOpenCases(db: Reader, limit: number) {
  return db
    .select({
      id: cases.id,
      openedAt: cases.openedAt,
      post: {
        id: posts.id,
        kind: posts.kind,
        html: posts.html,
        hidden: posts.hidden,
        createdAt: posts.createdAt,
      },
      author: authorColumns,
      office: officeColumns,
      thread: { id: threads.id, title: threads.title },
    })
    .from(cases)
    .innerJoin(posts, eq(posts.id, cases.postId))
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .innerJoin(people, eq(people.id, posts.authorId))
    .innerJoin(institutions, eq(institutions.id, posts.institutionId))
    .where(isNull(cases.decidedAt))
    .orderBy(asc(cases.id))
    .limit(limit)
}

export async function countOpenCases(db: Reader): Promise<number> {
  return only(await db.select({ all: count() }).from(cases).where(isNull(cases.decidedAt))).all
}

/** Reports of these cases, in the order they came. */
export async function listReports(db: Reader, caseIds: readonly number[]) {
  if (caseIds.length === 0) return []
  return db
    .select({
      caseId: reports.caseId,
      reason: reports.reason,
      note: reports.note,
      reporter: people.name,
      createdAt: reports.createdAt,
    })
    .from(reports)
    .innerJoin(people, eq(people.id, reports.reporterId))
    .where(inArray(reports.caseId, [...caseIds]))
    .orderBy(asc(reports.id))
}

export async function findCase(db: Reader, id: number) {
  const [row] = await db
    .select({ id: cases.id, postId: cases.postId, decidedAt: cases.decidedAt })
    .from(cases)
    .where(eq(cases.id, id))
  return row
}

type Decided = { decision: Decision; reason: string; decidedBy: number }

/** False when another moderator was faster. */
export async function decideCase(tx: Writer, id: number, decided: Decided): Promise<boolean> {
  const rows = await tx
    .update(cases)
    .set({ ...decided, decidedAt: tx.now })
    .where(and(eq(cases.id, id), isNull(cases.decidedAt)))
    .returning({ id: cases.id })
  return rows.length === 1
}

/** A post that is hidden outside its case takes the case with it. */
export async function decideOpenCaseOf(tx: Writer, postId: number, decided: Decided): Promise<void> {
  await tx
    .update(cases)
    .set({ ...decided, decidedAt: tx.now })
    .where(openCaseOf(postId))
}
