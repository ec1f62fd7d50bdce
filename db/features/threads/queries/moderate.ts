import type { CityType } from '@rynek/shared/core/city-types.ts'
import { areaOf, type TopicCode } from '@rynek/shared/features/topics/catalogue.ts'
import { eq } from 'drizzle-orm'
import type { Writer } from '../../../core/database.ts'
import { countInTopic } from '../../topics/queries.ts'
import { threads } from '../tables.ts'
import type { HeldThread } from './find.ts'
import { searchKeyOf } from './write.ts'

/** Locks with the reason readers see, or unlocks with null. Hold the thread first. */
export async function changeLock(tx: Writer, id: number, lockedReason: string | null): Promise<void> {
  await tx.update(threads).set({ lockedReason }).where(eq(threads.id, id))
}

export async function changeTitle(tx: Writer, id: number, title: string): Promise<void> {
  await tx
    .update(threads)
    .set({ title, searchKey: searchKeyOf(title) })
    .where(eq(threads.id, id))
}

/** Puts a held thread under another topic, or another type of unit, or both. */
export async function changePlace(
  tx: Writer,
  thread: HeldThread,
  { topic, cityType }: { topic: TopicCode; cityType: CityType },
): Promise<void> {
  await tx
    .update(threads)
    .set({ topic, area: areaOf(topic), cityType })
    .where(eq(threads.id, thread.id))
  if (thread.hidden || thread.topic === topic) return
  const unanswered = thread.answers === 0 ? 1 : 0
  const steps = [
    { topic: thread.topic, threads: -1, unanswered: -unanswered },
    { topic, threads: 1, unanswered },
  ]
  // Always in the same order: two moves that cross would wait for each other.
  for (const step of steps.sort((one, other) => (one.topic < other.topic ? -1 : 1)))
    await countInTopic(tx, step)
}

/** Takes a held thread out of all lists, or puts it back. */
export async function changeThreadHidden(tx: Writer, thread: HeldThread, hidden: boolean): Promise<void> {
  await tx.update(threads).set({ hidden }).where(eq(threads.id, thread.id))
  const by = hidden ? -1 : 1
  await countInTopic(tx, { topic: thread.topic, threads: by, unanswered: thread.answers === 0 ? by : 0 })
}
