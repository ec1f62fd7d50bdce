import { AsyncLocalStorage } from 'node:async_hooks'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { type Change, insideWrite } from '../transaction.ts'
import { begin } from './begin.ts'
import type { Parts } from './change.ts'
import { type Committed, type Job, runGroup, settleGroup } from './group.ts'

type Hooks = {
  /** Must not throw. */
  committed: Committed
  /** Awaited between groups. Must not throw. */
  between: () => Promise<void>
}

/**
 * One writer: changes wait in line and those that wait together share one commit, each in a savepoint of its own,
 * so that one that fails takes nobody along.
 */
export function createWriteQueue(parts: Parts, { committed, between }: Hooks) {
  const line: Job[] = []
  let draining: Promise<void> | undefined

  async function drain(): Promise<void> {
    while (line.length > 0) {
      try {
        await begin(parts.connection)
        settleGroup(parts, await runGroup(parts, line), committed)
      } catch (failure) {
        for (const job of line.splice(0)) job.reject(failure)
      }
      // A turn for sockets and timers: with this driver every await is a microtask, and writers could starve them.
      await nextTurn()
      await between()
    }
    draining = undefined
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
    /** Resolves when everything that was waiting has been settled. */
    idle: async () => draining,
  }
}
