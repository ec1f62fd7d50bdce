import type { Database, StoredEvent } from '@rynek/db/core/database.ts'
import { lastEventId, listTopicEvents, oldestEventId } from '@rynek/db/core/outbox.ts'

/** More than this many missed events cost more than loading the page anew. */
const mostReplayed = 500

export type Standing = { topic: string; epoch: string; after: number }
export type Replay =
  | { outcome: 'replay'; events: StoredEvent[]; last: number }
  | { outcome: 'reset'; last: number }

/** What a reader missed since `after`; or that the log cannot tell, because it is another or no longer reaches back. */
export async function replay(db: Database, { topic, epoch, after }: Standing): Promise<Replay> {
  const last = await lastEventId(db.read)
  const oldest = await oldestEventId(db.read)
  // An id ahead of the log comes from another life of the database, or from a backup taken back.
  if (epoch !== db.epoch || after > last || after < oldest - 1) return { outcome: 'reset', last }
  const events = await listTopicEvents(db.read, topic, after, mostReplayed + 1)
  if (events.length > mostReplayed) return { outcome: 'reset', last }
  return { outcome: 'replay', events, last: Math.max(last, events.at(-1)?.id ?? 0) }
}
