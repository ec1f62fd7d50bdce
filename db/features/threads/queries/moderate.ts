import type { CityType } from '@rynek/shared/core/city-types.ts'
import type { SlowMode } from '@rynek/shared/features/threads/schemas.ts'
import { areaOf, type TopicCode } from '@rynek/shared/features/topics/catalogue.ts'
import { eq, lt, lte } from 'drizzle-orm'
import type { Reader, Writer } from '../../../core/database.ts'
import { countInTopic } from '../../topics/queries.ts'
import { threads } from '../tables.ts'
import type { HeldThread } from './find.ts'
import { isListed, searchKeyOf } from './write.ts'

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
  if (!isListed(thread) || thread.topic === topic) return
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
  if (!thread.archived) await countListed(tx, thread, hidden ? -1 : 1)
}

/** A held thread whose question was let through: it begins now. */
export async function changeThreadPlaced(tx: Writer, thread: HeldThread): Promise<void> {
  const begins = { unapproved: false, createdAt: tx.now, lastActivityAt: tx.now }
  await tx.update(threads).set(begins).where(eq(threads.id, thread.id))
  await changeThreadHidden(tx, thread, false)
}

/** Ends a held thread: it can be read and found, and no more. Or opens it again. */
export async function changeArchived(tx: Writer, thread: HeldThread, archived: boolean): Promise<void> {
  await tx.update(threads).set({ archived }).where(eq(threads.id, thread.id))
  if (!thread.hidden) await countListed(tx, thread, archived ? -1 : 1)
}

async function countListed(tx: Writer, { topic, answers }: HeldThread, by: 1 | -1): Promise<void> {
  await countInTopic(tx, { topic, threads: by, unanswered: answers === 0 ? by : 0 })
}

export async function changePinned(tx: Writer, id: number, pinnedUntil: string | null): Promise<void> {
  await tx.update(threads).set({ pinnedUntil }).where(eq(threads.id, id))
}

export async function changeFeatured(tx: Writer, id: number, featuredAt: number | null): Promise<void> {
  await tx.update(threads).set({ featuredAt }).where(eq(threads.id, id))
}

/** Lets people write slowly in a held thread, or as they like with null. */
export async function changePace(tx: Writer, id: number, slow: SlowMode | null): Promise<void> {
  const row = slow
    ? { slowMinutes: slow.minutes, slowUntil: slow.until, slowReason: slow.reason }
    : { slowMinutes: null, slowUntil: null, slowReason: null }
  await tx.update(threads).set(row).where(eq(threads.id, id))
}

/** Threads whose slow time is over. */
export async function listSlowBefore(db: Reader, moment: number): Promise<number[]> {
  const rows = await db.select({ id: threads.id }).from(threads).where(lte(threads.slowUntil, moment))
  return rows.map(({ id }) => id)
}

/** Threads whose last day on top was before today. */
export async function listPinnedBefore(db: Reader, today: string): Promise<number[]> {
  const rows = await db.select({ id: threads.id }).from(threads).where(lt(threads.pinnedUntil, today))
  return rows.map(({ id }) => id)
}
