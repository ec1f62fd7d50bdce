import { setTimeout as sleep } from 'node:timers/promises'
import type postgres from 'postgres'
import type { NewEvent, StoredEvent, Writer } from '../database.ts'
import { databaseErrorKind } from '../errors.ts'
import { insideWrite, openScope, type Scope } from '../transaction.ts'
import { named } from './named.ts'

const mostTries = 5

/** Any number, as long as it is ours alone in this database. */
const lockOutbox = 'select pg_advisory_xact_lock(7296635)'
const insertEvent = `insert into events (topic, prev, kind, data, at)
  select $1, (select max(id) from events where topic = $1), $2, $3::text::jsonb, $4::bigint returning id, prev`

// drizzle's own types of a transaction hide its connection, which the last statements need.
type Transaction = {
  session: { client: postgres.TransactionSql }
  transaction<T>(part: (tx: Transaction) => Promise<T>): Promise<T>
}
type Parts = { pool: object; now: () => number; committed: (events: readonly StoredEvent[]) => void }

/** Transactions at READ COMMITTED, run again when the engine gives up on one: callbacks act on nothing but `tx`. */
export function createWrite({ pool, now, committed }: Parts) {
  return async function write<T>(change: (tx: Writer) => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries++) {
      try {
        const { value, stored } = await insideWrite(() => once(pool as Transaction, change, now()))
        committed(await stored)
        return value
      } catch (failure) {
        if (databaseErrorKind(failure) !== 'conflict' || tries === mostTries) throw failure
        await sleep(tries * 10 * (1 + (now() % 10) / 10))
      }
    }
  }
}

async function once<T>(pool: Transaction, change: (tx: Writer) => Promise<T>, now: number) {
  return pool.transaction(async (transaction) => {
    const scope = openScope(named(transaction), { now, attempt: attemptIn(transaction) })
    try {
      const value = await change(scope.tx)
      scope.end()
      // Sent without waiting, so that lock, events and COMMIT travel together and the lock is held for one trip.
      const stored = storeEvents(transaction.session.client, scope.events, now)
      // The transaction itself reports a failure of these; nobody else may be asked to handle it again.
      stored.catch(() => undefined)
      return { value, stored }
    } finally {
      scope.end()
    }
  })
}

function attemptIn(transaction: Transaction) {
  return (outer: Scope, part: (tx: Writer) => Promise<unknown>): Promise<unknown> =>
    transaction.transaction(async (inner) => {
      const scope = openScope(named(inner), { now: outer.tx.now, attempt: attemptIn(inner) })
      try {
        const value = await part(scope.tx)
        outer.events.push(...scope.events)
        return value
      } finally {
        scope.end()
      }
    })
}

async function storeEvents(
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
