import { AsyncLocalStorage } from 'node:async_hooks'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { StoredEvent } from '../database.ts'
import { type Change, insideWrite } from '../transaction.ts'
import { begin } from './begin.ts'
import type { Parts } from './change.ts'
import { commitGroup, type Done, type Job, rejectAll, runGroup } from './group.ts'

type Hooks = {
  /** Resolves when everything that was committed is on disk. */
  flush: () => Promise<void>
  /** Told of a group, with its events and how many changes it was, when it is durable and before any writer is. Must not throw. */
  committed: (events: readonly StoredEvent[], changes: number) => void
  /** Awaited between groups. Must not throw. */
  between: () => Promise<void>
  /** The disk did not take what was committed: nothing is known about it any more, and nothing is written from now on. */
  lost: (failure: unknown) => void
}

/**
 * One writer: changes wait in line and those that wait together share one commit, each in a savepoint of its own,
 * so that one that fails takes nobody along. Nobody is answered before the commit is on disk.
 */
export function createWriteQueue(parts: Parts, { flush, committed, between, lost }: Hooks) {
  const line: Job[] = []
  let draining: Promise<void> | undefined
  let flushing: Promise<void> | undefined
  let broken: { by: unknown } | undefined

  async function drain(): Promise<void> {
    while (line.length > 0) {
      try {
        if (broken) throw broken.by
        await begin(parts.connection)
        await settle(commitGroup(parts, await runGroup(parts, line)))
      } catch (failure) {
        for (const job of line.splice(0)) job.reject(failure)
      }
      // A turn for sockets and timers: with this driver every await is a microtask, and writers could starve them.
      await nextTurn()
      await between()
    }
    draining = undefined
  }

  async function settle(done: Done[]): Promise<void> {
    if (done.length === 0) return
    try {
      flushing = flush()
      await flushing
    } catch (failure) {
      // Never asked again: a second flush may succeed although the first one lost something.
      broken = { by: failure }
      rejectAll(done, failure)
      return lost(failure)
    } finally {
      flushing = undefined
    }
    committed(
      done.flatMap(({ events }) => events),
      done.length,
    )
    for (const { job, value } of done) job.resolve(value)
  }

  return {
    write(change: Change<unknown>): Promise<unknown> {
      const { promise, resolve, reject } = Promise.withResolvers<unknown>()
      // Bound to its caller, because the line is worked off in the context of whoever started it.
      const run: Change<unknown> = AsyncLocalStorage.bind((tx) => insideWrite(() => change(tx)))
      line.push({ run, resolve, reject })
      draining ??= drain()
      return promise
    },
    /** Resolves when what readers see now is on disk as well. Rejects when the disk did not take it. */
    onDisk: async () => flushing,
    /** Resolves when everything that was waiting has been settled. */
    idle: async () => draining,
  }
}
