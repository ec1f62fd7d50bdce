import { aliveEvery, ClientMessage } from '@rynek/shared/core/realtime.ts'
import { Check } from 'typebox/value'
import type { WebSocket } from 'ws'
import type { Person } from '../person.ts'
import type { Ending } from './connections.ts'
import { type Hub, mostWaiting, send } from './hub.ts'

/** Codes of our own: why a socket was closed. */
export const closings = { reauth: 4401, slow: 4408, flood: 4429, tooMany: 4430, restart: 1012 } as const

const mostMessages = 20
const mostTopics = 20

type Parts = {
  socket: WebSocket
  person: Person | null
  hub: Hub
  mayWatch: (person: Person | null, topic: string) => boolean
}

/** One reader's connection: joins and leaves topics, is not allowed to cost more than its share. */
export function serveSocket({ socket, person, hub, mayWatch }: Parts): void {
  const leaves = new Map<string, () => void>()
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
    if (socket.readyState !== socket.OPEN) return
    if (!withinLimits()) return socket.close(closings.flood, 'too many messages')
    const message = binary ? undefined : readMessage(String(raw))
    if (!message) return
    leave(message.topic)
    if (message.do === 'unwatch') return
    const { topic, epoch, after } = message
    if (leaves.size >= mostTopics || !mayWatch(person, topic)) return send(reader, { do: 'refused', topic })
    const membership = hub.join(reader, { topic, epoch, after })
    leaves.set(topic, membership.leave)
    membership.joined.catch(() => socket.close(1011))
  })
  socket.on('close', () => [...leaves.keys()].forEach(leave))
  socket.on('error', () => socket.terminate())

  function leave(topic: string): void {
    leaves.get(topic)?.()
    leaves.delete(topic)
  }
}

export function endSocket(socket: WebSocket, why: Ending): void {
  if (why === 'reauth' && socket.readyState === socket.OPEN) socket.send(JSON.stringify({ do: 'reauth' }))
  socket.close(closings[why], why)
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
