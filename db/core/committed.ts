import type { Listener, StoredEvent } from './database.ts'

/** Those who want to know of each transaction of this process before its writer is answered. */
export function createCommitted() {
  const listeners = new Set<Listener>()
  return {
    onCommitted(listener: Listener): () => void {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    announce(events: readonly StoredEvent[]): void {
      if (events.length > 0) for (const listener of listeners) listener(events)
    },
  }
}
