import { Worker } from 'node:worker_threads'
import type { SideAnswer, SideTask } from './side-thread.ts'

type Waiting = { resolve: (rows: unknown[]) => void; reject: (reason: Error) => void }
export type Side = ReturnType<typeof createSide>

/** A thread beside the event loop with one connection, started when first needed, and again should it die. */
export function createSide(file: string) {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | undefined
  let lastId = 0

  function start(): Worker {
    const started = new Worker(new URL('./side-thread.ts', import.meta.url), { workerData: { file } })
    let ending = new Error('the thread beside the database has ended')
    started.on('message', settle)
    started.on('error', (failure: Error) => {
      ending = failure
    })
    started.on('exit', () => {
      worker = undefined
      for (const { reject } of waiting.values()) reject(ending)
      waiting.clear()
    })
    return started
  }

  function settle({ id, rows = [], fault }: SideAnswer): void {
    const task = waiting.get(id)
    waiting.delete(id)
    // An idle thread does not keep the process alive.
    if (waiting.size === 0) worker?.unref()
    if (fault) task?.reject(Object.assign(new Error(fault.message), { code: fault.code }))
    else task?.resolve(rows)
  }

  return {
    perform(task: SideTask): Promise<unknown[]> {
      worker ??= start()
      const { promise, resolve, reject } = Promise.withResolvers<unknown[]>()
      const id = ++lastId
      waiting.set(id, { resolve, reject })
      worker.ref()
      worker.postMessage({ ...task, id })
      return promise
    },
    async close(): Promise<void> {
      await worker?.terminate()
    },
  }
}
