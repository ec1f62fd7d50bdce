import { and, asc, count, desc, eq, gt, lt, min, notInArray } from 'drizzle-orm'
import type { Reader, StoredEvent, Writer } from './database.ts'
import { prepared } from './prepared.ts'
import { removeRows } from './remove.ts'
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
export async function removeEventsBefore(tx: Writer, before: number): Promise<number> {
  const newestId = await lastEventId(tx)
  return removeRows(tx, events, and(lt(events.at, before), notInArray(events.id, [newestId])))
}

/** Topics of which more events are kept than this. Passes the whole log, so not on the event loop. */
export async function listCrowdedTopics(db: Reader, most: number): Promise<string[]> {
  const rows = await db
    .select({ topic: events.topic })
    .from(events)
    .groupBy(events.topic)
    .having(gt(count(), most))
  return rows.map(({ topic }) => topic)
}

/** Forgets all but the newest events of a topic. */
export async function removeEventsBeyond(
  tx: Writer,
  { topic, most }: { topic: string; most: number },
): Promise<number> {
  const ofIt = eq(events.topic, topic)
  const [oldestKept] = await tx
    .select({ id: events.id })
    .from(events)
    .where(ofIt)
    .orderBy(desc(events.id))
    .limit(1)
    .offset(most - 1)
  return oldestKept ? removeRows(tx, events, and(ofIt, lt(events.id, oldestKept.id))) : 0
}
