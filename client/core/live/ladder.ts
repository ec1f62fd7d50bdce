import { longestSilence, type ServerMessage } from '@rynek/shared/core/realtime.ts'
import { afterLoss, type Climb, waitAfter } from './climbing.ts'
import type { ConnectionState, Transport, Watched } from './contract.ts'
import { openPolling } from './polling.ts'
import { openSocket } from './socket.ts'
import { openStream } from './stream.ts'

const rungs = [openSocket, openStream, openPolling] as const
const climbAgainAfter = 120_000

type Deps = {
  watched: ReadonlyMap<string, Watched>
  receive(message: ServerMessage): void
  setState(state: ConnectionState): void
}
type Standing = Deps & {
  climb: Climb
  /** When what is on screen was last known to be complete. */
  completeAt: number
  transport?: Transport | undefined
  retry?: ReturnType<typeof setTimeout>
  silence?: ReturnType<typeof setTimeout>
}

/** WebSocket, then server-sent events, then polling; from polling the top is tried again every two minutes. */
export function createLadder(deps: Deps) {
  const on: Standing = { ...deps, climb: { rung: 0, failures: 0 }, completeAt: Date.now() }
  if (typeof window !== 'undefined') {
    addEventListener('online', () => fromTheTop(on))
    addEventListener('offline', () => cutOff(on))
  }

  return {
    restart: () => restart(on),
    ask(one: Watched): void {
      if (on.transport) on.transport.ask(one)
      else connect(on)
    },
    leave(one: Watched): void {
      on.transport?.leave(one)
      if (on.watched.size > 0) return
      drop(on)
      on.setState({ kind: 'idle' })
    },
  }
}

function connect(on: Standing): void {
  clearTimeout(on.retry)
  if (on.transport || on.watched.size === 0) return
  const open = rungs[on.climb.rung] ?? openPolling
  const polls = open === openPolling
  let brought = false
  const mine: Transport = open({
    watched: on.watched,
    onOpen() {
      on.setState(polls ? { kind: 'polling', since: Date.now() } : { kind: 'live' })
      if (!polls) listen(on)
    },
    onMessage(message) {
      if (!polls) listen(on)
      brought = true
      on.completeAt = Date.now()
      on.climb.failures = 0
      on.receive(message)
    },
    onClose() {
      if (on.transport === mine) lost(on, brought)
    },
  })
  on.transport = mine
  if (polls) on.retry = setTimeout(() => fromTheTop(on), climbAgainAfter)
  else showWaiting(on)
}

/** A network that went away without a word leaves a connection that looks open and brings nothing. */
function listen(on: Standing): void {
  clearTimeout(on.silence)
  on.silence = setTimeout(() => restart(on), longestSilence)
}

/** The browser says that there is no network: what is on screen is from now on as old as it is. */
function cutOff(on: Standing): void {
  if (on.watched.size === 0) return
  drop(on)
  showWaiting(on)
}

function lost(on: Standing, brought: boolean): void {
  on.transport = undefined
  on.climb = afterLoss(on.climb, brought, navigator.onLine)
  showWaiting(on)
  clearTimeout(on.retry)
  on.retry = setTimeout(() => connect(on), waitAfter(on.climb.failures, Math.random()))
}

function showWaiting(on: Standing): void {
  on.setState({ kind: navigator.onLine ? 'connecting' : 'offline', since: on.completeAt })
}

function drop(on: Standing): void {
  clearTimeout(on.retry)
  clearTimeout(on.silence)
  const old = on.transport
  on.transport = undefined
  old?.close()
}

function restart(on: Standing): void {
  drop(on)
  connect(on)
}

function fromTheTop(on: Standing): void {
  on.climb = { rung: 0, failures: 0 }
  restart(on)
}
