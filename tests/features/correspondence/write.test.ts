import { people } from '@rynek/db/features/accounts/tables.ts'
import { listNotices } from '@rynek/db/features/notices/queries.ts'
import { channels } from '@rynek/shared/core/events.ts'
import type { ServerMessage } from '@rynek/shared/core/realtime.ts'
import { conversationsADay, dayOfLimits, messagesADay } from '@rynek/shared/features/correspondence/rules.ts'
import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { type CastKey, cast } from '../../support/cast.ts'
import { answerIn, letter, read, write } from '../../support/correspondence.ts'
import { enter } from '../../support/newcomer.ts'
import { practiceAt } from '../../support/practices.ts'
import { faultsOf } from '../../support/talk.ts'
import { newKey, openWorld, type World } from '../../support/world.ts'

const mine = async (world: World, who: CastKey) =>
  (await world.as(who)('GET', '/api/me/conversations')).json.items.map(({ id }: { id: number }) => id)

/** What a reader's pages of correspondence hear of, after an event. */
async function heard(world: World, who: CastKey, after: number) {
  const { live } = (await world.as(who)('GET', '/api/me/conversations')).json
  return heardOn(world, who, live.topic, after)
}

async function heardOn(world: World, who: CastKey | null, topic: string, after = 0) {
  const url = `/api/live?topic=${topic}&epoch=${world.db.epoch}&after=${after}`
  const { messages } = (await world.as(who)('GET', url)).json as { messages: ServerMessage[] }
  if (messages.some((message) => message.do === 'refused')) return 'refused'
  return messages.flatMap((message) =>
    message.do === 'event' && message.kind === 'message.added' ? [message.data] : [],
  )
}

async function begun(world: World) {
  const practice = await practiceAt(world, 'published')
  const { json } = await write(world, 'piotr', practice.id)
  return { id: json.id as number, practice }
}

