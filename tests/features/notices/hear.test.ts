import type { Me } from '@rynek/shared/features/accounts/schemas.ts'
import { describe, expect, test } from 'vitest'
import type { CastKey } from '../../support/cast.ts'
import { practiceAt } from '../../support/practices.ts'
import { openSocket } from '../../support/socket.ts'
import { openStream } from '../../support/stream.ts'
import { openWorld, type World } from '../../support/world.ts'

const meOf = async (world: World, who: CastKey): Promise<Me> =>
  (await world.as(who)('GET', '/api/me')).json.me

const others = [null, 'piotr', 'jan', 'ewa', 'adam'] as const

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
