import { onCleanup, onMount } from 'solid-js'
import { createConnection } from './live/connection.ts'
import type { LiveHandlers, LiveStart } from './live/contract.ts'

const connection = createConnection()

/** 'connecting' and the later ones say since when what is on screen may be out of date. */
export const connectionState = connection.state

export type { LiveEvent, LiveHandlers, LiveStart } from './live/contract.ts'

/** Keeps one page up to date for as long as the component lives. Does nothing on the server. */
export function createLive(start: LiveStart, handlers: LiveHandlers): void {
  onMount(() => {
    const stop = connection.watch(start, handlers)
    onCleanup(stop)
  })
}
