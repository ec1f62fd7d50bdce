import { sessions } from '@rynek/db/features/accounts/tables.ts'
import { createSessions } from '@rynek/server/features/accounts/sessions.ts'
import type { SessionsEnded } from '@rynek/shared/features/accounts/events.ts'
import { describe, expect, test } from 'vitest'
import { cast } from '../../support/cast.ts'
import { days, hours, minutes } from '../../support/clock.ts'
import { enter, whoIs } from '../../support/newcomer.ts'
import { announced, openWorld, type World } from '../../support/world.ts'

const firefox = 'Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0'

const listed = async (world: World, cookie: string) => {
  const { status, json } = await world.as(null)('GET', '/api/sessions', undefined, { cookie })
  if (status !== 200) throw new Error(`listing sessions answered ${status}`)
  return json.items
}

const handleOf = async (world: World, cookie: string): Promise<string> =>
  (await listed(world, cookie)).find(({ current }: { current: boolean }) => current).handle

describe('my sessions', () => {
  test('are listed, the last used first, without anything that signs in', async (t) => {
    const world = await openWorld(t)
    const atHome = await enter(world, cast.anna)
    world.clock.forward(minutes)
    const atWork = await enter(world, cast.anna, firefox)
    await enter(world, cast.maria)
    const items = await listed(world, atWork)
    expect(items).toEqual([
      {
        handle: expect.stringMatching(/^[\w-]{12}$/),
        device: 'Firefox, Windows',
        createdAt: world.clock.now(),
        seenAt: world.clock.now(),
        current: true,
      },
      expect.objectContaining({ device: '', createdAt: world.clock.now() - minutes, current: false }),
    ])
    expect(JSON.stringify(items)).not.toContain(atHome.slice('rynek='.length))
  })

  test('are ended one by one, at once, by me alone', async (t) => {
    const world = await openWorld(t)
    const [here, there] = [await enter(world, cast.anna), await enter(world, cast.anna)]
    const handle = await handleOf(world, there)

    const stranger = await world.as('maria')('DELETE', `/api/sessions/${handle}`)
    expect(stranger.status).toBe(404)
    expect(stranger.json).toEqual((await world.as('maria')('DELETE', '/api/sessions/nikogo-12345')).json)
    expect(await whoIs(world, there)).toBe(cast.anna.name)

    const ended = await world.as(null)('DELETE', `/api/sessions/${handle}`, undefined, { cookie: here })
    expect([ended.status, ended.headers['cache-control']]).toEqual([204, 'no-store'])
    expect([await whoIs(world, here), await whoIs(world, there)]).toEqual([cast.anna.name, null])
    const again = await world.as(null)('DELETE', `/api/sessions/${handle}`, undefined, { cookie: here })
    expect(again.status).toBe(404)
  })

  test('but this one are ended together', async (t) => {
    const world = await openWorld(t)
    const others = [await enter(world, cast.anna), await enter(world, cast.anna)]
    const here = await enter(world, cast.anna)
    const maria = await enter(world, cast.maria)
    expect((await world.as(null)('DELETE', '/api/sessions', undefined, { cookie: here })).status).toBe(204)
    for (const cookie of others) expect(await whoIs(world, cookie)).toBeNull()
    expect([await whoIs(world, here), await whoIs(world, maria)]).toEqual([cast.anna.name, cast.maria.name])
    expect(await listed(world, here)).toHaveLength(1)
  })

  test('are nobody else’s business', async (t) => {
    const world = await openWorld(t)
    const guest = world.as(null)
    for (const [method, url] of [
      ['GET', '/api/sessions'],
      ['DELETE', '/api/sessions'],
      ['DELETE', '/api/sessions/nikogo-12345'],
    ] as const) {
      const refused = await guest(method, url)
      expect([url, refused.status, refused.json.error.reason]).toEqual([url, 401, 'sign-in-first'])
    }
    for (const handle of ['krótki', 'za-długi-na-uchwyt', '..%2f..%2f..%2fa', '%00aaaaaaaaaaa'])
      expect((await world.as('anna')('DELETE', `/api/sessions/${encodeURI(handle)}`)).status).toBe(400)
  })

  test('are announced to servers when they end, so that their sockets are closed', async (t) => {
    const world = await openWorld(t)
    const service = createSessions({ config: world.config, db: world.db, now: world.clock.now })
    const ended = async () =>
      (await announced(world.db)).flatMap(({ kind, data }) =>
        kind === 'sessions.ended' ? (data as SessionsEnded).handles : [],
      )
    const handles = async () => (await world.db.read.select().from(sessions)).map(({ handle }) => handle)

    const cookie = await service.create({ id: world.people.anna, roles: ['member'] }, '', false)
    const person = await service.read(cookie)
    const [handle = ''] = await handles()
    expect(person?.sessionHandle).toBe(handle)
    expect(await service.end(world.people.maria, handle)).toBe(false)
    expect(await ended()).toEqual([])
    expect(await service.end(world.people.anna, handle)).toBe(true)
    expect(await ended()).toEqual([handle])

    await service.create({ id: world.people.piotr, roles: ['member'] }, '', false)
    const [old = ''] = await handles()
    world.clock.forward(13 * hours)
    await service.create({ id: world.people.anna, roles: ['member'] }, '', false)
    expect(await ended()).toEqual([handle, old])
    expect(await handles()).toHaveLength(1)
  })
})

