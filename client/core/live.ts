import type { Happened } from '@rynek/shared/core/realtime.ts'
import { onCleanup, onMount } from 'solid-js'
import { createConnection } from './live/connection.ts'

const connection = createConnection()

/** 'connecting' and the later ones say since when what is on screen may be out of date. */
export const connectionState = connection.state

export type LiveEvent = Pick<Happened, 'id' | 'kind' | 'data'>

/** Where an answer of the API stands in the event log; every list and thread carries it. */
export type LiveStart = { topic: string; epoch: string; lastEvent: number }

export type LiveHandlers = {
  /** Each change once and in order, from the one after `lastEvent` on. */
  onEvent(event: LiveEvent): void
  /** The log does not reach back so far: load the page anew and say where that stands. Draft, scroll and focus stay. */
  onReset(): Promise<Omit<LiveStart, 'topic'>>
}

/** Keeps one page up to date for as long as the component lives. Does nothing on the server. */
export function createLive(start: LiveStart, handlers: LiveHandlers): void {
  onMount(() => {
    const stop = connection.watch(start, handlers)
    onCleanup(stop)
  })
}
