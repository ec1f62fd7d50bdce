import { and, asc, desc, eq, inArray, lte, type SQL, sql } from 'drizzle-orm'
import type { Reader, Writer } from '../../../core/database.ts'
import { type Actor, everybody } from '../../../core/visible.ts'
import { officeColumns } from '../../accounts/author.ts'
import { people } from '../../accounts/tables.ts'
import { institutions } from '../../institutions/tables.ts'
import { threads } from '../../threads/tables.ts'
import { practices } from '../tables.ts'
import { visibleDossier, visiblePractice } from '../visible.ts'

export type PracticeRow = NonNullable<Awaited<ReturnType<typeof findPractice>>>

/** Whoever may see it: for what happens to a practice by itself, and for nothing that is shown. */
export async function findPractice(db: Reader, id: number) {
  const [row] = await practicesWithThread(db).where(eq(practices.id, id))
  return row
}

/** As everybody reads it. */
export async function findPublished(db: Reader, id: number): Promise<PracticeRow | undefined> {
  const [row] = await practicesFor(visiblePractice(everybody), db, eq(practices.id, id))
  return row
}

/** As it is worked on. */
export async function findDossier(db: Reader, actor: Actor, id: number): Promise<PracticeRow | undefined> {
  const [row] = await practicesFor(visibleDossier(actor), db, eq(practices.id, id))
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

/** What a reader works on or answers for, newest first. */
export async function listDesk(db: Reader, actor: Actor, limit: number) {
  return practicesFor(visibleDossier(actor), db).orderBy(desc(practices.id)).limit(limit)
}

/** A reader's own, newest first. */
export async function listPracticesOf(db: Reader, author: NonNullable<Actor>) {
  return practicesFor(visibleDossier(author), db, eq(practices.authorId, author.id))
    .orderBy(desc(practices.id))
    .limit(50)
}

const practicesFor = (rule: SQL, db: Reader, which?: SQL) => practicesWithThread(db).where(and(rule, which))

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
      /** Of the thread it grew from. */
      cityType: threads.cityType,
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
