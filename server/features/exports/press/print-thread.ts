import { Worker } from 'node:worker_threads'
import { Problem } from '@rynek/shared/core/problems.ts'
import type { Job, Printed } from './press-thread.ts'

const mostWaiting = 40
/** The slowest paper takes a second; what takes longer than this never ends. */
const longestJob = 20_000
/** The thread and its fonts are memory that nobody needs between two downloads. */
const restAfter = 60_000

type Waiting = {
  resolve: (bytes: Uint8Array) => void
  reject: (reason: Problem) => void
  limit: NodeJS.Timeout
}

/** Prints beside the event loop, in a thread that is started when it is needed and ended when it is not. */
export function createPrintThread() {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | undefined
  let resting: NodeJS.Timeout | undefined
  let lastId = 0

  function settle({ id, bytes }: Printed): void {
    const job = waiting.get(id)
    waiting.delete(id)
    clearTimeout(job?.limit)
    if (bytes) job?.resolve(bytes)
    else job?.reject(new Problem('unavailable', 'export-failed'))
    if (waiting.size > 0) return
    worker?.unref()
    resting = setTimeout(end, restAfter).unref()
  }

  function ended(): void {
    worker = undefined
    for (const id of [...waiting.keys()]) settle({ id })
  }

  function end(): void {
    void worker?.terminate()
  }

  return {
    print(job: Job): Promise<Uint8Array> {
      if (waiting.size >= mostWaiting) throw new Problem('unavailable', 'busy')
      clearTimeout(resting)
      worker ??= start(settle, ended)
      worker.ref()
      const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>()
      const id = ++lastId
      waiting.set(id, { resolve, reject, limit: setTimeout(end, longestJob).unref() })
      worker.postMessage({ ...job, id })
      return promise
    },
    async close(): Promise<void> {
      clearTimeout(resting)
      await worker?.terminate()
    },
  }
}

function start(settle: (printed: Printed) => void, ended: () => void): Worker {
  const limits = { maxOldGenerationSizeMb: 256 }
  const worker = new Worker(new URL('./press-thread.ts', import.meta.url), { resourceLimits: limits })
  worker.on('message', settle)
  // It ends then, and those who wait are told.
  worker.on('error', () => undefined)
  worker.on('exit', ended)
  return worker
}
