import type { Happened, ServerMessage } from '@rynek/shared/core/realtime.ts'
import { createSignal } from 'solid-js'
import type { ConnectionState, LiveHandlers, LiveStart, Watched } from './contract.ts'
import { createLadder } from './ladder.ts'
import { meaningOf } from './reading.ts'

/** One connection for all topics of a page. Whatever carries the messages, a hole is seen by `prev` and asked for again. */
export function createConnection() {
  const [state, setState] = createSignal<ConnectionState>({ kind: 'idle' })
  const watched = new Map<string, Watched>()
  const ladder = createLadder({ watched, receive, setState })

  function receive(message: ServerMessage): void {
    if (message.do === 'reauth') {
      ladder.restart()
      return
    }
    if (message.do === 'alive') return
    const one = watched.get(message.topic)
    if (one?.state !== 'reading') return
    if (message.do === 'event') happened(one, message)
    else if (message.do === 'reset') void reset(one)
    else if (message.do === 'refused') unwatch(one)
  }

  function happened(one: Watched, event: Happened): void {
    const meaning = meaningOf(one, event)
    if (meaning === 'foreign') void reset(one)
    else if (meaning === 'hole') ladder.ask(one)
    else if (meaning === 'next') {
      one.last = event.id
      one.handlers.onEvent(event)
    }
  }

  async function reset(one: Watched): Promise<void> {
    one.state = 'resetting'
    try {
      const { epoch, lastEvent } = await one.handlers.onReset()
      Object.assign(one, { epoch, last: lastEvent })
    } catch {
      // Asked again below: the server answers `reset` until the page could be loaded.
      await new Promise((resolve) => setTimeout(resolve, 5000))
    }
    one.state = 'reading'
    if (watched.get(one.topic) === one) ladder.ask(one)
  }

  function unwatch(one: Watched): void {
    if (watched.get(one.topic) !== one) return
    watched.delete(one.topic)
    ladder.leave(one)
  }

  function watch({ topic, epoch, lastEvent }: LiveStart, handlers: LiveHandlers): () => void {
    const one: Watched = { topic, epoch, last: lastEvent, state: 'reading', handlers }
    watched.set(topic, one)
    ladder.ask(one)
    return () => unwatch(one)
  }

  return { state, watch }
}
