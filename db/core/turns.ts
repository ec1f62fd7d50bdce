import { sql } from 'drizzle-orm'
import type { Writer } from './database.ts'
import { dialect } from './dialect.ts'

/**
 * For who counts before he writes: two transactions that take a turn of one name come one after the other, until their
 * ends, or both would count without the other's. SQLite has one writer, and nothing to wait for.
 */
export async function takeTurn(tx: Writer, name: string): Promise<void> {
  if (dialect !== 'postgres') return
  const turn = sql`pg_advisory_xact_lock(hashtextextended(${name}, 0))`
  await tx.select({ one: sql`1` }).from(sql`${turn} as turn`)
}
