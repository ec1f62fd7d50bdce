import type { ServerMessage } from '@rynek/shared/core/realtime.ts'
import type { ConnectionState, Watched } from './connection.ts'
import { openPolling } from './polling.ts'
import { openSocket } from './socket.ts'
import { openStream } from './stream.ts'

/** A way for messages to come. `onClose` is called once, also when it never opened. */
export type Transport = { ask(one: Watched): void; leave(one: Watched): void; close(): void }
export type TransportEvents = {
  watched: ReadonlyMap<string, Watched>
  onOpen(): void
  onMessage(message: ServerMessage): void
  onClose(): void
}

const rungs = [openSocket, openStream, openPolling] as const
const patience = 2
const longestWait = 30_000
const climbAgainAfter = 120_000

type Deps = {
  watched: ReadonlyMap<string, Watched>
  receive(message: ServerMessage): void
  setState(state: ConnectionState): void
}

/**
 * WebSocket, then server-sent events, then polling. A way that never opened twice in a row gives place to the next;
 * one that had worked is tried again, ever more slowly. From polling the top is tried again every two minutes.
 */
export function createLadder({ watched, receive, setState }: Deps) {
  let rung = 0
  let failures = 0
  let transport: Transport | undefined
  let retry: ReturnType<typeof setTimeout> | undefined
  let completeAt = Date.now()

  function connect(): void {
    clearTimeout(retry)
    if (transport || watched.size === 0) return
    setState({ kind: navigator.onLine ? 'connecting' : 'offline', since: completeAt })
    let opened = false
    const open = rungs[rung] ?? openPolling
    const mine = open({
      watched,
      onOpen() {
        opened = true
        failures = 0
        setState(open === openPolling ? { kind: 'polling', since: Date.now() } : { kind: 'live' })
      },
      onMessage(message) {
        completeAt = Date.now()
        receive(message)
      },
      onClose() {
        if (transport === mine) lost(opened)
      },
    })
    transport = mine
    if (open === openPolling) retry = setTimeout(climb, climbAgainAfter)
  }

  function lost(opened: boolean): void {
    transport = undefined
    if (opened) completeAt = Date.now()
    failures++
    const useless = !opened && failures >= patience && navigator.onLine
    if (useless && rung < rungs.length - 1) {
      rung++
      failures = 0
    }
    setState({ kind: navigator.onLine ? 'connecting' : 'offline', since: completeAt })
    // Half of the wait by chance, so that a restarted server is not met by everybody at once.
    const wait = Math.min(longestWait, 500 * 2 ** failures)
    retry = setTimeout(connect, wait / 2 + (Math.random() * wait) / 2)
  }

  function restart(): void {
    const old = transport
    transport = undefined
    old?.close()
    connect()
  }

  function climb(): void {
    rung = 0
    failures = 0
    restart()
  }

  if (typeof window !== 'undefined') addEventListener('online', climb)

  return {
    restart,
    ask(one: Watched): void {
      if (transport) transport.ask(one)
      else connect()
    },
    leave(one: Watched): void {
      transport?.leave(one)
      if (watched.size > 0) return
      clearTimeout(retry)
      transport?.close()
      transport = undefined
      setState({ kind: 'idle' })
    },
  }
}
