import type { CityType } from '@rynek/shared/core/city-types.ts'
import { foldedWords } from '@rynek/shared/core/folding.ts'
import { areaOf, type TopicCode } from '@rynek/shared/features/topics/catalogue.ts'
import { and, countDistinct, eq, sql } from 'drizzle-orm'
import type { Writer } from '../../../core/database.ts'
import { only } from '../../../core/only.ts'
import { preparedWrite } from '../../../core/prepared.ts'
import { countInTopic } from '../../topics/queries.ts'
import { acceptances, sameProblems, threads } from '../tables.ts'
import { placedThread } from '../visible.ts'
import { type HeldThread, heldColumns } from './find.ts'

export type NewThreadRow = {
  title: string
  topic: TopicCode
  cityType: CityType
  authorId: number
  institutionId: number
  createdAt: number
  unapproved: boolean
}

export const searchKeyOf = (title: string): string => ` ${foldedWords(title).join(' ')}`

export async function addThread(tx: Writer, thread: NewThreadRow): Promise<{ id: number }> {
  const added = await addUncounted(tx, { ...thread, hidden: thread.unapproved })
  if (!thread.unapproved) await countInTopic(tx, { topic: thread.topic, threads: 1, unanswered: 1 })
  return added
}

/** A thread that no count tells of yet. */
export async function addUncounted(
  tx: Writer,
  {
    title,
    topic,
    cityType,
    authorId,
    institutionId,
    createdAt,
    unapproved,
    hidden,
  }: NewThreadRow & { hidden: boolean },
): Promise<{ id: number }> {
  const given = { title, topic, cityType, authorId, institutionId, createdAt, unapproved, hidden }
  const found = { area: areaOf(topic), searchKey: searchKeyOf(title), lastActivityAt: createdAt }
  return only(
    await tx
      .insert(threads)
      .values({ ...given, ...found })
      .returning({ id: threads.id }),
  )
}

// Clocks of several servers differ: activity never moves back.
const activity = preparedWrite<{ id: number; answers: number; at: number }>()((q, p) =>
  q
    .update(threads)
    .set({
      answers: sql`${threads.answers} + ${p.answers}`,
      lastActivityAt: sql`case when ${threads.lastActivityAt} > ${p.at} then ${threads.lastActivityAt} else ${p.at} end`,
    })
    .where(and(placedThread, eq(threads.id, p.id)))
    .returning(heldColumns),
)

/** Something was written in the thread: so many answers more. The thread as it stands now, held. */
export async function addActivity(tx: Writer, id: number, answers: 0 | 1): Promise<HeldThread | undefined> {
  const [thread] = await activity(tx, { id, answers, at: tx.now })
  if (thread && answers === 1) await countAnswered(tx, thread, 1)
  return thread
}

/** An answer of a held thread was hidden or came back; answers how many are visible now. */
export async function changeAnswers(tx: Writer, thread: HeldThread, by: 1 | -1): Promise<number> {
  const answers = thread.answers + by
  await tx.update(threads).set({ answers }).where(eq(threads.id, thread.id))
  await countAnswered(tx, { ...thread, answers }, by)
  return answers
}

/** Counts tell of threads that lists show. */
export const isListed = ({ hidden, archived }: HeldThread): boolean => !hidden && !archived

async function countAnswered(tx: Writer, thread: HeldThread, by: 1 | -1): Promise<void> {
  const { topic, answers } = thread
  if (!isListed(thread)) return
  if (by === 1 && answers === 1) await countInTopic(tx, { topic, threads: 0, unanswered: -1 })
  if (by === -1 && answers === 0) await countInTopic(tx, { topic, threads: 0, unanswered: 1 })
}

/** The answer that solved a held thread, or none any more; remembered with who said so. */
export async function changeAccepted(
  tx: Writer,
  thread: HeldThread,
  { postId, personId }: { postId: number | null; personId: number },
): Promise<void> {
  await tx.update(threads).set({ acceptedAnswerId: postId }).where(eq(threads.id, thread.id))
  const step = { threadId: thread.id, personId, at: tx.now }
  const said = postId ?? thread.acceptedAnswerId
  if (said !== null) await tx.insert(acceptances).values({ ...step, postId: said, accepted: postId !== null })
}

/** Says or unsays "we have this too" in a held thread; answers how many offices say so now. */
export async function changeSameProblem(
  tx: Writer,
  { threadId, personId, institutionId }: { threadId: number; personId: number; institutionId: number },
  said: boolean,
): Promise<number> {
  const own = and(eq(sameProblems.threadId, threadId), eq(sameProblems.personId, personId))
  if (said) {
    await tx
      .insert(sameProblems)
      .values({ threadId, personId, institutionId, createdAt: tx.now })
      .onConflictDoNothing()
  } else await tx.delete(sameProblems).where(own)
  return countSharers(tx, threadId)
}

/** Offices that say "we have this too" of a held thread, counted anew. */
export async function countSharers(tx: Writer, threadId: number): Promise<number> {
  const offices = await tx
    .select({ offices: countDistinct(sameProblems.institutionId) })
    .from(sameProblems)
    .where(eq(sameProblems.threadId, threadId))
  const { offices: sameProblem } = only(offices)
  await tx.update(threads).set({ sameProblem }).where(eq(threads.id, threadId))
  return sameProblem
}
