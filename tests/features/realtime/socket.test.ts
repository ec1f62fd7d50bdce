import { removeEventsBefore } from '@rynek/db/core/outbox.ts'
import { describe, expect, test } from 'vitest'
import { burden, openLiveThread } from '../../support/live-thread.ts'
import { openSocket, refusedWith } from '../../support/socket.ts'
import { answer } from '../../support/talk.ts'

describe('the socket', () => {
  test('tells what happened since the page was made, then what happens, once and in order', async (t) => {
    const { world, address, id, topic, epoch, lastEvent } = await openLiveThread(t)
    await answer(world, id, 'piotr', 'Przed połączeniem')
    const socket = await openSocket(t, address)
    socket.watch(topic, epoch, lastEvent)
    await expect.poll(() => socket.messages.at(-1)?.do).toBe('watching')
    for (let at = 0; at < 5; at++) await answer(world, id, 'piotr', `Odpowiedź ${at}`)
    await expect.poll(() => socket.events().length).toBe(6)
    const ids = socket.events().map((event) => event.id)
    expect(ids).toEqual(ids.toSorted((one, other) => one - other))
    expect(socket.events().map(({ prev }) => prev)).toEqual([0, ...ids.slice(0, -1)])
  })

  test('loses and doubles nothing when one joins in a storm, and comes back from where one was', async (t) => {
    const { world, address, id, topic, epoch, lastEvent } = await openLiveThread(t)
    const seen: number[] = []
    let last = lastEvent
    const storm = (async () => {
      for (let at = 0; at < 60; at++) await answer(world, id, 'piotr', `Odpowiedź ${at}`)
    })()
    for (let joined = 0; joined < 12; joined++) {
      const socket = await openSocket(t, address)
      socket.watch(topic, epoch, last)
      await new Promise((wait) => setTimeout(wait, (joined * 37) % 60))
      if (joined === 11) {
        await storm
        await expect.poll(() => seen.length + socket.events().length).toBe(60)
      }
      socket.socket.terminate()
      seen.push(...socket.events().map((event) => event.id))
      last = seen.at(-1) ?? last
    }
    expect(new Set(seen).size).toBe(60)
    expect(seen).toEqual(seen.toSorted((one, other) => one - other))
  })

  test('says "load anew" where the log cannot tell what was missed', async (t) => {
    const { world, address, id, topic, epoch, lastEvent } = await openLiveThread(t)
    await answer(world, id)
    const cases = [
      { epoch: 'another', after: lastEvent },
      { epoch, after: 1_000_000 },
    ]
    for (const standing of cases) {
      const socket = await openSocket(t, address)
      socket.watch(topic, standing.epoch, standing.after)
      await expect.poll(() => socket.messages.map((message) => message.do)).toEqual(['reset'])
    }
    await answer(world, id)
    world.clock.forward(60_000)
    await world.db.write((tx) => removeEventsBefore(tx, tx.now))
    const late = await openSocket(t, address)
    late.watch(topic, epoch, 0)
    await expect.poll(() => late.messages.map((message) => message.do)).toEqual(['reset'])
  })

  test('does not know topics that are not for everybody, nor such as there are none', async (t) => {
    const { world, address, id, epoch } = await openLiveThread(t)
    const socket = await openSocket(t, address)
    const topics = ['person:1', 'queue:moderation', 'thread:abc', 'constructor', 'hasown:1']
    for (const topic of topics) socket.watch(topic, epoch, 0)
    await expect.poll(() => socket.messages.length).toBe(topics.length)
    await answer(world, id)
    expect(new Set(socket.messages.map((message) => message.do))).toEqual(new Set(['refused']))
  })

  test('opens only for our own pages', async (t) => {
    const { address } = await openLiveThread(t)
    const port = new URL(address).port
    const strangers = [
      'https://evil.example',
      'null',
      `https://127.0.0.1:${port}`,
      `http://x.127.0.0.1:${port}`,
      'http://127.0.0.1',
    ]
    for (const origin of strangers) expect(await refusedWith(address, { origin }), origin).toBe(403)
    expect(await refusedWith(address, {})).toBe(403)
    expect(await refusedWith(address, { 'sec-fetch-site': 'same-origin' })).toBe(403)
    expect(await refusedWith(address, { origin: address, 'sec-fetch-site': 'same-site' })).toBe(403)
    expect(await refusedWith(address, { origin: address })).toBeUndefined()
  })

  test('is closed with the session it belongs to', async (t) => {
    const { world, address, topic, epoch, lastEvent } = await openLiveThread(t)
    const socket = await openSocket(t, address, { cookie: await world.cookieOf('maria') })
    socket.watch(topic, epoch, lastEvent)
    await expect.poll(() => socket.messages.length).toBe(1)
    await world.as('maria')('DELETE', '/api/sessions/current')
    expect(await socket.closed).toBe(4401)
    expect(socket.messages.at(-1)).toEqual({ do: 'reauth' })
  })

  test('bears noise: broken words are passed over, floods and giants are shown out', async (t) => {
    const { world, address, id, topic, epoch, lastEvent } = await openLiveThread(t)
    const socket = await openSocket(t, address)
    for (const noise of [
      '{',
      '[]',
      'null',
      '{"do":"__proto__"}',
      '{"__proto__":{"do":"watch"}}',
      '['.repeat(2_000),
    ])
      socket.say(noise)
    socket.watch(topic, epoch, lastEvent)
    await answer(world, id)
    await expect.poll(() => socket.events().length).toBe(1)

    const giant = await openSocket(t, address)
    giant.say('a'.repeat(17_000))
    expect(await giant.closed).toBe(1009)
    const flood = await openSocket(t, address)
    for (let at = 0; at < 200; at++) flood.say({ do: 'unwatch', topic })
    expect(await flood.closed).toBe(4429)
  })

  test('shows out who reads too slowly, and keeps nobody else waiting', async (t) => {
    const thread = await openLiveThread(t)
    const { address, topic, epoch, lastEvent } = thread
    const [slow, quick] = [await openSocket(t, address), await openSocket(t, address)]
    for (const socket of [slow, quick]) socket.watch(topic, epoch, lastEvent)
    await expect.poll(() => quick.messages.length + slow.messages.length).toBe(2)
    slow.socket.pause()
    for (let at = 1; at <= 60; at++) {
      await burden(thread, 250_000)
      await expect.poll(() => quick.events().length, { interval: 2 }).toBe(at)
    }
    slow.socket.resume()
    expect(await slow.closed).toBe(4408)
    expect(slow.events().length).toBeLessThan(60)
  })

  test('never sends a field that no schema names, nor an event nobody described', async (t) => {
    const { world, address, topic, epoch, lastEvent } = await openLiveThread(t)
    const socket = await openSocket(t, address)
    socket.watch(topic, epoch, lastEvent)
    await world.db.write(async (tx) => {
      tx.emit({ topic, kind: 'secret.told', data: { secret: 1 } })
      tx.emit({ topic, kind: 'thread.same-problem-changed', data: { sameProblem: 3, secret: 'x' } })
    })
    await expect.poll(() => socket.events().length).toBe(1)
    expect(socket.events()[0]?.data).toEqual({ sameProblem: 3 })
    const { json } = await world.as(null)('GET', `/api/live?topic=${topic}&epoch=${epoch}&after=${lastEvent}`)
    expect(JSON.stringify(json)).not.toContain('secret')
  })
})

describe('where sockets do not get through', () => {
  test('an event stream and polling say the same', async (t) => {
    const { world, address, id, topic, epoch, lastEvent } = await openLiveThread(t)
    const socket = await openSocket(t, address)
    socket.watch(topic, epoch, lastEvent)
    const query = `topic=${topic}&epoch=${epoch}&after=${lastEvent}`
    const stream = await fetch(`${address}/api/live/stream?${query}`)
    t.onTestFinished(() => stream.body?.cancel())
    await answer(world, id)
    await answer(world, id)
    await expect.poll(() => socket.events().length).toBe(2)
    const { json } = await world.as(null)('GET', `/api/live?${query}`)
    expect(json.messages.filter((message: { do: string }) => message.do === 'event')).toEqual(socket.events())
    expect(await firstEvents(stream, 2)).toEqual(socket.events())
  })
})

async function firstEvents(stream: Response, wanted: number): Promise<unknown[]> {
  const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  for (;;) {
    const events = [...text.matchAll(/^data: (.*)$/gm)]
      .map(([, data]) => JSON.parse(`${data}`))
      .filter((message) => message.do === 'event')
    if (events.length >= wanted) {
      await reader.cancel()
      return events
    }
    text += (await reader.read()).value ?? ''
  }
}
