import { AsyncLocalStorage } from 'node:async_hooks'
import type { NewEvent, Writer } from './database.ts'
import { type Bind, bind, home } from './prepared.ts'

const writing = new AsyncLocalStorage<{ over: boolean }>()

/** A write inside a write would wait for itself for ever, so it fails at once. */
export function refuseNesting(): void {
  if (writing.getStore()?.over === false)
    throw new Error('a write inside a write: use the tx of the outer one')
}

export async function insideWrite<T>(work: () => Promise<T>): Promise<T> {
  // What the work started and left running inherits the mark, and may write once the work is over.
  const mark = { over: false }
  try {
    return await writing.run(mark, work)
  } finally {
    mark.over = true
  }
}

export type Change<T> = (tx: Writer) => Promise<T>
export type Performed<T> = { value: T; events: NewEvent[] }
export type Scope = {
  /** drizzle's handle of this transaction. */
  handle: object
  /** Where its prepared statements are kept. */
  home: object
  bind?: Bind
  now: number
  /** Performs a part in a savepoint. */
  attempt: <T>(part: Change<T>) => Promise<Performed<T>>
}

/** Runs a change with a `tx` that throws on every use after it; answers what it announced, in order. */
export async function perform<T>(scope: Scope, change: Change<T>): Promise<Performed<T>> {
  const guard = createGuard(scope)
  const events: NewEvent[] = []
  const tx = openWriter({ scope, guard, events })
  try {
    const value = await change(tx)
    if (await guard.end()) throw new Error('an attempt was not awaited')
    return { value, events }
  } finally {
    await guard.end()
  }
}

type Guard = ReturnType<typeof createGuard>

function createGuard({ attempt }: Scope) {
  let over = false
  let trying: Promise<unknown> | undefined

  function requireOpen(): void {
    if (over) throw new Error('this transaction is over: a query in it was not awaited')
    if (trying) throw new Error('an attempt is under way: use the tx it was given')
  }
  return {
    requireOpen,
    async tryPart<T>(part: Change<T>): Promise<Performed<T>> {
      requireOpen()
      const tried = attempt(part)
      trying = tried
      try {
        return await tried
      } finally {
        trying = undefined
      }
    },
    /** Answers whether a part was still under way. It ends first: its savepoint is nobody else's business. */
    async end(): Promise<boolean> {
      const left = trying !== undefined
      while (trying) await trying.catch(() => undefined)
      over = true
      return left
    },
  }
}

type Session = { prepareQuery(...of: unknown[]): unknown }
type Opening = { scope: Scope; guard: Guard; events: NewEvent[] }

// drizzle takes the session from the handle for each query, so a handle with a watchful session catches every
// query that was not awaited, and asking for the home catches the prepared ones.
function openWriter({ scope, guard: { requireOpen, tryPart }, events }: Opening): Writer {
  const { session } = scope.handle as { session: Session }
  const watchful = Object.create(session, {
    prepareQuery: {
      value(...of: unknown[]) {
        requireOpen()
        return session.prepareQuery(...of)
      },
    },
  })
  return Object.create(scope.handle, {
    session: { value: watchful },
    now: { value: scope.now },
    [bind]: { value: scope.bind },
    [home]: {
      get() {
        requireOpen()
        return scope.home
      },
    },
    emit: {
      value(event: NewEvent) {
        requireOpen()
        events.push(event)
      },
    },
    attempt: {
      async value<T>(part: Change<T>): Promise<T> {
        const tried = await tryPart(part)
        events.push(...tried.events)
        return tried.value
      },
    },
  }) as Writer
}
