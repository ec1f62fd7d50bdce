import { events } from '@rynek/db/core/tables.ts'
import { eq } from 'drizzle-orm'
import type { World } from './world.ts'

/** As if every table had got one more column, and nobody had thought of who may read it. */
export const addedColumn = 'znak-dodana-kolumna'

/** Numbers by a name that a reader chose among: whatever is counted is a name of its own. */
const counts = new Set(['facets', 'adoptions'])
/** DCAT-AP, put together field by field, with the standard's shape and no schema of ours; this API's description; events, see below. */
const byThemselves = ['/api/export/catalogue.jsonld', '/api/openapi.json', '/api/live']

/** The value with the column in every row, however deep. */
export function withColumn(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withColumn)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).map(([name, field]) => [
    name,
    counts.has(name) ? field : withColumn(field),
  ])
  return { ...Object.fromEntries(fields), [addedColumn]: addedColumn }
}

/** From now on every answer of the API is made of rows with that column. */
export const addColumn = ({ app }: World) =>
  app.addHook('preSerialization', async ({ routeOptions }, _reply, answer) =>
    byThemselves.includes(routeOptions.url ?? '') ? answer : withColumn(answer),
  )

/** Everything that was announced has it as well. */
export async function addColumnToEvents({ db }: World): Promise<void> {
  await db.write(async (tx) => {
    for (const { id, data } of await tx.select().from(events))
      await tx
        .update(events)
        .set({ data: withColumn(data) })
        .where(eq(events.id, id))
  })
}
