import type { Database } from '@rynek/db/core/database.ts'
import { lastEventId, listTopicEvents, oldestEventId } from '@rynek/db/core/outbox.ts'
import type { Happened } from '@rynek/shared/core/realtime.ts'
import { happenedOf } from './frames.ts'

/** More than this many missed events cost more than loading the page anew; so do heavier ones than this together. */
const mostReplayed = 500
const heaviestReplay = 192 * 1024

export type Standing = { topic: string; epoch: string; after: number }
export type Replay =
  | { outcome: 'replay'; happened: Happened[]; last: number }
  | { outcome: 'reset'; last: number }

/** What a reader missed since `after`; or that the log cannot tell, because it is another or no longer reaches back. */
export async function replay(db: Database, { topic, epoch, after }: Standing): Promise<Replay> {
  const last = await lastEventId(db.read)
  // An id ahead of the log comes from another life of the database, or from a backup taken back.
  if (epoch !== db.epoch || after > last) return { outcome: 'reset', last }
  const events = await listTopicEvents(db.read, topic, after, mostReplayed + 1)
  // Asked last: events that are trimmed away while the others are read must not pass for none.
  const oldest = await oldestEventId(db.read)
  // Of a busy topic only the newest are kept: the first that is left says which one went before it.
  const hole = (events[0]?.prev ?? 0) > after
  if (after < oldest - 1 || hole || events.length > mostReplayed) return { outcome: 'reset', last }
  const happened = events.flatMap((event) => happenedOf(db.epoch, event) ?? [])
  if (tooHeavy(happened)) return { outcome: 'reset', last }
  return { outcome: 'replay', happened, last: Math.max(last, events.at(-1)?.id ?? 0) }
}

/** Below what may wait for one socket, or a reader would be shown out for being slow before he could begin. */
function tooHeavy(happened: readonly Happened[]): boolean {
  let weight = 0
  for (const { data } of happened) weight += Buffer.byteLength(JSON.stringify(data))
  return weight > heaviestReplay
}
