import { once } from 'node:events'
import { connect } from 'node:net'
import { describe, expect, test } from 'vitest'
import { burden, openLiveThread, stir } from '../../support/live-thread.ts'
import { openSocket } from '../../support/socket.ts'
import { answer } from '../../support/talk.ts'

const waiting = 256 * 1024

describe('what comes in', () => {
  test('that nobody means is passed over, and the socket goes on', async (t) => {
    const { world, address, id, topic, epoch, lastEvent } = await openLiveThread(t)
    const watch = { do: 'watch', topic, epoch, after: lastEvent }
    const noise = [
      Buffer.from(JSON.stringify(watch)),
      `{"__proto__":{"do":"watch","topic":"${topic}","epoch":"${epoch}","after":0}}`,
      `{"do":"watch","topic":"${topic}","epoch":"${epoch}","after":0,"constructor":{"prototype":{"polluted":1}}}`,
      `${'{"a":'.repeat(2_700)}1${'}'.repeat(2_700)}`,
      `${'['.repeat(8_000)}${']'.repeat(8_000)}`,
      JSON.stringify({ ...watch, after: -1 }),
      JSON.stringify({ ...watch, after: 1.5 }),
      JSON.stringify({ ...watch, after: '0' }),
      JSON.stringify({ ...watch, topic: '__proto__' }),
      JSON.stringify({ ...watch, topic: `${topic}\u0000` }),
      JSON.stringify({ ...watch, topic: [topic] }),
      JSON.stringify({ ...watch, more: 1 }),
      JSON.stringify({ ...watch, do: 'event' }),
      '\ud800',
      '',
    ]
    const socket = await openSocket(t, address)
    for (const one of noise) socket.socket.send(one)
    await new Promise((later) => setTimeout(later, 100))
    await answer(world, id)
    expect(socket.messages).toEqual([])
    await new Promise((nextSecond) => setTimeout(nextSecond, 1_000))
    socket.watch(topic, epoch, lastEvent)
    await expect.poll(() => socket.events().length).toBe(1)
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
  })

  test('watching more than a page needs is refused, what is watched goes on', async (t) => {
    const thread = await openLiveThread(t)
    const { address, epoch, lastEvent } = thread
    const socket = await openSocket(t, address)
    for (let at = 1; at <= 12; at++) socket.watch(`thread:${100 + at}`, epoch, lastEvent)
    await new Promise((nextSecond) => setTimeout(nextSecond, 1_050))
    for (let at = 13; at <= 21; at++) socket.watch(`thread:${100 + at}`, epoch, lastEvent)
    await expect.poll(() => socket.messages.length).toBe(21)
    expect(socket.messages.filter((message) => message.do === 'refused')).toEqual([
      { do: 'refused', topic: 'thread:121' },
    ])
    await stir(thread, 1, 'thread:101')
    await expect.poll(() => socket.events().length).toBe(1)
  })

  test('upgrades that break off or make no sense take nobody else along', async (t) => {
    const { world, address, id, topic, epoch, lastEvent } = await openLiveThread(t)
    const good = await openSocket(t, address)
    good.watch(topic, epoch, lastEvent)
    const upgrade = (lines: string) =>
      `GET /api/live HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n${lines}\r\n`
    const right = `Origin: ${address}\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n`
    const handshakes = [
      upgrade(right),
      upgrade(`Origin: ${address}\r\nSec-WebSocket-Version: 13\r\n`),
      upgrade(right.replace('13', '99')),
      upgrade(right.replace(address, 'https://evil.example')),
      `${upgrade(right)}\u00ff\u00ff\u00ff`,
    ]
    for (let at = 0; at < 100; at++) await breakOff(address, handshakes[at % handshakes.length] ?? '', at % 4)
    await answer(world, id)
    await expect.poll(() => good.events().length).toBe(1)
    expect((await world.as(null)('GET', '/health')).status).toBe(200)
  })

  test('a flood is shown out at the 21st message and heard no more', async (t) => {
    const { address, epoch } = await openLiveThread(t)
    const socket = await openSocket(t, address)
    for (let at = 0; at < 500; at++) socket.watch(`queue:${at}`, epoch, 0)
    expect(await socket.closed).toBe(4429)
    expect(socket.messages.length).toBeLessThanOrEqual(40)
    expect(socket.messages.length).toBeGreaterThanOrEqual(20)
  })
})

describe('what goes out', () => {
  test('waits for one slow reader only so long as it fits', async (t) => {
    const thread = await openLiveThread(t)
    const { world, address, topic, epoch, lastEvent } = thread
    const slow = await openSocket(t, address)
    slow.watch(topic, epoch, lastEvent)
    await expect.poll(() => slow.messages.length).toBe(1)
    slow.socket.pause()
    const [served] = world.app.websocketServer.clients
    const weight = 50_000
    let most = 0
    for (let at = 0; at < 300; at++) {
      await burden(thread, weight)
      most = Math.max(most, served?.bufferedAmount ?? 0)
    }
    expect(most).toBeGreaterThan(waiting / 2)
    expect(most).toBeLessThan(waiting + 2 * weight)
    slow.socket.resume()
    expect(await slow.closed).toBe(4408)
  })

  test('says "come back" to everybody when the server stops', async (t) => {
    const { world, address, topic, epoch, lastEvent } = await openLiveThread(t)
    const sockets = [await openSocket(t, address), await openSocket(t, address)]
    sockets[0]?.watch(topic, epoch, lastEvent)
    await world.app.close()
    for (const socket of sockets) expect(await socket.closed).toBe(1012)
  })

  test('ends with the session that another device ended, and with no other', async (t) => {
    const { world, address } = await openLiveThread(t)
    const maria = await openSocket(t, address, { cookie: await world.cookieOf('maria') })
    const anna = await openSocket(t, address, { cookie: await world.cookieOf('anna') })
    const guest = await openSocket(t, address)
    const { json } = await world.as('maria')('GET', '/api/sessions')
    const { status } = await world.as('maria')('DELETE', `/api/sessions/${json.items[0].handle}`)
    expect(status).toBeLessThan(300)
    expect(await maria.closed).toBe(4401)
    expect(maria.messages).toEqual([{ do: 'reauth' }])
    for (const other of [anna, guest]) expect(other.socket.readyState).toBe(other.socket.OPEN)
  })
})

async function breakOff(address: string, handshake: string, after: number): Promise<void> {
  const { hostname, port } = new URL(address)
  const socket = connect(Number(port), hostname)
  socket.on('error', () => undefined)
  await once(socket, 'connect')
  await new Promise<void>((sent) => socket.write(handshake, 'latin1', () => sent()))
  if (after) await new Promise((soon) => setTimeout(soon, after))
  socket.resetAndDestroy()
}
