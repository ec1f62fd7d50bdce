import type postgres from 'postgres'
import type { NewEvent, StoredEvent } from '../database.ts'

/** Any number, as long as it is ours alone in this database. */
const lockOutbox = 'select pg_advisory_xact_lock(7296635)'
const insertEvent = `insert into events (topic, prev, kind, data, at)
  select $1, (select max(id) from events where topic = $1), $2, $3::text::jsonb, $4::bigint returning id, prev`

/**
 * The last statements of a transaction. The lock makes ids become visible in their order, whoever commits first:
 * a reader that has seen one has seen, or will never see, all before it.
 */
export async function storeEvents(
  client: postgres.TransactionSql,
  events: readonly NewEvent[],
  at: number,
): Promise<StoredEvent[]> {
  if (events.length === 0) return []
  const prepare = { prepare: true }
  const sent = [
    client.unsafe(lockOutbox, [], prepare).execute(),
    ...events.map(({ topic, kind, data }) =>
      client.unsafe(insertEvent, [topic, kind, JSON.stringify(data), at], prepare).execute(),
    ),
  ]
  const [, ...inserted] = await Promise.all(sent)
  return events.map((event, place) => ({
    ...event,
    ...(inserted[place]?.[0] as unknown as Pick<StoredEvent, 'id' | 'prev'>),
    at,
  }))
}
