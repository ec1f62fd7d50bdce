import type { CaseOrigin, CaseState, ReportReason } from '@rynek/shared/features/moderation/kinds.ts'
import type { Scope } from '@rynek/shared/features/moderation/rules.ts'
import { type AreaCode, isArea, isTopic } from '@rynek/shared/features/topics/catalogue.ts'
import {
  and,
  asc,
  count,
  desc,
  eq,
  gt,
  inArray,
  isNotNull,
  isNull,
  lt,
  ne,
  or,
  type SQL,
  sql,
} from 'drizzle-orm'
import type { Reader } from '../../../core/database.ts'
import { only } from '../../../core/only.ts'
import { authorColumns, officeColumns } from '../../accounts/author.ts'
import { people } from '../../accounts/tables.ts'
import { institutions } from '../../institutions/tables.ts'
import { posts } from '../../posts/tables.ts'
import { threads } from '../../threads/tables.ts'
import { appeals, cases, reports } from '../tables.ts'

export type QueueFilter = {
  scope: Scope | null
  state?: CaseState | undefined
  /** Cases that this person took. */
  assigneeId?: number | undefined
  area?: AreaCode | undefined
  reason?: ReportReason | undefined
  after?: number | undefined
}

const undecided = isNull(cases.decidedAt)
const appealOpen = and(isNotNull(appeals.caseId), isNull(appeals.decidedAt))
const waiting = or(undecided, appealOpen)

const inState: Record<CaseState, SQL | undefined> = {
  new: and(undecided, isNull(cases.assigneeId)),
  taken: and(undecided, isNotNull(cases.assigneeId)),
  appealed: appealOpen,
  decided: and(isNotNull(cases.decidedAt), or(isNull(appeals.caseId), isNotNull(appeals.decidedAt))),
}

/** The same as `inScope`, for the database to choose by. */
function within(scope: Scope | null): SQL | undefined {
  if (scope === null) return undefined
  const { cityTypes } = scope
  const areas = scope.subjects.filter(isArea)
  const topics = scope.subjects.filter(isTopic)
  return and(
    scope.subjects.length > 0 ? or(inArray(threads.area, areas), inArray(threads.topic, topics)) : undefined,
    cityTypes.length > 0 ? inArray(threads.cityType, cityTypes) : undefined,
  )
}

export type CaseView = Awaited<ReturnType<typeof selectCases>>[number]

function selectCases(db: Reader) {
  return db
    .select({
      id: cases.id,
      origin: cases.origin,
      words: cases.words,
      openedAt: cases.openedAt,
      assigneeId: cases.assigneeId,
      decidedAt: cases.decidedAt,
      appealed: sql<boolean>`${appealOpen}`.mapWith(Boolean),
      post: {
        id: posts.id,
        kind: posts.kind,
        html: posts.html,
        hidden: posts.hidden,
        unapproved: posts.unapproved,
        deletedAt: posts.deletedAt,
        createdAt: posts.createdAt,
      },
      author: authorColumns,
      office: officeColumns,
      thread: { id: threads.id, title: threads.title, topic: threads.topic, cityType: threads.cityType },
    })
    .from(cases)
    .leftJoin(appeals, eq(appeals.caseId, cases.id))
    .innerJoin(posts, eq(posts.id, cases.postId))
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .innerJoin(people, eq(people.id, posts.authorId))
    .innerJoin(institutions, eq(institutions.id, posts.institutionId))
    .$dynamic()
}

/** Cases that wait, the longest waiting first; of decided ones the newest first. */
export async function listCases(
  db: Reader,
  { scope, state, assigneeId, area, reason, after, limit }: QueueFilter & { limit: number },
): Promise<CaseView[]> {
  const newestFirst = state === 'decided'
  const further = after === undefined ? undefined : (newestFirst ? lt : gt)(cases.id, after)
  const given = db.select({ caseId: reports.caseId }).from(reports)
  return selectCases(db)
    .where(
      and(
        state ? inState[state] : waiting,
        within(scope),
        assigneeId === undefined ? undefined : eq(cases.assigneeId, assigneeId),
        area ? eq(threads.area, area) : undefined,
        reason ? inArray(cases.id, given.where(eq(reports.reason, reason))) : undefined,
        further,
      ),
    )
    .orderBy((newestFirst ? desc : asc)(cases.id))
    .limit(limit)
}

export const findCaseView = async (db: Reader, id: number): Promise<CaseView | undefined> =>
  (await selectCases(db).where(eq(cases.id, id)))[0]

/** Those that a moderator with this scope can decide. */
export async function countWaiting(db: Reader, scope: Scope | null): Promise<number> {
  const [row] = await db
    .select({ all: count() })
    .from(cases)
    .leftJoin(appeals, eq(appeals.caseId, cases.id))
    .innerJoin(posts, eq(posts.id, cases.postId))
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(and(waiting, within(scope)))
  return row?.all ?? 0
}

/** The middle of how long cases took that were decided since, all or those of one origin; nothing when there was none. */
export async function findMedianTime(
  db: Reader,
  { since, origin }: { since: number; origin?: CaseOrigin },
): Promise<number | null> {
  // What a moderator did of his own accord was never waited for.
  const such = origin ? eq(cases.origin, origin) : ne(cases.origin, 'moderator')
  const waitedFor = and(such, gt(cases.decidedAt, since))
  const { all } = only(await db.select({ all: count() }).from(cases).where(waitedFor))
  if (all === 0) return null
  const took = sql<number>`${cases.decidedAt} - ${cases.openedAt}`.mapWith(Number)
  const middle = await db
    .select({ took })
    .from(cases)
    .where(waitedFor)
    .orderBy(took)
    .offset(Math.floor((all - 1) / 2))
    .limit(all % 2 === 0 ? 2 : 1)
  return Math.round(middle.reduce((sum, row) => sum + row.took, 0) / middle.length)
}

/** Reports of these cases, in the order they came. */
export async function listReports(db: Reader, caseIds: readonly number[]) {
  if (caseIds.length === 0) return []
  return db
    .select({
      caseId: reports.caseId,
      reporterId: reports.reporterId,
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
