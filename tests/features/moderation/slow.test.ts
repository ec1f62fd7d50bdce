import { createModeration } from '@rynek/server/features/moderation/service.ts'
import { describe, expect, test } from 'vitest'
import type { CastKey } from '../../support/cast.ts'
import { minutes } from '../../support/clock.ts'
import { audit, reason } from '../../support/moderation.ts'
import { putScope } from '../../support/staff.ts'
import { answer, ask, openThread } from '../../support/talk.ts'
import { openWorld, type World } from '../../support/world.ts'

const slow = (world: World, id: number, pace: object = { minutes: 15, hours: 1 }) =>
  world.as('ewa')('PUT', `/api/threads/${id}/slow-mode`, { reason, ...pace })
const write = (world: World, who: CastKey, id: number, parentId?: number) =>
  world.as(who)('POST', `/api/threads/${id}/posts`, { body: 'Dopisuję.', ...(parentId && { parentId }) })
const writeFrom = async (world: World, who: CastKey, id: number) =>
  (await world.as(who)('GET', `/api/threads/${id}/mine`)).json.writeFrom

describe('a slow thread', () => {
  test('takes one post a person in so many minutes, says when the next one, and ends by itself', async (t) => {
    const world = await openWorld(t)
    const { id } = await ask(world)
    const first = await answer(world, id, 'piotr')
    expect((await slow(world, id)).status).toBe(204)
    const until = world.clock.now() + 60 * minutes
    expect((await openThread(world, id)).slow).toEqual({ minutes: 15, until, reason })

    const next = world.clock.now() + 15 * minutes
    expect(await writeFrom(world, 'piotr', id)).toBe(next)
    for (const refused of [await write(world, 'piotr', id), await write(world, 'piotr', id, first.id)])
      expect([refused.status, refused.json.error.reason, refused.headers['retry-after']]).toEqual([
        429,
        'thread-slow',
        '900',
      ])
    // Who asked has not answered yet; moderators keep order, and experts wait as everybody.
    for (const who of ['anna', 'ewa', 'ewa', 'tomasz'] as const)
      expect([who, (await write(world, who, id)).status]).toEqual([who, 201])
    expect((await write(world, 'tomasz', id)).status).toBe(429)
    await putScope(world, 'ewa', { subjects: ['CYB'], cityTypes: [] })
    expect((await write(world, 'ewa', id)).status).toBe(429)
    await putScope(world, 'ewa', null)

    world.clock.forward(15 * minutes)
    const both = await Promise.all([write(world, 'piotr', id), write(world, 'piotr', id)])
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 429])
    world.clock.forward(45 * minutes)
    expect([await writeFrom(world, 'piotr', id), (await openThread(world, id)).slow]).toEqual([null, null])
    for (const _ of [1, 2]) expect((await write(world, 'piotr', id)).status).toBe(201)
    const { endSlow } = createModeration({ db: world.db, now: world.clock.now })
    for (const _ of [1, 2]) await endSlow()
    expect((await audit(world)).map(({ action, actorId }) => [action, actorId])).toEqual([
      ['thread.slow', world.people.ewa],
      ['thread.unslow', null],
    ])
    expect((await openThread(world, id)).changes).toBe(2)
    const { items } = (await world.as('anna')('GET', '/api/me/notices')).json
    expect(items).toContainEqual(expect.objectContaining({ kind: 'thread-changed', detail: reason }))
  })

  test('is ended before its time, and asks for sensible numbers', async (t) => {
    const world = await openWorld(t)
    const { id } = await ask(world)
    for (const pace of [
      { minutes: 0 },
      { minutes: 15, hours: 0 },
      { minutes: 99_999 },
      { minutes: 5, reason: '' },
    ])
      expect((await slow(world, id, pace)).status).toBe(400)
    await slow(world, id, { minutes: null })
    expect(await audit(world)).toEqual([])
    await slow(world, id)
    await answer(world, id, 'piotr')
    expect((await slow(world, id, { minutes: null })).status).toBe(204)
    expect((await write(world, 'piotr', id)).status).toBe(201)
    expect((await slow(world, 999_999)).status).toBe(404)
  })
})
