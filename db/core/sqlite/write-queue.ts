import { AsyncLocalStorage } from 'node:async_hooks'
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises'
import type SQLite from 'better-sqlite3'
import type { StoredEvent, Writer } from '../database.ts'
import { databaseErrorKind } from '../errors.ts'
import { insideWrite, openScope, type Scope } from '../transaction.ts'
import { storeEvents } from './events.ts'

const mostTogether = 64
const longestTogether = 8
const longestWait = 10_000

type Change = (tx: Writer) => Promise<unknown>
type Job = {
  run: (tx: Writer) => Promise<unknown>
  resolve: (value: unknown) => void
  reject: (reason: unknown) => void
}
type Done = { job: Job; value: unknown; events: StoredEvent[] }
type Parts = {
  connection: SQLite.Database
  handle: object
  now: () => number
  /** Told of each transaction when it is durable, before its writer is. */
  committed: (events: readonly StoredEvent[]) => void
  /** Awaited between groups. */
  checkpointed: () => Promise<void>
}

/**
 * One writer: changes wait in line and those that wait together share one commit (64 at most, or 8 ms), each in a
 * savepoint of its own, so that one that fails takes nobody along.
 */
export function createWriteQueue({ connection, handle, now, committed, checkpointed }: Parts) {
  const queue: Job[] = []
  let draining: Promise<void> | undefined

  async function drain(): Promise<void> {
    while (queue.length > 0) {
      const failure = await begin(connection)
      if (failure) for (const job of queue.splice(0)) job.reject(failure)
      else settle(await runGroup())
      // A turn for sockets and timers: with this driver every await is a microtask, and writers could starve them.
      await nextTurn()
      await checkpointed()
    }
    draining = undefined
  }

  async function runGroup(): Promise<Done[]> {
    const done: Done[] = []
    const started = performance.now()
    while (queue.length > 0 && done.length < mostTogether && performance.now() - started < longestTogether) {
      const job = queue.shift() as Job
      try {
        done.push({ job, ...(await runInSavepoint(job.run)) })
      } catch (failure) {
        job.reject(failure)
        // A full disk makes SQLite roll everything back by itself: then the whole group is lost.
        if (!connection.inTransaction) return rejectAll(done, failure)
      }
    }
    return done
  }

  async function runInSavepoint(run: Job['run']): Promise<{ value: unknown; events: StoredEvent[] }> {
    connection.exec('SAVEPOINT change')
    const scope = openScope(handle, { now: now(), statements: handle, attempt: attemptIn })
    try {
      const value = await run(scope.tx)
      scope.end()
      const events = storeEvents(connection, scope.events, scope.tx.now)
      connection.exec('RELEASE change')
      return { value, events }
    } catch (failure) {
      scope.end()
      if (connection.inTransaction) connection.exec('ROLLBACK TO change; RELEASE change')
      throw failure
    }
  }

  async function attemptIn(outer: Scope, part: Change): Promise<unknown> {
    connection.exec('SAVEPOINT part')
    const scope = openScope(handle, { now: outer.tx.now, statements: handle, attempt: attemptIn })
    try {
      const value = await part(scope.tx)
      connection.exec('RELEASE part')
      outer.events.push(...scope.events)
      return value
    } catch (failure) {
      if (connection.inTransaction) connection.exec('ROLLBACK TO part; RELEASE part')
      throw failure
    } finally {
      scope.end()
    }
  }

  function settle(done: Done[]): void {
    try {
      if (connection.inTransaction) connection.exec('COMMIT')
    } catch (failure) {
      if (connection.inTransaction) connection.exec('ROLLBACK')
      rejectAll(done, failure)
      return
    }
    for (const { job, value, events } of done) {
      committed(events)
      job.resolve(value)
    }
  }

  return {
    write(change: Change): Promise<unknown> {
      const { promise, resolve, reject } = Promise.withResolvers<unknown>()
      // Bound to its caller, because the line is worked off in the context of whoever started it.
      queue.push({
        run: AsyncLocalStorage.bind((tx: Writer) => insideWrite(() => change(tx))),
        resolve,
        reject,
      })
      draining ??= drain()
      return promise
    },
    /** Resolves when everything that was waiting has been settled. */
    idle: async () => draining,
  }
}

function rejectAll(done: Done[], failure: unknown): Done[] {
  for (const { job } of done) job.reject(failure)
  return []
}

/** Another process may hold the lock: wait without stopping the event loop. Answers why it could not begin. */
async function begin(connection: SQLite.Database): Promise<unknown> {
  for (let waited = 0, pause = 1; ; waited += pause, pause = Math.min(pause * 2, 50)) {
    try {
      connection.exec('BEGIN IMMEDIATE')
      return undefined
    } catch (failure) {
      if (databaseErrorKind(failure) !== 'busy' || waited > longestWait) return failure
    }
    await sleep(pause)
  }
}
