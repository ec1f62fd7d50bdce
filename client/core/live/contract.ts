import type { Happened, ServerMessage } from '@rynek/shared/core/realtime.ts'

/** `since`: when what is on screen was last known to be complete, in milliseconds. */
export type ConnectionState =
  | { kind: 'idle' | 'live' }
  | { kind: 'connecting' | 'polling' | 'offline'; since: number }

export type LiveEvent = Pick<Happened, 'id' | 'kind' | 'data'>

/** Where an answer of the API stands in the event log; every list and thread carries it. */
export type LiveStart = { topic: string; epoch: string; lastEvent: number }

export type LiveHandlers = {
  /** Each change once and in order, from the one after `lastEvent` on. */
  onEvent(event: LiveEvent): void
  /** The log does not reach back so far: load the page anew and say where that stands. Draft, scroll and focus stay. */
  onReset(): Promise<Omit<LiveStart, 'topic'>>
}

/** One topic on screen: how far it has been read, and whether it is being loaded anew. */
export type Watched = {
  topic: string
  epoch: string
  last: number
  state: 'reading' | 'resetting'
  handlers: LiveHandlers
}

/** A way for messages to come. `onClose` is called once, also when it never opened. */
export type Transport = { ask(one: Watched): void; leave(one: Watched): void; close(): void }
export type TransportEvents = {
  watched: ReadonlyMap<string, Watched>
  onOpen(): void
  onMessage(message: ServerMessage): void
  onClose(): void
}
