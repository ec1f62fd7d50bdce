import type { CityType } from '@rynek/shared/core/city-types.ts'
import { foldedWords } from '@rynek/shared/core/folding.ts'
import { areaOf, type TopicCode } from '@rynek/shared/features/topics/catalogue.ts'
import { and, countDistinct, eq, sql } from 'drizzle-orm'
import type { Reader, Writer } from '../../../core/database.ts'
import { only } from '../../../core/only.ts'
import { sameProblems, threads } from '../tables.ts'

export type NewThreadRow = {
  title: string
  topic: TopicCode
  cityType: CityType
  authorId: number
  institutionId: number
  createdAt: number
}

const keyOf = (title: string) => ` ${foldedWords(title).join(' ')}`

export async function addThread(tx: Writer, thread: NewThreadRow): Promise<{ id: number }> {
  const { title, topic, createdAt } = thread
  const row = { ...thread, area: areaOf(topic), searchKey: keyOf(title), lastActivityAt: createdAt }
  return only(await tx.insert(threads).values(row).returning({ id: threads.id }))
}

export type ThreadChange = {
  title?: string | undefined
  topic?: TopicCode | undefined
  cityType?: CityType | undefined
  lockedReason?: string | null
  acceptedAnswerId?: number | null
  hidden?: boolean
}

export async function changeThread(tx: Writer, id: number, change: ThreadChange): Promise<void> {
  const { title, topic } = change
  const following = { ...(title && { searchKey: keyOf(title) }), ...(topic && { area: areaOf(topic) }) }
  await tx
    .update(threads)
    .set({ ...change, ...following } as typeof threads.$inferInsert)
    .where(eq(threads.id, id))
}

/** Counts one answer more or less; answers the number there are now. */
export async function countAnswer(tx: Writer, id: number, by: 1 | -1, activeAt?: number): Promise<number> {
  const active = activeAt === undefined ? {} : { lastActivityAt: activeAt }
  const changed = await tx
    .update(threads)
    .set({ answers: sql`${threads.answers} + ${by}`, ...active })
    .where(eq(threads.id, id))
    .returning({ answers: threads.answers })
  return only(changed).answers
}

export async function touchThread(tx: Writer, id: number): Promise<void> {
  await tx.update(threads).set({ lastActivityAt: tx.now }).where(eq(threads.id, id))
}

/** Says or unsays "we have this too"; answers how many offices say so now. */
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
  const offices = await tx
    .select({ offices: countDistinct(sameProblems.institutionId) })
    .from(sameProblems)
    .where(eq(sameProblems.threadId, threadId))
  const { offices: sameProblem } = only(offices)
  await tx.update(threads).set({ sameProblem }).where(eq(threads.id, threadId))
  return sameProblem
}

export async function saidSameProblem(db: Reader, threadId: number, personId: number): Promise<boolean> {
  const rows = await db
    .select({ personId: sameProblems.personId })
    .from(sameProblems)
    .where(and(eq(sameProblems.threadId, threadId), eq(sameProblems.personId, personId)))
  return rows.length > 0
}
