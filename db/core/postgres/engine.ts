import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { createCommitted } from '../committed.ts'
import type { Database, Reader, Writer } from '../database.ts'
import { createFollowers } from '../follow.ts'
import { listEventsAfter } from '../outbox.ts'
import { home } from '../prepared.ts'
import { refuseNesting } from '../transaction.ts'
import { createBell } from './bell.ts'
import { named } from './named.ts'
import { createWrite } from './write.ts'

/** What every connection to PostgreSQL is told. Numbers of 64 bits come as JS numbers: ids never leave 2^53. */
const connectionOptions = {
  fetch_types: false,
  onnotice: () => undefined,
  types: { int8: { to: 20, from: [20], parse: Number, serialize: String } },
  connection: { idle_in_transaction_session_timeout: 10_000 },
}

export async function openPostgres({
  url,
  now,
}: {
  url: string
  now: () => number
}): Promise<Omit<Database, 'epoch'>> {
  const client = postgres(url, { ...connectionOptions, max: 10 }) as unknown as postgres.Sql
  const pool = named(drizzle(client, { casing: 'snake_case' }))
  const read = Object.defineProperty(pool, home, { value: pool }) as unknown as Reader
  const { onCommitted, announce } = createCommitted()
  const { follow, wakeAll } = createFollowers((id, limit) => listEventsAfter(read, id, limit))
  const bell = await createBell(client, wakeAll)
  const write = createWrite({
    pool,
    now,
    committed(events) {
      if (events.length === 0) return
      announce(events)
      wakeAll()
      bell.ring()
    },
  })

  return {
    read,
    slow: read,
    write<T>(change: (tx: Writer) => Promise<T>) {
      refuseNesting()
      return write(change)
    },
    onCommitted,
    follow,
    async close() {
      await bell.close()
      await client.end({ timeout: 5 })
    },
  }
}