describe('a message to the office behind a practice', () => {
  test('reaches everybody of both offices, and is answered by any of them', async (t) => {
    const world = await openWorld(t)
    const { id, practice } = await begun(world)
    const { lastEvent } = (await read(world, 'olek', id)).json.live
    expect((await answerIn(world, 'jan', id)).status).toBe(201)
    for (const who of ['olek', 'anna'] as const)
      expect([who, await heard(world, who, lastEvent)]).toEqual([who, [{ conversationId: id }]])
    for (const who of ['piotr', 'olek', 'anna', 'jan'] as const) {
      expect(await mine(world, who)).toEqual([id])
      const { json } = await read(world, who, id)
      expect(json).toMatchObject({
        conversation: { subject: letter.subject, practice: { id: practice.id } },
        messages: [
          { body: letter.body, author: { name: 'Piotr Nowak' } },
          { body: 'Około tysiąca złotych.', author: { name: 'Jan Kos' } },
        ],
        can: { reply: true },
      })
      expect(JSON.stringify(json)).not.toContain('@')
    }
    for (const [who, kind] of [
      ['anna', 'message'],
      ['olek', 'message'],
    ] as const) {
      const [newest] = await listNotices(world.db.read, { personId: world.people[who], limit: 1 })
      expect([newest?.kind, newest?.href]).toEqual([kind, `/korespondencja/${id}`])
    }
  })

  test('is there for the two offices and moderators; for all others there is none', async (t) => {
    const world = await openWorld(t)
    const { id } = await begun(world)
    const { can, live } = (await read(world, 'ewa', id)).json
    expect([can, live.topic]).toEqual([{ reply: false }, channels.conversation(id)])
    expect((await answerIn(world, 'ewa', id)).status).toBe(403)
    // Moderators hear of the words they may read; whoever does not moderate has the channel of his office.
    for (const who of ['ewa', 'adam'] as const)
      expect([who, await heardOn(world, who, live.topic)]).toEqual([who, [{ conversationId: id }]])
    for (const who of ['piotr', 'anna', 'tomasz', null] as const)
      expect([who, await heardOn(world, who, live.topic)]).toEqual([who, 'refused'])
    // Whatever channel others ask for: they hear nothing on their own, and may not watch that of the offices.
    const { dolnePole, brzezinki } = world.people.offices
    for (const who of ['maria', 'tomasz', 'ewa', 'adam'] as const) {
      expect([who, await heard(world, who, 0)]).toEqual([who, []])
      for (const office of [dolnePole, brzezinki])
        expect([who, await heardOn(world, who, channels.office(office))]).toEqual([who, 'refused'])
    }
    expect(await heardOn(world, null, channels.office(dolnePole))).toBe('refused')
    // Nothing was told of the answer that was refused.
    expect(await heard(world, 'piotr', 0)).toEqual([{ conversationId: id }])
    expect(await mine(world, 'ewa')).toEqual([])
    const nowhere = (await read(world, 'maria', 999_999)).json
    for (const who of ['maria', 'tomasz', 'halina'] as const) {
      const { status, json } = await read(world, who, id)
      expect([status, json]).toEqual([404, nowhere])
      expect((await answerIn(world, who, id)).status).toBe(404)
      expect(await mine(world, who)).toEqual([])
    }
    expect((await read(world, null, id)).status).toBe(401)
    const told = await listNotices(world.db.read, { personId: world.people.maria, limit: 9 })
    expect(told.filter(({ kind }) => kind === 'message')).toEqual([])
  })

  test('is marked until it was seen, by each for himself', async (t) => {
    const world = await openWorld(t)
    const { id } = await begun(world)
    const marked = async (who: CastKey) => [
      (await world.as(who)('GET', '/api/me/conversations')).json.items[0]?.unread,
      (await read(world, who, id)).json.unread,
    ]
    const unreadNotices = async (who: CastKey) => (await world.as(who)('GET', '/api/me/notices')).json.unread
    const see = (who: CastKey) => world.as(who)('PUT', `/api/conversations/${id}/read`)
    expect([await marked('anna'), await marked('jan'), await marked('piotr')]).toEqual([
      [true, true],
      [true, true],
      [false, false],
    ])
    const before = await unreadNotices('anna')
    expect((await see('anna')).status).toBe(204)
    expect([await marked('anna'), await marked('jan')]).toEqual([
      [false, false],
      [true, true],
    ])
    expect(await unreadNotices('anna')).toBe(before - 1)
    await answerIn(world, 'piotr', id, 'Jeszcze jedno.')
    expect(await marked('anna')).toEqual([true, true])
    // Whoever answers has read what he answers to.
    await answerIn(world, 'jan', id)
    expect([await marked('jan'), await marked('piotr')]).toEqual([
      [false, false],
      [true, true],
    ])
    expect((await see('maria')).status).toBe(404)
  })

  test('stays with the office when people come and go', async (t) => {
    const world = await openWorld(t)
    const { id } = await begun(world)
    const moved = { institutionId: world.people.offices.zalesin }
    await world.db.write(async (tx) => {
      await tx.update(people).set(moved).where(eq(people.id, world.people.piotr))
    })
    expect((await read(world, 'piotr', id)).status).toBe(404)
    expect(await mine(world, 'piotr')).toEqual([])
    expect(await heardOn(world, 'piotr', channels.office(world.people.offices.dolnePole))).toBe('refused')
    expect((await answerIn(world, 'iga', id)).status).toBe(201)
    expect(await heard(world, 'piotr', 0)).toEqual([])
  })

  test('is about what everybody can read, from another office', async (t) => {
    const world = await openWorld(t)
    const { id, practice } = await begun(world)
    expect((await write(world, 'jan', practice.id)).json.error.reason).toBe('correspondence-own-office')
    const draft = await practiceAt(world, 'draft')
    for (const other of [draft.id, 999_999]) {
      expect((await write(world, 'piotr', other)).status).toBe(404)
      expect((await world.as('piotr')('GET', `/api/practices/${other}/addressee`)).status).toBe(404)
    }
    await world.as('anna')('PUT', `/api/practices/${practice.id}/consent`, { consent: false })
    expect((await write(world, 'piotr', practice.id)).status).toBe(404)
    expect((await answerIn(world, 'piotr', id)).status).toBe(201)
    for (const [given, fault] of [
      [{ ...letter, subject: ' ' }, 'subject'],
      [{ ...letter, body: 'a'.repeat(4_001) }, 'body'],
      [{ ...letter, to: 'anna' }, 'to'],
    ] as const)
      expect(faultsOf(await write(world, 'piotr', practice.id, given))).toEqual([fault])
  })

  test('is sent once, however often the request comes', async (t) => {
    const world = await openWorld(t)
    const { id } = await practiceAt(world, 'published')
    const key = newKey()
    await world.cookieOf('piotr')
    const all = await Promise.all([1, 2, 3].map(() => write(world, 'piotr', id, letter, key)))
    expect(new Set(all.map(({ json }) => json.id)).size).toBe(1)
    expect(await mine(world, 'piotr')).toHaveLength(1)
  })

  test('is limited to what work needs in a day', async (t) => {
    const world = await openWorld(t)
    const { id } = await practiceAt(world, 'published')
    for (let sent = 0; sent < conversationsADay; sent++)
      expect((await write(world, 'piotr', id)).status).toBe(201)
    const sixth = await write(world, 'piotr', id)
    expect([sixth.status, sixth.json.error.reason]).toEqual([429, 'correspondence-too-many-started'])
    const [conversation] = await mine(world, 'piotr')
    for (let sent = conversationsADay; sent < messagesADay; sent++)
      expect((await answerIn(world, 'piotr', conversation)).status).toBe(201)
    expect((await answerIn(world, 'piotr', conversation)).json.error.reason).toBe('correspondence-too-many')
    expect((await answerIn(world, 'olek', conversation)).status).toBe(201)
    world.clock.forward(dayOfLimits)
    const headers = { cookie: await enter(world, cast.piotr) }
    const next = await world.as(null)(
      'POST',
      `/api/conversations/${conversation}/messages`,
      { body: 'Dziękuję.' },
      headers,
    )
    expect(next.status).toBe(201)
  })
})
