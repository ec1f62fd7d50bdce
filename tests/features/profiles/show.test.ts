import { listTopicEvents } from '@rynek/db/core/outbox.ts'
import { profileConsents } from '@rynek/db/features/profiles/tables.ts'
import { channels } from '@rynek/shared/core/events.ts'
import { pageSize } from '@rynek/shared/core/lists.ts'
import { profileParts } from '@rynek/shared/features/profiles/schemas.ts'
import { describe, expect, test } from 'vitest'
import { cast } from '../../support/cast.ts'
import { minutes } from '../../support/clock.ts'
import { changeProfile, profile } from '../../support/profiles.ts'
import { answer, ask, comment, hide, openThread } from '../../support/talk.ts'
import { openWorld, type World } from '../../support/world.ts'

const viewers = [null, 'anna', 'piotr', 'tomasz', 'ewa', 'adam'] as const

/** What each part shows when its owner consented, and what of it stands in the answer at all. */
const fieldOf = { topics: 'experience', posts: 'written', ask: 'mayAsk' } as const
const onPage = profileParts.filter((part) => part !== 'office')
const nothing = { experience: null, written: null, mayAsk: false }

const pageOf = async (world: World, id: number, who: (typeof viewers)[number] = null) =>
  (await world.as(who)('GET', `/api/people/${id}`)).json

describe('a person’s page', () => {
  test('shows each thing only by consent, to nobody more than to a guest', async (t) => {
    const world = await openWorld(t)
    await answer(world, (await ask(world)).id, 'jan')
    await world.as('jan')('PUT', '/api/me/expertise', { areas: ['EDU'], topics: [] })
    const { jan } = world.people
    const shown = {
      experience: { topics: profile.topics, areas: ['EDU'] },
      written: { questions: 0, answers: 1, items: [{ kind: 'answer' }], next: null },
      mayAsk: true,
    }
    for (let bits = 0; bits < 2 ** onPage.length; bits++) {
      const shows = onPage.filter((_, at) => bits & (1 << at))
      await changeProfile(world, 'jan', { shows })
      const consented = (part: keyof typeof fieldOf) => [fieldOf[part], shown[fieldOf[part]]]
      const expected = { ...nothing, ...Object.fromEntries(shows.map(consented)) }
      for (const who of viewers) {
        const json = await pageOf(world, jan, who)
        expect([who, shows, json]).toMatchObject([who, shows, expected])
        expect(Object.keys(json).toSorted()).toEqual([
          'epoch',
          'experience',
          'lastEvent',
          'mayAsk',
          'person',
          'written',
        ])
        expect(JSON.stringify(json)).not.toContain('jan@')
        if (!shows.includes('topics')) expect(JSON.stringify(json)).not.toContain('fin-granty')
      }
    }
  })

  test('does not exist before a post or a consent, and is as unknown as nobody’s', async (t) => {
    const world = await openWorld(t)
    const { maria } = world.people
    const unknown = await world.as(null)('GET', '/api/people/999999')
    const unseen = await world.as(null)('GET', `/api/people/${maria}`)
    expect([unseen.status, unseen.json]).toEqual([404, unknown.json])
    await changeProfile(world, 'maria', { shows: ['ask'] })
    expect(await pageOf(world, maria)).toMatchObject({ mayAsk: true, person: { name: 'Maria Lis' } })
    await changeProfile(world, 'maria')
    expect((await world.as('ewa')('GET', `/api/people/${maria}`)).status).toBe(404)
    await answer(world, (await ask(world)).id, 'maria')
    expect(await pageOf(world, maria)).toMatchObject(nothing)
  })

  test('lists what everybody can read, page by page, and neither comments nor what is hidden', async (t) => {
    const world = await openWorld(t)
    await changeProfile(world, 'piotr', { shows: ['posts'] })
    const { id } = await ask(world)
    const first = await answer(world, id)
    await comment(world, first, 'piotr')
    for (let at = 0; at < pageSize; at++) await answer(world, id, 'piotr', `Odpowiedź ${at}`)
    const { written } = await pageOf(world, world.people.piotr)
    expect([written.answers, written.items.length]).toEqual([pageSize + 1, pageSize])
    const rest = await world.as(null)('GET', `/api/people/${world.people.piotr}?after=${written.next}`)
    expect(rest.json.written).toMatchObject({ items: [{ postId: first.id }], next: null })

    await hide(world, first.id)
    expect((await pageOf(world, world.people.piotr)).written.answers).toBe(pageSize)
    const [question] = (await openThread(world, id)).posts
    await hide(world, question!.id)
    expect((await pageOf(world, world.people.piotr)).written).toMatchObject({ answers: 0, items: [] })
  })
})

