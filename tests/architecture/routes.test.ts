import { openDatabase } from '@rynek/db/core/open.ts'
import { createApp } from '@rynek/server/app.ts'
import { readConfig } from '@rynek/server/core/config.ts'
import { acts } from '@rynek/server/features/limits/table.ts'
import { permissions } from '@rynek/shared/core/roles.ts'
import { describe, expect, test } from 'vitest'
import { newPlace } from '../support/database.ts'
import { read } from './tree.ts'

type Route = Parameters<NonNullable<Parameters<typeof createApp>[0]['onRoute']>>[0]
type Schema = { [name: string]: unknown; type?: string }

async function openRoutes(t: Parameters<typeof newPlace>[0]) {
  const db = await openDatabase({ ...(await newPlace(t)), now: Date.now })
  t.onTestFinished(() => db.close())
  const routes: Route[] = []
  const config = readConfig({ LOG_LEVEL: 'silent' })
  const app = await createApp({ config, db, now: Date.now, onRoute: (route) => routes.push(route) })
  t.onTestFinished(() => app.close())
  await app.ready()
  const own = routes.filter(
    ({ url, method }) => url.startsWith('/api/') && method !== 'HEAD' && method !== 'OPTIONS',
  )
  return { app, routes: own }
}

describe('every route of the API', () => {
  test('says who may call it, what it is for and what it answers', async (t) => {
    const { routes } = await openRoutes(t)
    expect(routes.length).toBeGreaterThan(30)
    for (const { method, url, config, schema } of routes) {
      const name = `${method} ${url}`
      expect(['anyone', 'signed-in', 'write', ...permissions], name).toContain(config?.access)
      if (method !== 'GET' && !schema?.hide) expect(Object.keys(acts), name).toContain(config?.limit)
      if (schema?.hide) continue
      expect(schema?.summary, name).toBeTruthy()
      expect(schema?.tags, name).toHaveLength(1)
      expect(Object.keys((schema?.response as object | undefined) ?? {}), name).toContain('4xx')
    }
  })

  test('bounds every text and list that comes in, and takes no field it does not know', async (t) => {
    const { routes } = await openRoutes(t)
    const faults = routes.flatMap(({ method, url, schema }) =>
      (['body', 'querystring', 'params'] as const).flatMap((part) =>
        schema?.[part] ? faultsIn(schema[part] as Schema, `${method} ${url} ${part}`) : [],
      ),
    )
    expect(faults).toEqual([])
  })

  test('stands in docs/api/openapi.json as it is (pnpm openapi writes it)', async (t) => {
    const { app } = await openRoutes(t)
    expect(JSON.parse(read('docs/api/openapi.json'))).toEqual(JSON.parse(JSON.stringify(app.swagger())))
  })
})

/** Texts need a greatest length or a pattern that ends, lists a greatest number, objects a closed set of fields. */
function faultsIn(schema: Schema, place: string): string[] {
  if (
    schema.type === 'string' &&
    !schema['enum'] &&
    !schema['maxLength'] &&
    !String(schema['pattern'] ?? '').endsWith('$')
  ) {
    return [`${place}: a text without bound`]
  }
  if (schema.type === 'array') {
    const unbounded = schema['maxItems'] === undefined ? [`${place}: a list without bound`] : []
    return [...unbounded, ...faultsIn(schema['items'] as Schema, `${place}[]`)]
  }
  if (schema.type === 'object') {
    const open = schema['additionalProperties'] === false ? [] : [`${place}: takes unknown fields`]
    const fields = Object.entries((schema['properties'] as Record<string, Schema>) ?? {})
    return [...open, ...fields.flatMap(([name, field]) => faultsIn(field, `${place}.${name}`))]
  }
  return []
}
