import { openDatabase } from '@rynek/db/core/open.ts'
import { createApp } from '@rynek/server/app.ts'
import { readConfig } from '@rynek/server/core/config.ts'
import { happenedOf } from '@rynek/server/core/realtime/frames.ts'
import { eventSchemas } from '@rynek/shared/core/events.ts'
import { Create } from 'typebox/value'
import { describe, expect, test } from 'vitest'
import { addedColumn, withColumn } from '../support/added-column.ts'
import { newPlace } from '../support/database.ts'

type Schema = { [name: string]: unknown; type?: string; properties?: Record<string, Schema> }

/** What may stay open, each with why nothing comes out there that nobody chose. */
const open: Record<string, string> = {
  'GET /api/practices 200.adoptions': 'numbers, by the number of an office',
  'GET /api/practices 200.facets.*': 'numbers, by what can be chosen',
  'GET /api/export/catalogue.jsonld 200': 'the shape is the standard’s; put together field by field',
  'GET /api/live 200.messages[].data': 'trimmed by the schema of its kind before, see below',
  'error.current': 'trimmed by the schema that the refusal names',
}
/** What is answered without a schema, because it is not JSON, is written by hand or leads elsewhere. */
const without = ['GET /api/openapi.json', 'GET /api/live/stream', 'GET /api/sessions/provider']

describe('every answer of the API', () => {
  test('has a closed shape, so that a column added to a table does not come out', async (t) => {
    const db = await openDatabase({ ...(await newPlace(t)), now: Date.now })
    t.onTestFinished(() => db.close())
    const found: string[] = []
    let routes = 0
    const app = await createApp({
      config: readConfig({ LOG_LEVEL: 'silent' }),
      db,
      now: Date.now,
      onRoute({ method, url, schema }) {
        if (!url.startsWith('/api/') || method === 'HEAD' || method === 'OPTIONS') return
        routes++
        const answers = Object.entries((schema?.response ?? {}) as Record<string, Schema>)
        if (!answers.some(([status]) => status.startsWith('2'))) found.push(`${method} ${url}`)
        for (const [status, answer] of answers) found.push(...openIn(answer, `${method} ${url} ${status}`))
      },
    })
    t.onTestFinished(() => app.close())
    expect(routes).toBeGreaterThan(100)
    expect(found.filter((place) => !isKnown(place))).toEqual([])
    for (const known of [...without, ...Object.keys(open)])
      expect([known, found.some((place) => isAt(place, known))]).toEqual([known, true])
  })

  test('of a live page as well: of an event goes out what its schema names', () => {
    for (const [kind, schema] of Object.entries(eventSchemas)) {
      const data = Create(schema)
      const event = { id: 1, topic: 'lists', prev: 0, kind, at: 0, data: withColumn(data) }
      expect(JSON.stringify(event), kind).toContain(addedColumn)
      expect(happenedOf('epoch', event)?.data, kind).toEqual(data)
      expect(openIn(schema as unknown as Schema, kind)).toEqual([])
    }
  })
})

const isAt = (place: string, known: string) =>
  place === known || place.endsWith(known) || (known.endsWith('.*') && place.startsWith(known.slice(0, -1)))
const isKnown = (place: string) => [...without, ...Object.keys(open)].some((known) => isAt(place, known))

/** Places of a schema through which values come out that it does not name. */
function openIn(schema: Schema, place: string): string[] {
  const { type, properties = {}, items, anyOf, allOf, enum: values, patternProperties } = schema
  const known = type ?? anyOf ?? allOf ?? values ?? schema['const']
  if (known === undefined || patternProperties || schema['additionalProperties']) return [place]
  return [
    ...Object.entries(properties).flatMap(([name, field]) => openIn(field, `${place}.${name}`)),
    ...(items ? openIn(items as Schema, `${place}[]`) : []),
    ...[...((anyOf as Schema[]) ?? []), ...((allOf as Schema[]) ?? [])].flatMap((one) => openIn(one, place)),
  ]
}
