import type { Stage } from '@rynek/shared/features/practices/badge.ts'
import { and, asc, desc, eq, inArray, lte, sql } from 'drizzle-orm'
import type { Reader, Writer } from '../../../core/database.ts'
import { officeColumns } from '../../accounts/author.ts'
import { people } from '../../accounts/tables.ts'
import { institutions } from '../../institutions/tables.ts'
import { threads } from '../../threads/tables.ts'
import { practices } from '../tables.ts'

export type PracticeRow = NonNullable<Awaited<ReturnType<typeof findPractice>>>

export async function findPractice(db: Reader, id: number) {
  const [row] = await practicesWithThread(db).where(eq(practices.id, id))
  return row
}

/** Others who change this practice wait until this transaction has ended. */
export async function lockPractice(tx: Writer, id: number): Promise<void> {
  await tx
    .update(practices)
    .set({ version: sql`${practices.version}` })
    .where(eq(practices.id, id))
}

/** Practices whose date has come, the longest due first: only those that the calendar still moves. */
export async function listDue(db: Reader, { now, limit }: { now: number; limit: number }) {
  return db
    .select({ id: practices.id })
    .from(practices)
    .where(and(inArray(practices.stage, ['published', 'review', 'confirmed']), lte(practices.reviewBy, now)))
    .orderBy(asc(practices.reviewBy), asc(practices.id))
    .limit(limit)
}

/** What waits on the experts' desk, newest first; with `stage` only that. */
export async function listDesk(db: Reader, { stage, limit }: { stage?: Stage; limit: number }) {
  return practicesWithThread(db)
    .where(stage ? eq(practices.stage, stage) : undefined)
    .orderBy(desc(practices.id))
    .limit(limit)
}

/** Practices of one author, newest first. */
export async function listPracticesOf(db: Reader, authorId: number) {
  return practicesWithThread(db).where(eq(practices.authorId, authorId)).orderBy(desc(practices.id)).limit(50)
}

function practicesWithThread(db: Reader) {
  return db
    .select({
      id: practices.id,
      stage: practices.stage,
      step: practices.step,
      round: practices.round,
      version: practices.version,
      title: practices.title,
      topic: practices.topic,
      verdict: practices.verdict,
      justification: practices.justification,
      description: practices.description,
      publishedAt: practices.publishedAt,
      confirmedAt: practices.confirmedAt,
      reviewBy: practices.reviewBy,
      edition: practices.edition,
      adopters: practices.adopters,
      createdAt: practices.createdAt,
      nominatedBy: practices.nominatedBy,
      thread: { id: threads.id, title: threads.title, hidden: threads.hidden },
      author: { id: people.id, name: people.name },
      office: officeColumns,
    })
    .from(practices)
    .innerJoin(threads, eq(threads.id, practices.threadId))
    .innerJoin(people, eq(people.id, practices.authorId))
    .innerJoin(institutions, eq(institutions.id, practices.institutionId))
    .$dynamic()
}
