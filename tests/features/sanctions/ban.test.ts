import { sessions } from '@rynek/db/features/accounts/tables.ts'
import { posts } from '@rynek/db/features/posts/tables.ts'
import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { cast } from '../../support/cast.ts'
import { days } from '../../support/clock.ts'
import { enter } from '../../support/newcomer.ts'
import { file, impose, lift } from '../../support/sanctions.ts'
import { openSocket } from '../../support/socket.ts'
import { ask } from '../../support/talk.ts'
import { announced, openWorld } from '../../support/world.ts'

describe('a ban', () => {
  test('ends sessions and sockets at once, and nobody comes in before it is over', async (t) => {
    const world = await openWorld(t)
    const address = await world.listen()
    const cookies = [
      await world.cookieOf('piotr'),
      await enter(world, cast.piotr),
      await enter(world, cast.piotr),
    ]
    const sockets = await Promise.all(cookies.slice(0, 2).map((cookie) => openSocket(t, address, { cookie })))
    const other = await openSocket(t, address, { cookie: await world.cookieOf('anna') })
    await world.cookieOf('ewa')
    const started = performance.now()
    expect((await impose(world, 'ewa', 'piotr', 'timed-ban', 2)).status).toBe(204)
    expect(await Promise.all(sockets.map(({ closed }) => closed))).toEqual([4401, 4401])
    expect(performance.now() - started).toBeLessThan(1_000)
    expect(other.socket.readyState).toBe(other.socket.OPEN)
    for (const cookie of cookies)
      expect((await world.as(null)('GET', '/api/sessions', undefined, { cookie })).status).toBe(401)
    const { email, password } = cast.piotr
    const signIn = () =>
      world.as(null)('POST', '/api/sessions', { email, password }, { 'accept-language': 'en' })
    const refused = await signIn()
    expect([refused.status, refused.json.error.reason]).toEqual([403, 'banned-until'])
    expect(refused.json.error.message).toContain('September 9, 2026')
    world.clock.forward(2 * days)
    expect((await signIn()).status).toBe(201)
  })

  test('leaves no session to whoever was coming in at that moment', async (t) => {
    const world = await openWorld(t)
    for (let round = 0; round < 4; round++) {
      const entering = Array.from({ length: 12 }, () => world.newCookieOf('piotr').catch(() => ''))
      expect((await impose(world, 'ewa', 'piotr', 'ban')).status).toBe(204)
      await Promise.all(entering)
      expect(await world.db.read.$count(sessions, eq(sessions.personId, world.people.piotr))).toBe(0)
      await lift(world, 'ewa', (await file(world, 'piotr')).sanctions[0]?.id ?? 0)
    }
  })

  test('lets nothing in after it, however many requests are under way', async (t) => {
    const world = await openWorld(t)
    const { id } = await ask(world)
    for (const who of ['piotr', 'ewa'] as const) await world.cookieOf(who)
    const say = () => world.as('piotr')('POST', `/api/threads/${id}/posts`, { body: 'Dopisuję.' })
    const before = Array.from({ length: 50 }, say)
    const banned = impose(world, 'ewa', 'piotr', 'ban')
    const answers = await Promise.all([...before, ...Array.from({ length: 50 }, say)])
    expect((await banned).status).toBe(204)
    const kept = answers.filter(({ status }) => status === 201).length
    for (const { status } of answers) expect([201, 401, 403]).toContain(status)
    const kinds = (await announced(world.db)).map(({ kind }) => kind)
    // Told in the order of commits: nothing was added after the ban.
    expect(kinds.lastIndexOf('post.added')).toBeLessThan(kinds.indexOf('sessions.ended'))
    expect(await world.db.read.$count(posts, eq(posts.authorId, world.people.piotr))).toBe(kept)
    expect((await say()).status).toBe(401)
  })
})
