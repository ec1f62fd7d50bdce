import type { Decision } from '@rynek/shared/features/moderation/kinds.ts'
import { and, desc, eq, inArray, isNotNull, ne, sql } from 'drizzle-orm'
import type { Reader } from '../../../core/database.ts'
import { posts } from '../../posts/tables.ts'
import { threads } from '../../threads/tables.ts'
import { appeals, cases, reports } from '../tables.ts'

const most = 50
const againstAuthor: readonly Decision[] = ['hide', 'delete']

/** What nobody else can show its author; empty once it is deleted, and nothing where the post is in its thread. */
const text = sql`case when ${posts.deletedAt} is null then ${posts.html} else '' end`
const textIfUnapproved = sql<string | null>`case when ${posts.unapproved} then ${text} end`

/** What was decided against posts of one author, the newest first, with his appeals. */
export async function listDecidedAgainst(db: Reader, authorId: number) {
  return db
    .select({
      id: cases.id,
      postId: posts.id,
      threadId: posts.threadId,
      decision: cases.decision,
      reason: cases.reason,
      at: cases.decidedAt,
      hidden: posts.hidden,
      unapproved: textIfUnapproved,
      appeal: {
        text: appeals.text,
        at: appeals.createdAt,
        outcome: appeals.outcome,
        answer: appeals.answer,
        decidedAt: appeals.decidedAt,
      },
    })
    .from(cases)
    .innerJoin(posts, eq(posts.id, cases.postId))
    .leftJoin(appeals, eq(appeals.caseId, cases.id))
    .where(and(eq(posts.authorId, authorId), inArray(cases.decision, [...againstAuthor])))
    .orderBy(desc(cases.id))
    .limit(most)
}

/** Reports of one person, the newest first, with what was decided. */
export async function listReportsOf(db: Reader, reporterId: number) {
  return db
    .select({
      id: reports.id,
      threadId: posts.threadId,
      postId: posts.id,
      reason: reports.reason,
      at: reports.createdAt,
      decision: cases.decision,
      decidedAt: cases.decidedAt,
    })
    .from(reports)
    .innerJoin(cases, eq(cases.id, reports.caseId))
    .innerJoin(posts, eq(posts.id, cases.postId))
    .where(eq(reports.reporterId, reporterId))
    .orderBy(desc(reports.id))
    .limit(most)
}

/** What was decided about other posts of the author, the newest first: for moderators. */
export async function listEarlier(db: Reader, { authorId, caseId }: { authorId: number; caseId: number }) {
  return db
    .select({
      id: cases.id,
      title: threads.title,
      decision: cases.decision,
      reason: cases.reason,
      at: cases.decidedAt,
    })
    .from(cases)
    .innerJoin(posts, eq(posts.id, cases.postId))
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(and(eq(posts.authorId, authorId), isNotNull(cases.decision), ne(cases.id, caseId)))
    .orderBy(desc(cases.id))
    .limit(most)
}
