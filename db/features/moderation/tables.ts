import type { Decision, ReportReason } from '@rynek/shared/features/moderation/schemas.ts'
import { sql } from 'drizzle-orm'
import { check, id, index, moment, ref, table, text, uniqueIndex } from '../../core/columns.ts'
import { people } from '../accounts/tables.ts'
import { posts } from '../posts/tables.ts'

/** One open case a post, however many people report it. */
export const cases = table(
  'cases',
  {
    id: id(),
    postId: ref()
      .notNull()
      .references(() => posts.id),
    openedAt: moment().notNull(),
    decision: text().$type<Decision>(),
    reason: text(),
    decidedBy: ref().references(() => people.id),
    decidedAt: moment(),
  },
  (it) => [
    uniqueIndex('cases_one_open').on(it.postId).where(sql`decided_at is null`),
    index('cases_queue').on(it.decidedAt, it.id),
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
  (it) => [uniqueIndex('reports_one_a_person').on(it.caseId, it.reporterId)],
)