describe('the page of an office', () => {
  test('names who consented to that, to everybody alike, until it is taken back', async (t) => {
    const world = await openWorld(t)
    const { dolnePole, brzezinki } = world.people.offices
    const named = async (office: number, who: (typeof viewers)[number] = null) => {
      const { json } = await world.as(who)('GET', `/api/institutions/${office}/people`)
      return json.items.map(({ name, position }: { name: string; position: string }) => [name, position])
    }
    await answer(world, (await ask(world)).id, 'piotr')
    await changeProfile(world, 'zofia', { shows: ['topics', 'posts', 'ask'] })
    expect(await named(dolnePole)).toEqual([])
    await changeProfile(world, 'piotr', { shows: ['office'], position: 'informatyk' })
    await changeProfile(world, 'iga', { shows: ['office', 'ask'], position: 'sekretarz gminy' })
    const both = [
      ['Iga Sroka', 'sekretarz gminy'],
      ['Piotr Nowak', 'informatyk'],
    ]
    for (const who of viewers) expect([who, await named(dolnePole, who)]).toEqual([who, both])
    expect(await named(brzezinki)).toEqual([])
    await changeProfile(world, 'iga', { shows: ['ask'] })
    await world.as('piotr')('POST', '/api/me/erasure', { password: cast.piotr.password })
    expect(await named(dolnePole)).toEqual([])
    expect(await named(999_999)).toEqual([])
  })
})

describe('a change of a profile', () => {
  test('is told without saying what changed, and a consent keeps the moment it was given', async (t) => {
    const world = await openWorld(t)
    const { id } = await ask(world)
    await changeProfile(world, 'anna', { shows: ['topics'] })
    const [before] = await world.db.read.select().from(profileConsents)
    world.clock.forward(5 * minutes)
    await changeProfile(world, 'anna', { shows: ['topics', 'ask'], position: profile.position })
    expect(await world.db.read.select().from(profileConsents).orderBy(profileConsents.part)).toEqual([
      { personId: world.people.anna, part: 'ask', givenAt: world.clock.now() },
      before,
    ])
    const told = await listTopicEvents(world.db.read, channels.profile(world.people.anna), 0, 10)
    expect(told.map(({ kind, data }) => [kind, data])).toEqual(Array(2).fill(['profile.changed', {}]))

    // The position stands beside every post: told once, when it changed, where she wrote.
    const inThread = await listTopicEvents(world.db.read, channels.thread(id), 0, 10)
    expect(inThread.map(({ kind }) => kind)).toEqual(['author.changed'])
    expect((await openThread(world, id)).posts[0]?.author.position).toBe(profile.position)
  })

  test('is refused with what no reader could tell, and to guests', async (t) => {
    const world = await openWorld(t)
    const put = (change: object) => world.as('anna')('PUT', '/api/me/profile', { ...profile, ...change })
    const refused = await put({ position: 'inspek\u200btor' })
    expect([refused.status, refused.json.error.fields[0].field]).toEqual([400, 'position'])
    expect((await put({ shows: ['email'] })).status).toBe(400)
    expect((await put({ topics: ['edu-dziennik', 'edu-dziennik'] })).status).toBe(400)
    expect((await world.as(null)('GET', '/api/me/profile')).status).toBe(401)
    const own = await world.as('anna')('GET', '/api/me/profile')
    expect([own.json.topics, own.json.shows, own.json.seen, own.headers['cache-control']]).toEqual([
      [],
      [],
      false,
      'no-store',
    ])
  })
})
