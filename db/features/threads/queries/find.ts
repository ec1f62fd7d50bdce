import { and, eq, inArray } from 'drizzle-orm'
import type { Reader, Writer } from '../../../core/database.ts'
import { prepared, preparedWrite } from '../../../core/prepared.ts'
import { everybody } from '../../../core/visible.ts'
import { sameProblems, threads } from '../tables.ts'
import { placedThread, visibleThread } from '../visible.ts'
import { selectThreads, type ThreadRow } from './summary.ts'

const byId = prepared<{ id: number }>()((q, p) =>
  selectThreads(q).where(and(placedThread, eq(threads.id, p.id))),
)

export const findThread = async (db: Reader, id: number): Promise<ThreadRow | undefined> =>
  (await byId(db, { id }))[0]

/** Merging goes on from one thread to the next; a row of it that is longer has been tampered with. */
const mostMerged = 50

/** The thread, or the one that its posts went into. */
export async function findStanding(db: Reader, id: number): Promise<ThreadRow | undefined> {
  let thread = await findThread(db, id)
  for (let step = 0; thread?.mergedInto && step < mostMerged; step++)
    thread = await findThread(db, thread.mergedInto)
  return thread
}

/** What decides who may do what with a thread. */
export const heldColumns = {
  id: threads.id,
  title: threads.title,
  authorId: threads.authorId,
  institutionId: threads.institutionId,
  topic: threads.topic,
  cityType: threads.cityType,
  createdAt: threads.createdAt,
  lastActivityAt: threads.lastActivityAt,
  answers: threads.answers,
  sameProblem: threads.sameProblem,
  acceptedAnswerId: threads.acceptedAnswerId,
  solvedByPracticeId: threads.solvedByPracticeId,
  lockedReason: threads.lockedReason,
  archived: threads.archived,
  pinnedUntil: threads.pinnedUntil,
  featuredAt: threads.featuredAt,
  hidden: threads.hidden,
  mergedInto: threads.mergedInto,
  slowMinutes: threads.slowMinutes,
  slowUntil: threads.slowUntil,
  slowReason: threads.slowReason,
}
export type HeldThread = Awaited<ReturnType<typeof held>>[number]

// An update that changes nothing locks the row on PostgreSQL; the column is one that no index and no key holds.
const held = preparedWrite<{ id: number }>()((q, p) =>
  q
    .update(threads)
    .set({ lockedReason: threads.lockedReason })
    .where(and(placedThread, eq(threads.id, p.id)))
    .returning(heldColumns),
)

const heldToJudge = preparedWrite<{ id: number }>()((q, p) =>
  q
    .update(threads)
    .set({ lockedReason: threads.lockedReason })
    .where(eq(threads.id, p.id))
    .returning(heldColumns),
)

/** The thread as it stands; others who change it wait until this transaction has ended. */
export const holdThread = async (tx: Writer, id: number): Promise<HeldThread | undefined> =>
  (await held(tx, { id }))[0]

/** The same for who decides about what was written there, be it a question that waits for him. */
export const holdJudged = async (tx: Writer, id: number): Promise<HeldThread | undefined> =>
  (await heldToJudge(tx, { id }))[0]

const said = prepared<{ threadId: number; personId: number }>()((q, p) =>
  q
    .select({ at: sameProblems.createdAt })
    .from(sameProblems)
    .where(and(eq(sameProblems.threadId, p.threadId), eq(sameProblems.personId, p.personId))),
)

export const saidSameProblem = async (db: Reader, threadId: number, personId: number): Promise<boolean> =>
  (await said(db, { threadId, personId })).length > 0

const archived = prepared<{ id: number }>()((q, p) =>
  q.select({ archived: threads.archived }).from(threads).where(eq(threads.id, p.id)),
)

export const isArchived = async (db: Reader, id: number): Promise<boolean> =>
  (await archived(db, { id }))[0]?.archived ?? false

/** Those of these threads that everybody may see, in no order. */
export const listThreadsOf = (db: Reader, ids: readonly number[]): Promise<ThreadRow[]> =>
  selectThreads(db).where(and(inArray(threads.id, [...ids]), visibleThread(everybody)))