describe('a session', () => {
  for (const [who, idle] of [
    ['anna', 12 * hours],
    ['tomasz', 2 * hours],
    ['ewa', 2 * hours],
    ['adam', 2 * hours],
  ] as const) {
    test(`of ${cast[who].roles[0]} ends after ${idle / hours} hours without use`, async (t) => {
      const world = await openWorld(t)
      const cookie = await enter(world, cast[who])
      world.clock.forward(idle - minutes)
      expect(await whoIs(world, cookie)).toBe(cast[who].name)
      world.clock.forward(idle - minutes)
      expect(await whoIs(world, cookie)).toBe(cast[who].name)
      world.clock.forward(idle)
      expect(await whoIs(world, cookie)).toBeNull()
    })
  }

  test('ends after thirty days, however often it is used', async (t) => {
    const world = await openWorld(t)
    const cookie = await enter(world, cast.anna)
    for (let used = 0; used < 59; used++) {
      world.clock.forward(12 * hours - minutes)
      expect(await whoIs(world, cookie)).toBe(cast.anna.name)
    }
    world.clock.forward(hours)
    expect(await whoIs(world, cookie)).toBe(cast.anna.name)
    world.clock.forward(30 * days - 59 * (12 * hours - minutes) - hours - 1)
    expect(await whoIs(world, cookie)).toBe(cast.anna.name)
    world.clock.forward(1)
    expect(await whoIs(world, cookie)).toBeNull()
  })

  test('is written again only when that adds five minutes: reading must not write', async (t) => {
    const world = await openWorld(t)
    const cookie = await enter(world, cast.anna)
    const seen = async () => (await world.db.read.select().from(sessions))[0]?.seenAt
    const start = world.clock.now()
    for (let minute = 1; minute < 5; minute++) {
      world.clock.forward(minutes)
      await whoIs(world, cookie)
      expect(await seen()).toBe(start)
    }
    world.clock.forward(minutes)
    await whoIs(world, cookie)
    expect(await seen()).toBe(start + 5 * minutes)
  })

  test('that was ended is over for requests already on their way', async (t) => {
    const world = await openWorld(t)
    const cookie = await enter(world, cast.anna)
    const handle = await handleOf(world, cookie)
    await world.as(null)('DELETE', `/api/sessions/${handle}`, undefined, { cookie })
    const late = await Promise.all(Array.from({ length: 100 }, () => whoIs(world, cookie)))
    expect(late).toEqual(late.map(() => null))
  })
})
