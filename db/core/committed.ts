import type { Listener, OnFault, StoredEvent } from './database.ts'

/** Those who want to know of each transaction of this process before its writer is answered. */
export function createCommitted(onFault: OnFault) {
  const listeners = new Set<Listener>()
  return {
    onCommitted(listener: Listener): () => void {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    /** Never throws: the change is done, and one deaf listener must not keep its writer waiting. */
    announce(events: readonly StoredEvent[]): void {
      if (events.length === 0) return
      for (const listener of listeners) tell(listener, events, onFault)
    },
  }
}

export function tell(listener: Listener, events: readonly StoredEvent[], onFault: OnFault): void {
  try {
    listener(events)
  } catch (fault) {
    onFault(fault)
  }
}
