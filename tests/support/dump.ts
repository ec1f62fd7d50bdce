import * as schema from '@rynek/db/core/schema.ts'
import { is, Table } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { World } from './world.ts'

export const tables = (Object.values(schema) as unknown[]).filter((it): it is PgTable => is(it, Table))

/** Everything that stands in the database, events as well, as text. */
export async function dump({ db }: Pick<World, 'db'>): Promise<string> {
  const all = await Promise.all(tables.map((table) => db.read.select().from(table)))
  return JSON.stringify(all)
}
