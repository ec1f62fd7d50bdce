import { and, count, eq, inArray, max, notInArray } from 'drizzle-orm'
import type { Reader, Writer } from '../../../core/database.ts'
import { only } from '../../../core/only.ts'
import { posts } from '../../posts/tables.ts'
import { placedPost } from '../../posts/visible.ts'
import type { HeldThread } from '../../threads/queries/find.ts'
import { countSharers, isListed } from '../../threads/queries/write.ts'
import { sameProblems, threads } from '../../threads/tables.ts'
import { countInTopic } from '../../topics/queries.ts'

export type Settling = {
  thread: HeldThread
  /** What changes beside what is counted. */
  to?: Partial<Pick<HeldThread, 'hidden' | 'mergedInto' | 'acceptedAnswerId'>>
}
type Counts = { threads: number; unanswered: number }

/** Counts held threads anew from the posts that stand in them now, and their topics by what has changed. */
export async function settleThreads(tx: Writer, settlings: readonly Settling[]): Promise<void> {
  const topics = new Map<HeldThread['topic'], Counts>()
  const note = (thread: HeldThread, by: 1 | -1) => {
    if (!isListed(thread)) return
    const { threads: all, unanswered } = topics.get(thread.topic) ?? { threads: 0, unanswered: 0 }
    const open = thread.answers === 0 ? by : 0
    topics.set(thread.topic, { threads: all + by, unanswered: unanswered + open })
  }
  for (const { thread, to = {} } of settlings) {
    const counted = await countPosts(tx, thread)
    await tx
      .update(threads)
      .set({ ...to, ...counted })
      .where(eq(threads.id, thread.id))
    note(thread, -1)
    note({ ...thread, ...to, ...counted }, 1)
  }
  // Always in the same order: two acts that cross would wait for each other.
  const steps = [...topics].sort(([one], [other]) => (one < other ? -1 : 1))
  for (const [topic, step] of steps)
    if (step.threads !== 0 || step.unanswered !== 0) await countInTopic(tx, { topic, ...step })
}

/** A thread from which everything went keeps the moment of its last activity. */
async function countPosts(db: Reader, { id, lastActivityAt }: HeldThread) {
  const visibleAnswers = and(eq(posts.threadId, id), eq(posts.kind, 'answer'), eq(posts.hidden, false))
  const { answers } = only(await db.select({ answers: count() }).from(posts).where(visibleAnswers))
  const { last } = only(
    await db
      .select({ last: max(posts.createdAt) })
      .from(posts)
      .where(and(eq(posts.threadId, id), placedPost)),
  )
  return { answers, lastActivityAt: last === null ? lastActivityAt : Number(last) }
}

/**
 * Who asked the first question, or said that he has it too, has the second one as well, but for the office that asked
 * it. Answers those who had not said so before.
 */
export async function takeSharers(tx: Writer, from: HeldThread, to: HeldThread): Promise<number[]> {
  const there = tx
    .select({ id: sameProblems.personId })
    .from(sameProblems)
    .where(eq(sameProblems.threadId, to.id))
  const { personId, institutionId } = sameProblems
  const said = await tx
    .select({ personId, institutionId })
    .from(sameProblems)
    .where(and(eq(sameProblems.threadId, from.id), notInArray(personId, there)))
  const asker = { personId: from.authorId, institutionId: from.institutionId }
  const rows = [asker, ...said]
    .filter((one) => one.institutionId !== to.institutionId)
    .map((one) => ({ ...one, threadId: to.id, createdAt: tx.now }))
  if (rows.length === 0) return []
  const added = await tx
    .insert(sameProblems)
    .values(rows)
    .onConflictDoNothing()
    .returning({ personId: sameProblems.personId })
  await countSharers(tx, to.id)
  return added.map((one) => one.personId)
}

export async function removeSharers(tx: Writer, threadId: number, personIds: readonly number[]) {
  if (personIds.length === 0) return
  await tx
    .delete(sameProblems)
    .where(and(eq(sameProblems.threadId, threadId), inArray(sameProblems.personId, [...personIds])))
  await countSharers(tx, threadId)
}
