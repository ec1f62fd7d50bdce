import type { Database } from '@rynek/db/core/database.ts'
import { listEventsAfter } from '@rynek/db/core/outbox.ts'
import { type AppParts, createApp } from '@rynek/server/app.ts'
import type { Access } from '@rynek/server/core/access.ts'
import { readConfig } from '@rynek/server/core/config.ts'
import { createSessions } from '@rynek/server/features/accounts/sessions.ts'
import type { TestContext } from 'vitest'
import { type CastKey, cast, settle } from './cast.ts'
import { createClock } from './clock.ts'
import { newFolder, openTestDatabase } from './database.ts'

export type World = Awaited<ReturnType<typeof openWorld>>
// biome-ignore lint/suspicious/noExplicitAny: answers have many shapes, and each test says which one it means
export type Answer = { status: number; json: any; headers: Record<string, unknown> }
type RouteOptions = Parameters<NonNullable<AppParts['onRoute']>>[0]
export type Route = { method: Method; url: string; access: Access; query: readonly string[] }
export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/**
 * A running forum with the cast signed up and nothing said yet: a real database of its own, a clock that
 * stands still until it is moved. `t` closes it.
 */
export async function openWorld(
  t: Pick<TestContext, 'onTestFinished'>,
  env: Record<string, string> = {},
  pages?: 'built',
  log?: AppParts['log'],
) {
  const clock = createClock()
  const db = await openTestDatabase(t, clock.now)
  const config = readConfig({ LOG_LEVEL: 'silent', LIMITS: '1000', DATA_DIR: newFolder(t), ...env })
  const routes: Route[] = []
  const onRoute = ({ method, url, schema, config: { access } = {} }: RouteOptions) => {
    const { properties = {} } = (schema?.querystring ?? {}) as { properties?: object }
    const query = Object.keys(properties)
    for (const one of [method].flat()) if (access) routes.push({ method: one as Method, url, access, query })
  }
  const app = await createApp({
    config,
    db,
    now: clock.now,
    onRoute,
    ...(pages && { pages }),
    ...(log && { log }),
  })
  t.onTestFinished(() => app.close())
  const people = await settle(db, clock.now())
  let origin = config.publicUrl ?? `http://127.0.0.1:${config.port}`

  // Passwords are slow to check on purpose: only the tests of signing in go through them.
  const sessions = createSessions({ config, db, now: clock.now })
  const cookies = new Map<CastKey, string>()
  // As if the second factor had been passed; its own tests sign in for real.
  async function newCookieOf(key: CastKey): Promise<string> {
    const id = await sessions.create({ id: people[key], roles: cast[key].roles }, 'Firefox', true)
    return `${sessions.cookieName}=${id}`
  }
  async function cookieOf(key: CastKey): Promise<string> {
    const cookie = cookies.get(key) ?? (await newCookieOf(key))
    cookies.set(key, cookie)
    return cookie
  }

  return {
    app,
    db,
    clock,
    config,
    origin: () => origin,
    people,
    /** Every route, as it was added. */
    routes,
    cookieOf,
    /** Of a session of its own, beside the one `as` keeps. */
    newCookieOf,
    /** Asks as one of the cast, or as a guest: `await world.as('anna')('GET', '/api/me')`. */
    as(key: CastKey | null) {
      return async (
        method: Method,
        url: string,
        body?: object,
        headers: Record<string, string> = {},
      ): Promise<Answer> => {
        const cookie = key ? { cookie: await cookieOf(key) } : {}
        const sendKey = method === 'POST' ? { 'idempotency-key': newKey() } : {}
        const answer = await app.inject({
          method,
          url,
          headers: { ...(method === 'GET' ? {} : { origin }), ...sendKey, ...cookie, ...headers },
          ...(body && { payload: body }),
        })
        return { status: answer.statusCode, json: parsed(answer.body), headers: answer.headers }
      }
    },
    /** Listens on a free loopback port, for sockets and browsers. */
    async listen() {
      const address = await app.listen({ host: '127.0.0.1', port: 0 })
      origin = config.publicUrl ?? address
      return address
    },
  }
}

/** Everything announced so far, oldest first. */
export const announced = (db: Database) => listEventsAfter(db.read, 0, 10_000)

let keys = 0
export const newKey = () => `test-key-${process.pid}-${++keys}`

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return body
  }
}
