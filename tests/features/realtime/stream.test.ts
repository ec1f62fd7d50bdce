import { once } from 'node:events'
import { connect } from 'node:net'
import { describe, expect, test } from 'vitest'
import { burden, openLiveThread, stir } from '../../support/live-thread.ts'
import { openSocket } from '../../support/socket.ts'
import { openStream } from '../../support/stream.ts'
import { answer } from '../../support/talk.ts'

describe('the event stream', () => {
  test('says what the socket and polling say, also when there is nothing to say', async (t) => {
    const { world, address, id, topic, epoch, query } = await openLiveThread(t)
    await answer(world, id)
    const standings = [
      query(),
      query({ topic: 'thread:99' }),
      query({ topic: 'queue:moderation' }),
      query({ epoch: 'another' }),
      query({ after: 1_000_000 }),
    ]
    for (const standing of standings) {
      const asked = Object.fromEntries(new URLSearchParams(standing))
      const socket = await openSocket(t, address)
      socket.say({ do: 'watch', ...asked, after: Number(asked.after) })
      const stream = await openStream(t, `${address}/api/live/stream?${standing}`)
      const { json, status } = await world.as(null)('GET', `/api/live?${standing}`)
      expect(status).toBe(200)
      await expect.poll(() => socket.messages).toEqual(json.messages)
      await expect.poll(() => stream.messages).toEqual(json.messages)
    }
    const { json } = await world.as(null)('GET', `/api/live?${query({ topic: 'queue:moderation' })}`)
    expect(json.messages).toEqual([{ do: 'refused', topic: 'queue:moderation' }])
    const { json: anew } = await world.as(null)('GET', `/api/live?${query({ epoch: 'another' })}`)
    expect(anew.messages).toMatchObject([{ do: 'reset', epoch, topic }])
  })

  test('trims like the socket and is not to be kept or guessed at', async (t) => {
    const { world, address, topic, query } = await openLiveThread(t)
    const stream = await openStream(t, `${address}/api/live/stream?${query()}`)
    await world.db.write(async (tx) => {
      tx.emit({ topic, kind: 'secret.told', data: { secret: 1 } })
      tx.emit({ topic, kind: 'thread.same-problem-changed', data: { sameProblem: 3, secret: 'x' } })
    })
    await expect.poll(() => stream.events().map(({ data }) => data)).toEqual([{ sameProblem: 3 }])
    expect(stream.headers).toMatchObject({
      'cache-control': 'no-store',
      'content-type': 'text/event-stream',
      'x-content-type-options': 'nosniff',
    })
  })

  test('refuses what is not a topic, a place or a field', async (t) => {
    const { world, query } = await openLiveThread(t)
    const wrong = [
      query({ topic: '__proto__' }),
      query({ topic: 'thread:1\ndata: {}' }),
      `${query()}&more=1`,
      query({ epoch: '' }),
      query({ after: -1 }),
      '',
    ]
    for (const path of ['/api/live', '/api/live/stream'])
      for (const standing of wrong)
        expect((await world.as(null)('GET', `${path}?${standing}`)).status, path + standing).toBe(400)
  })

  test('ends with the session it belongs to, saying so', async (t) => {
    const { world, address, query } = await openLiveThread(t)
    const cookie = await world.cookieOf('maria')
    const stream = await openStream(t, `${address}/api/live/stream?${query()}`, { cookie })
    const guest = await openStream(t, `${address}/api/live/stream?${query()}`)
    await expect.poll(() => stream.messages.length).toBe(1)
    await world.as('maria')('DELETE', '/api/sessions/current')
    await stream.ended
    expect(stream.messages.at(-1)).toEqual({ do: 'reauth' })
    expect(guest.over()).toBe(false)
  })

  test('does not hold up a server that is to stop', async (t) => {
    const { world, address, query } = await openLiveThread(t)
    const stream = await openStream(t, `${address}/api/live/stream?${query()}`)
    await expect.poll(() => stream.messages.length).toBe(1)
    await world.app.close()
    await stream.ended
  })

  test('is cut for who reads too slowly, and the others hear everything', async (t) => {
    const thread = await openLiveThread(t)
    const { address, query } = thread
    const slow = await openStream(t, `${address}/api/live/stream?${query()}`)
    const quick = await openStream(t, `${address}/api/live/stream?${query()}`)
    await expect.poll(() => slow.messages.length + quick.messages.length).toBe(2)
    slow.pause()
    for (let at = 1; at <= 60; at++) {
      await burden(thread, 250_000)
      await expect.poll(() => quick.events().length, { interval: 2 }).toBe(at)
    }
    slow.resume()
    await slow.ended
    expect(slow.events().length).toBeLessThan(60)
    await stir(thread, 1)
    await expect.poll(() => quick.events().length).toBe(61)
  })

  test('is not open to one address without end, together with its sockets', async (t) => {
    const { address, query } = await openLiveThread(t)
    const url = `${address}/api/live/stream?${query()}`
    await openSocket(t, address)
    const first = await openStream(t, url)
    for (let at = 2; at < 100; at++) expect((await openStream(t, url)).status).toBe(200)
    expect((await openStream(t, url)).status).toBe(429)
    const late = await openSocket(t, address)
    expect(await late.closed).toBe(4430)
    first.close()
    await expect.poll(async () => (await openStream(t, url)).status).toBe(200)
  })

  test('counts those behind a trusted proxy each by their own address, and believes nobody else', async (t) => {
    const from = (at: number) => ({ 'x-forwarded-for': `203.0.113.${at}` })
    const behind = await openLiveThread(t)
    const alone = await openLiveThread(t, { TRUSTED_PROXIES: '10.0.0.0/8' })
    const statuses: (number | undefined)[][] = [[], []]
    for (let at = 0; at <= 100; at++) {
      for (const [place, { address, query }] of [behind, alone].entries()) {
        const stream = await openStream(t, `${address}/api/live/stream?${query()}`, from(at))
        statuses[place]?.push(stream.status)
      }
    }
    expect(statuses.map((those) => those.at(-1))).toEqual([200, 429])
  })

  test('forgets readers who were gone before they were told the past', async (t) => {
    const thread = await openLiveThread(t)
    const { world, address, query } = thread
    const cookie = await world.cookieOf('maria')
    await stir(thread, 400)
    const { hostname, port } = new URL(address)
    const request = `GET /api/live/stream?${query()} HTTP/1.1\r\nHost: ${hostname}\r\nCookie: ${cookie}\r\n\r\n`
    for (let at = 0; at < 120; at++) {
      const socket = connect(Number(port), hostname)
      await once(socket, 'connect')
      await new Promise<void>((sent) => socket.write(request, () => sent()))
      if (at % 2) await new Promise((soon) => setTimeout(soon, at % 5))
      socket.on('error', () => undefined).resetAndDestroy()
    }
    const url = `${address}/api/live/stream?${query()}`
    await expect.poll(async () => (await openStream(t, url, { cookie })).status).toBe(200)
  })
})
