import { Worker } from 'node:worker_threads'
import { drizzle } from 'drizzle-orm/sqlite-proxy'
import type { Reader } from '../database.ts'
import type { SideAnswer, SideTask } from './side-thread.ts'

type Waiting = { resolve: (rows: unknown[]) => void; reject: (reason: Error) => void }
type Task<T = SideTask> = T extends unknown ? Omit<T, 'id'> : never

/** The thread beside the event loop: a handle for long scans, and checkpoints. Started when first needed. */
export function createSide(file: string) {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | undefined
  let lastId = 0

  function start(): Worker {
    const started = new Worker(new URL('./side-thread.ts', import.meta.url), { workerData: { file } })
    started.on('message', ({ id, rows, failure }: SideAnswer) => {
      const task = waiting.get(id)
      waiting.delete(id)
      if (waiting.size === 0) started.unref()
      if (failure !== undefined) task?.reject(new Error(failure))
      else task?.resolve(rows ?? [])
    })
    started.on('error', (failure) => {
      for (const task of waiting.values()) task.reject(failure)
      waiting.clear()
      worker = undefined
    })
    return started
  }

  function perform(task: Task): Promise<unknown[]> {
    worker ??= start()
    const { promise, resolve, reject } = Promise.withResolvers<unknown[]>()
    const id = ++lastId
    waiting.set(id, { resolve, reject })
    worker.ref()
    worker.postMessage({ ...task, id })
    return promise
  }

  const slow = drizzle(
    async (sql, params, method) => ({ rows: await perform({ do: 'query', sql, params, method }) }),
    undefined,
    { casing: 'snake_case' },
  )
  return {
    // One static type for both engines; the tests run every query on each.
    slow: slow as unknown as Reader,
    checkpoint: () => perform({ do: 'checkpoint' }),
    close: async () => {
      await worker?.terminate()
    },
  }
}
