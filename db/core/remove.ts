import { type SQL, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { Writer } from './database.ts'

/** Removes rows, and answers how many there were: who promises to forget shows that he did. */
export async function removeRows(tx: Writer, table: PgTable, where: SQL | undefined): Promise<number> {
  return (await tx.delete(table).where(where).returning({ one: sql`1` })).length
}
