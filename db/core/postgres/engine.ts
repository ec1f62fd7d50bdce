import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { createCommitted } from '../committed.ts'
import type { Database, OnFault, Reader } from '../database.ts'
import { createFollowers } from '../follow.ts'
import { listEventsAfter } from '../outbox.ts'
import { withHome } from '../prepared.ts'
import { type Change, refuseNesting } from '../transaction.ts'
import { createBell } from './bell.ts'
import { createNaming } from './named.ts'
import { createWrite } from './write.ts'

const readOnly = { default_transaction_read_only: true }

type Parts = { url: string; now: () => number; onFault: OnFault }

export async function openPostgres({ url, now, onFault }: Parts): Promise<Omit<Database, 'epoch'>> {
  // Pools of their own: a change that reads must not wait for writers that wait for it, nor a page for a long scan.
  const writing = openPool(url, 10, { lock_timeout: 5_000 })
  const reading = openPool(url, 10, readOnly)
  const scanning = openPool(url, 2, readOnly)
  const pools = [writing, reading, scanning]
  const named = createNaming()
  const handleOf = (client: postgres.Sql) => withHome(named(drizzle(client, { casing: 'snake_case' })))
  // drizzle knows what a bare write results in; we do not tell.
  const read = handleOf(reading) as unknown as Reader
  const { onCommitted, announce } = createCommitted(onFault)
  const followers = createFollowers({ listAfter: (id, limit) => listEventsAfter(read, id, limit), onFault })
  const bell = await createBell({ client: writing, wake: followers.wakeAll, onFault })
  const write = createWrite({
    pool: handleOf(writing),
    named,
    now,
    committed(events) {
      if (events.length === 0) return
      announce(events)
      followers.wakeAll()
      bell.ring()
    },
  })

  return {
    read,
    slow: handleOf(scanning) as unknown as Reader,
    async write<T>(change: Change<T>) {
      refuseNesting()
      return write(change)
    },
    onCommitted,
    follow: followers.follow,
    async close() {
      await bell.close()
      await followers.stopAll()
      await Promise.all(pools.map((pool) => pool.end({ timeout: 5 })))
    },
  }
}

function openPool(url: string, max: number, connection: postgres.Options<never>['connection']): postgres.Sql {
  const client = postgres(url, {
    max,
    // Asking for the server's types would cost a query for each connection; ours are known.
    fetch_types: false,
    onnotice: () => undefined,
    // Numbers of 64 bits come as JS numbers: ids and moments never leave 2^53.
    types: { int8: { to: 20, from: [20], parse: Number, serialize: String } },
    connection: { idle_in_transaction_session_timeout: 10_000, ...connection },
  })
  return client as unknown as postgres.Sql
}
