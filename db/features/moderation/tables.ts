import type {
  AppealOutcome,
  CaseOrigin,
  Decision,
  ReportReason,
  StepKind,
} from '@rynek/shared/features/moderation/kinds.ts'
import { sql } from 'drizzle-orm'
import { check, id, index, int, moment, ref, table, text, uniqueIndex } from '../../core/columns.ts'
import { people } from '../accounts/tables.ts'
import { posts } from '../posts/tables.ts'
import { threads } from '../threads/tables.ts'

/** One open case a post, however many people report it. */
export const cases = table(
  'cases',
  {
    id: id(),
    postId: ref()
      .notNull()
      .references(() => posts.id),
    origin: text().$type<CaseOrigin>().notNull().default('reports'),
    openedAt: moment().notNull(),
    /** Watched words for which it was opened by itself. */
    words: text(),
    /** The moderator who works on it. */
    assigneeId: ref().references(() => people.id),
    decision: text().$type<Decision>(),
    reason: text(),
    decidedBy: ref().references(() => people.id),
    decidedAt: moment(),
  },
  (it) => [
    uniqueIndex('cases_one_open').on(it.postId).where(sql`decided_at is null`),
    index('cases_queue').on(it.decidedAt, it.id),
    index('cases_post').on(it.postId, it.id),
    check(
      'cases_decided_whole',
      sql`(decided_at is null) = (decision is null) and (decided_at is null) = (decided_by is null)`,
    ),
  ],
)

export const reports = table(
  'reports',
  {
    id: id(),
    caseId: ref()
      .notNull()
      .references(() => cases.id),
    reporterId: ref()
      .notNull()
      .references(() => people.id),
    reason: text().$type<ReportReason>().notNull(),
    note: text().notNull(),
    createdAt: moment().notNull(),
  },
  (it) => [
    uniqueIndex('reports_one_a_person').on(it.caseId, it.reporterId),
    index('reports_reporter').on(it.reporterId, it.id),
  ],
)

/** One a case. Another moderator decides it than the one it is against: the database holds that. */
export const appeals = table(
  'appeals',
  {
    caseId: ref()
      .primaryKey()
      .references(() => cases.id),
    /** Who made the decision that the author asks to look at again. */
    against: ref()
      .notNull()
      .references(() => people.id),
    text: text().notNull(),
    createdAt: moment().notNull(),
    outcome: text().$type<AppealOutcome>(),
    answer: text(),
    decidedBy: ref().references(() => people.id),
    decidedAt: moment(),
  },
  (it) => [
    index('appeals_open').on(it.decidedAt),
    check('appeals_by_another', sql`decided_by <> against`),
    check(
      'appeals_decided_whole',
      sql`(decided_at is null) = (outcome is null) and (decided_at is null) = (decided_by is null)`,
    ),
  ],
)

/** The history of a case, its notes among it; for moderators only. Rows are only ever added. */
export const caseSteps = table(
  'case_steps',
  {
    id: id(),
    caseId: ref()
      .notNull()
      .references(() => cases.id),
    kind: text().$type<StepKind>().notNull(),
    personId: ref()
      .notNull()
      .references(() => people.id),
    text: text().notNull(),
    at: moment().notNull(),
  },
  (it) => [index('case_steps_case').on(it.caseId, it.id)],
)

/** What a moderator wrote of a whole thread, under its question; the last wording only. */
export const threadSummaries = table('thread_summaries', {
  threadId: ref()
    .primaryKey()
    .references(() => threads.id, { onDelete: 'cascade' }),
  authorId: ref()
    .notNull()
    .references(() => people.id),
  /** Markdown, as written. */
  body: text().notNull(),
  html: text().notNull(),
  renderer: int().notNull(),
  at: moment().notNull(),
})
