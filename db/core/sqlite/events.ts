import type SQLite from 'better-sqlite3'
import type { NewEvent, StoredEvent } from '../database.ts'

const insert = `insert into events (topic, prev, kind, data, at)
  values (@topic, (select max(id) from events where topic = @topic), @kind, @data, @at) returning id, prev`

/** Within the transaction; the one writer makes ids rise in the order of commits. */
export function storeEvents(
  connection: SQLite.Database,
  events: readonly NewEvent[],
  at: number,
): StoredEvent[] {
  return events.map(({ topic, kind, data }) => {
    const row = connection.prepare(insert).get({ topic, kind, data: JSON.stringify(data), at }) as Pick<
      StoredEvent,
      'id' | 'prev'
    >
    return { ...row, topic, kind, data, at }
  })
}
