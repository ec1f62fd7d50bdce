import { afterEvent } from '@rynek/client/features/threads/live.ts'
import { listTopicEvents } from '@rynek/db/core/outbox.ts'
import { type Announced, channels } from '@rynek/shared/core/events.ts'
import { expect, test } from 'vitest'
import { type CastKey, cast } from '../../support/cast.ts'
import { dump } from '../../support/dump.ts'
import {
  as,
  confirm,
  decide,
  decideName,
  listDomain,
  rename,
  signUp,
  waiting,
} from '../../support/memberships.ts'
import { eraseOwn } from '../../support/privacy.ts'
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

test('a new name has no mark until somebody else of the office or a moderator confirms the name he read', async (t) => {
  const world = await openWorld(t)
  const { id } = await ask(world)
  const { id: postId } = await answer(world, id, 'piotr')
  const before = await openThread(world, id)
  const shown = async () => {
    const author = (await openThread(world, id)).posts.find((post) => post.id === postId)?.author
    return [author?.name, author?.verified]
  }
  const told = async (who: CastKey) =>
    (await world.as(who)('GET', '/api/me/notices')).json.items.map(({ kind }: { kind: string }) => kind)
  const asked = async (who: CastKey) =>
    (await world.as(who)('GET', '/api/memberships/requests')).json.names.map(
      ({ person, former }: { person: { name: string }; former: string }) => [person.name, former],
    )

  expect((await rename(world, 'piotr', 'www.nowak.pl')).json.error.fields[0].field).toBe('name')
  expect((await rename(world, 'piotr', 'Piotr Nowak-Lis')).status).toBe(204)
  expect(await shown()).toEqual(['Piotr Nowak-Lis', false])
  expect((await world.as('piotr')('GET', '/api/me')).json.me.permissions).toEqual(['take-part'])
  expect([await told('iga'), await told('ewa'), await told('lech')]).toEqual([
    ['name-asked'],
    ['name-asked'],
    [],
  ])
  expect([await asked('iga'), await asked('lech')]).toEqual([[['Piotr Nowak-Lis', 'Piotr Nowak']], []])

  // Neither an office's own nor another office's administrator says so for whom he may not; and the name read counts.
  const confirmed = (by: CastKey, of: CastKey, name: string) => decideName(world, by, of, { name })
  expect((await confirmed('lech', 'piotr', 'Piotr Nowak-Lis')).status).toBe(404)
  expect((await confirmed('iga', 'piotr', 'Piotr Nowak')).json.error.reason).toBe('name-decided')
  await rename(world, 'iga', 'Iga Sroka-Bąk')
  expect((await confirmed('iga', 'iga', 'Iga Sroka-Bąk')).json.error.reason).toBe('own-name')
  expect([await asked('iga'), (await told('iga')).length]).toEqual([[['Piotr Nowak-Lis', 'Piotr Nowak']], 1])

  // An address at the office's domain says who employs him, not how he is called.
  await listDomain(world, 'dolnePole', 'dolnepole.example')
  await world.as('piotr')('DELETE', '/api/me/membership')
  await world.as('piotr')('POST', '/api/me/membership/codes')
  await confirm(world, { id: 0, email: cast.piotr.email, cookie: await world.cookieOf('piotr') })
  expect(await shown()).toEqual(['Piotr Nowak-Lis', false])

  const both = [confirmed('iga', 'piotr', 'Piotr Nowak-Lis'), confirmed('ewa', 'piotr', 'Piotr Nowak-Lis')]
  expect((await Promise.all(both)).map(({ status }) => status).toSorted()).toEqual([204, 409])
  expect([await shown(), (await told('piotr'))[0]]).toEqual([['Piotr Nowak-Lis', true], 'name-confirmed'])

  // Refused, the former name stands again; taken back, nobody is asked.
  await rename(world, 'piotr', 'Wójt Gminy')
  const refusal = { name: 'Wójt Gminy', confirm: false }
  expect((await decideName(world, 'ewa', 'piotr', refusal)).json.error.fields[0].field).toBe('reason')
  expect((await decideName(world, 'ewa', 'piotr', { ...refusal, reason: 'To nie nazwisko.' })).status).toBe(
    204,
  )
  expect(await shown()).toEqual(['Piotr Nowak-Lis', true])
  await rename(world, 'piotr', 'Piotr Nowak')
  await rename(world, 'piotr', 'Piotr Nowak-Lis')
  expect([await shown(), await asked('iga')]).toEqual([['Piotr Nowak-Lis', true], []])

  const events = (await listTopicEvents(
    world.db.read,
    channels.thread(id),
    before.lastEvent,
    100,
  )) as unknown as Announced[]
  const { lastEvent: _, related: _beside, ...live } = events.reduce(afterEvent, before)
  expect(await openThread(world, id)).toMatchObject(live)

  // Whoever is erased while his new name waits is forgotten under both.
  await rename(world, 'piotr', 'Pafnucy Nowak')
  await eraseOwn(world, 'piotr')
  expect(await dump(world)).not.toMatch(/Pafnucy|Piotr Nowak/)
})
