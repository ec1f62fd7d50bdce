import { and, asc, desc, eq, gt, lt, min, notInArray } from 'drizzle-orm'
import type { Reader, StoredEvent, Writer } from './database.ts'
import { prepared } from './prepared.ts'
import { events } from './tables.ts'

const after = prepared<{ after: number; limit: number }>()((q, p) =>
  q.select().from(events).where(gt(events.id, p.after)).orderBy(asc(events.id)).limit(p.limit),
)

const ofTopic = prepared<{ topic: string; after: number; limit: number }>()((q, p) =>
  q
    .select()
    .from(events)
    .where(and(eq(events.topic, p.topic), gt(events.id, p.after)))
    .orderBy(asc(events.id))
    .limit(p.limit),
)

const newest = prepared()((q) => q.select({ id: events.id }).from(events).orderBy(desc(events.id)).limit(1))

/** Events of all topics with greater ids, in order. */
export const listEventsAfter = (db: Reader, id: number, limit: number): Promise<StoredEvent[]> =>
  after(db, { after: id, limit })

/** Events of one topic with greater ids, in order. */
export const listTopicEvents = (
  db: Reader,
  topic: string,
  id: number,
  limit: number,
): Promise<StoredEvent[]> => ofTopic(db, { topic, after: id, limit })

/** 0 before anything has happened. */
export const lastEventId = async (db: Reader): Promise<number> => (await newest(db, {}))[0]?.id ?? 0

/** The oldest event that is still kept; 0 when there is none. */
export async function oldestEventId(db: Reader): Promise<number> {
  const [row] = await db.select({ id: min(events.id) }).from(events)
  return Number(row?.id ?? 0)
}

/** Forgets what is older than `before`, but for the newest event of all, which keeps ids from starting anew. */
export async function removeEventsBefore(tx: Writer, before: number): Promise<void> {
  const newestId = await lastEventId(tx)
  await tx.delete(events).where(and(lt(events.at, before), notInArray(events.id, [newestId])))
}
