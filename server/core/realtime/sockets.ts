import { aliveEvery, ClientMessage } from '@rynek/shared/core/realtime.ts'
import { Check } from 'typebox/value'
import type { WebSocket } from 'ws'
import type { Person } from '../person.ts'
import { type Hub, send } from './hub.ts'

/** Codes of our own: why a socket was closed. */
export const closings = { reauth: 4401, slow: 4408, flood: 4429, tooMany: 4430, restart: 1012 } as const

/** Bytes that may wait for one reader. */
const mostWaiting = 256 * 1024
const mostMessages = 20
const mostTopics = 20

export type Socket = { socket: WebSocket; person: Person | null }
type Parts = Socket & { hub: Hub; mayWatch: (person: Person | null, topic: string) => boolean }

/** One reader's connection: joins and leaves topics, is not allowed to cost more than its share. */
export function serveSocket({ socket, person, hub, mayWatch }: Parts): void {
  const left = new Map<string, Promise<() => void>>()
  const reader = {
    send(frame: Buffer) {
      if (socket.readyState !== socket.OPEN) return
      // Whoever reads too slowly comes back from the last id he has; memory is everybody's.
      if (socket.bufferedAmount > mostWaiting) socket.close(closings.slow, 'resume from your last id')
      else socket.send(frame, { binary: false })
    },
  }
  const withinLimits = countMessages()
  keepAlive(socket, () => send(reader, { do: 'alive' }))

  socket.on('message', (raw, binary) => {
    if (!withinLimits()) return socket.close(closings.flood, 'too many messages')
    const message = binary ? undefined : readMessage(String(raw))
    if (!message) return
    leave(message.topic)
    if (message.do === 'unwatch') return
    const { topic, epoch, after } = message
    if (left.size >= mostTopics || !mayWatch(person, topic)) return send(reader, { do: 'refused', topic })
    left.set(topic, hub.join(reader, { topic, epoch, after }))
  })
  socket.on('close', () => [...left.keys()].forEach(leave))
  socket.on('error', () => socket.terminate())

  function leave(topic: string): void {
    const joined = left.get(topic)
    left.delete(topic)
    // A join that failed has nothing to leave; its socket is closed below.
    joined?.then((leaveNow) => leaveNow()).catch(() => socket.close(1011))
  }
}

function readMessage(text: string): ClientMessage | undefined {
  try {
    const message: unknown = JSON.parse(text)
    return Check(ClientMessage, message) ? message : undefined
  } catch {
    return undefined
  }
}

function countMessages(): () => boolean {
  let second = 0
  let count = 0
  return () => {
    const now = Math.floor(performance.now() / 1_000)
    if (now !== second) count = 0
    second = now
    return ++count <= mostMessages
  }
}

/** Pings for the server's own sake; browsers cannot see those, so the page is told in words as well. */
function keepAlive(socket: WebSocket, sayAlive: () => void): void {
  let alive = true
  const timer = setInterval(() => {
    if (!alive) return socket.terminate()
    alive = false
    socket.ping()
    sayAlive()
  }, aliveEvery)
  timer.unref()
  socket.on('pong', () => {
    alive = true
  })
  socket.on('close', () => clearInterval(timer))
}
