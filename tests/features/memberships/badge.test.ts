import { afterEvent } from '@rynek/client/features/threads/live.ts'
import { listTopicEvents } from '@rynek/db/core/outbox.ts'
import { type Announced, channels } from '@rynek/shared/core/events.ts'
import { expect, test } from 'vitest'
import { as, confirm, decide, listDomain, signUp, waiting } from '../../support/memberships.ts'
import { answer, ask, openThread } from '../../support/talk.ts'
import { openWorld, type World } from '../../support/world.ts'

const profileOf = async (world: World, id: number) => (await world.as(null)('GET', `/api/people/${id}`)).json

test('the mark beside an office stands for whoever works there now, and open pages follow', async (t) => {
  const world = await openWorld(t)
  const { brzezinki, dolnePole } = world.people.offices
  await listDomain(world, 'dolnePole', 'dolnepole.pl')
  await listDomain(world, 'brzezinki', 'dolnepole.pl')
  const who = await signUp(world, 'a@dolnepole.pl', 'dolnePole')
  await confirm(world, who)
  const { id } = await ask(world)
  const reply = async (body: string) =>
    (await as(world, who)('POST', `/api/threads/${id}/posts`, { body })).json
  expect((await reply('Od etatu.')).author.verified).toBe(true)
  await answer(world, id, 'piotr')
  const before = await openThread(world, id)
  const marks = async () => {
    const { posts } = await openThread(world, id)
    return posts.map(({ author }) => [author.office.id, author.verified])
  }
  expect(await marks()).toEqual([
    [brzezinki, true],
    [dolnePole, true],
    [dolnePole, true],
  ])
  expect((await profileOf(world, who.id)).person.verified).toBe(true)

  // His post stays with the office he wrote from, and nobody says that he works there.
  expect((await as(world, who)('DELETE', '/api/me/membership')).status).toBe(204)
  expect((await marks())[1]).toEqual([dolnePole, false])
  expect((await profileOf(world, who.id)).person.verified).toBe(false)

  // In the next office he is known as soon as it is confirmed, not as soon as he says so.
  await as(world, who)('PUT', '/api/me/office', { institutionId: brzezinki })
  expect((await profileOf(world, who.id)).person).toMatchObject({
    office: { id: brzezinki },
    verified: false,
  })
  await confirm(world, who)
  await reply('A tutaj od szkoły.')
  expect((await marks()).filter((_, at) => at !== 2)).toEqual([
    [brzezinki, true],
    [dolnePole, false],
    [brzezinki, true],
  ])
  expect((await profileOf(world, who.id)).person.verified).toBe(true)

  const topic = channels.thread(id)
  const events = (await listTopicEvents(
    world.db.read,
    topic,
    before.lastEvent,
    100,
  )) as unknown as Announced[]
  const { lastEvent: _, related: _beside, ...live } = events.reduce(afterEvent, before)
  expect(await openThread(world, id)).toMatchObject(live)
})

test('whoever was let in by somebody has the mark as well', async (t) => {
  const world = await openWorld(t)
  const who = await waiting(world, 'dolnePole')
  await as(world, who)('PUT', '/api/me/profile', { position: 'informatyk', topics: [], shows: ['ask'] })
  expect((await profileOf(world, who.id)).person.verified).toBe(false)
  await decide(world, 'iga', who.id)
  expect((await profileOf(world, who.id)).person.verified).toBe(true)
})
