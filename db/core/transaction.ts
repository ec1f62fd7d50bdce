import { AsyncLocalStorage } from 'node:async_hooks'
import type { NewEvent, Writer } from './database.ts'
import { home } from './prepared.ts'

const writing = new AsyncLocalStorage<true>()

/** A write inside a write would wait for itself for ever, so it fails at once. */
export function refuseNesting(): void {
  if (writing.getStore()) throw new Error('a write inside a write: use the tx of the outer one')
}

export const insideWrite = <T>(work: () => Promise<T>): Promise<T> => writing.run(true, work)

type Handle = { readonly session: { prepareQuery(...of: unknown[]): unknown } }

export type Scope = {
  tx: Writer
  /** Announced so far, in order. */
  events: NewEvent[]
  /** After this, every use of `tx` throws. */
  end(): void
}

/**
 * A drizzle handle made into a `Writer` that knows when it is over. drizzle takes the session from the handle for
 * each query, so a handle with a watchful session catches every query that was not awaited.
 */
export function openScope(
  handle: object,
  {
    now,
    statements,
    attempt,
  }: {
    now: number
    statements?: object
    attempt: (scope: Scope, part: (tx: Writer) => Promise<unknown>) => Promise<unknown>
  },
): Scope {
  let over = false
  const events: NewEvent[] = []
  const requireOpen = () => {
    if (over) throw new Error('this transaction is over: a query in it was not awaited')
  }
  const { session } = handle as Handle
  const watchful = Object.create(session, {
    prepareQuery: {
      value(...of: unknown[]) {
        requireOpen()
        return session.prepareQuery(...of)
      },
    },
  })
  const tx = Object.create(handle, {
    session: { value: watchful },
    now: { value: now },
    [home]: {
      get() {
        requireOpen()
        return statements
      },
    },
    emit: {
      value(event: NewEvent) {
        requireOpen()
        events.push(event)
      },
    },
    attempt: { value: (part: (tx: Writer) => Promise<unknown>) => attempt(scope, part) },
  }) as Writer
  const scope: Scope = {
    tx,
    events,
    end() {
      over = true
    },
  }
  return scope
}
