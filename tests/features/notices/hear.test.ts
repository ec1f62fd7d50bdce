import type { Me } from '@rynek/shared/features/accounts/schemas.ts'
import { describe, expect, test } from 'vitest'
import type { CastKey } from '../../support/cast.ts'
import { practiceAt } from '../../support/practices.ts'
import { openSocket } from '../../support/socket.ts'
import { openStream } from '../../support/stream.ts'
import { answer, ask, comment, hide, openThread } from '../../support/talk.ts'
import { openWorld, type World } from '../../support/world.ts'

const meOf = async (world: World, who: CastKey): Promise<Me> =>
  (await world.as(who)('GET', '/api/me')).json.me

const others = [null, 'piotr', 'jan', 'ewa', 'adam'] as const

describe('whoever has the problem', () => {
  test('hears of answers, once until he has looked, and of the solution', async (t) => {
    const world = await openWorld(t)
    const { id, slug } = await ask(world)
    const href = `/watki/${id}/${slug}`
    await world.as('maria')('PUT', `/api/threads/${id}/same-problem`)
    const helpful = await answer(world, id, 'piotr')
    await answer(world, id, 'halina')
    const told = async (who: CastKey) =>
      (await world.as(who)('GET', '/api/me/notices')).json.items.map(
        ({ kind, href }: { kind: string; href: string }) => [kind, href],
      )
    expect([await told('anna'), await told('maria'), await told('piotr')]).toEqual([
      [['answer', href]],
      [['answer', href]],
      [],
    ])

    const [{ id: notice }] = (await world.as('anna')('GET', '/api/me/notices')).json.items
    await world.as('anna')('PUT', `/api/me/notices/${notice}/read`)
    await answer(world, id, 'anna')
    expect(await told('anna')).toHaveLength(1)
    await answer(world, id, 'halina')
    expect(await told('anna')).toHaveLength(2)

    await comment(world, helpful, 'anna')
    await comment(world, helpful, 'piotr')
    await world.as('anna')('PUT', `/api/threads/${id}/accepted-answer`, { postId: helpful.id })
    expect((await told('piotr')).map(([kind]: string[]) => kind)).toEqual(['accepted', 'comment'])
    expect((await told('maria')).map(([kind]: string[]) => kind)).toEqual(['solved', 'answer'])
    expect((await told('anna')).map(([kind]: string[]) => kind)).toEqual(['answer', 'answer'])
  })
})

describe('what is unread', () => {
  test('is told at once, on every device of the person', async (t) => {
    const world = await openWorld(t)
    const address = await world.listen()
    const { live } = await meOf(world, 'anna')
    const socket = await openSocket(t, address, { cookie: await world.cookieOf('anna') })
    socket.watch(live.topic, live.epoch, live.lastEvent)
    await practiceAt(world, 'draft')
    const counts = () => socket.events().map(({ data }) => data)
    await expect.poll(counts).toEqual([{ unread: 1 }])
    const [notice] = (await world.as('anna')('GET', '/api/me/notices')).json.items
    for (let times = 0; times < 2; times++)
      await world.as('anna')('PUT', '/api/me/notices/read', { upTo: notice.id })
    await expect.poll(counts).toEqual([{ unread: 1 }, { unread: 0 }])
  })

  test('is nobody else’s business, whichever way one asks', async (t) => {
    const world = await openWorld(t)
    const address = await world.listen()
    const { topic, epoch, lastEvent } = (await meOf(world, 'anna')).live
    const query = new URLSearchParams({ topic, epoch, after: `${lastEvent}` })
    const refused = [{ do: 'refused', topic }]
    await practiceAt(world, 'draft')
    for (const who of others) {
      const headers = who ? { cookie: await world.cookieOf(who) } : {}
      const socket = await openSocket(t, address, headers)
      socket.watch(topic, epoch, lastEvent)
      const stream = await openStream(t, `${address}/api/live/stream?${query}`, headers)
      await expect.poll(() => [socket.messages, stream.messages]).toEqual([refused, refused])
      const { json } = await world.as(who)('GET', `/api/live?${query}`)
      expect([who, json.messages]).toEqual([who, refused])
    }
    const { json } = await world.as('anna')('GET', `/api/live?${query}`)
    expect(json.messages).toMatchObject([
      { kind: 'notices.counted', data: { unread: 1 } },
      { do: 'watching' },
    ])
  })
})

describe('what a hidden question was called', () => {
  test('is taken back from everybody who was told of it, also as a practice', async (t) => {
    const world = await openWorld(t)
    const title = 'Kto z mieszkańców nie zapłacił podatku'
    const { threadId } = await practiceAt(world, 'nominated', { title })
    await world.as('maria')('PUT', `/api/threads/${threadId}/same-problem`)
    const { id } = await answer(world, threadId, 'piotr')
    await comment(world, { id, threadId }, 'maria')
    const told = async (who: CastKey) => JSON.stringify((await world.as(who)('GET', '/api/me/notices')).json)
    for (const who of ['maria', 'piotr'] as const) expect(await told(who)).toContain(title)

    await hide(world, (await openThread(world, threadId)).posts[0]?.id ?? 0)
    for (const who of ['maria', 'piotr'] as const) {
      expect(await told(who)).not.toContain(title)
      expect((await meOf(world, who)).unread).toBe(0)
    }
    // His own practice is still his to decide about.
    expect(await told('anna')).toContain('practice-nominated')
  })
})
