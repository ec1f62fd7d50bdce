import { createHash } from 'node:crypto'
import type { Job } from './press-thread.ts'
import { createPrintThread } from './print-thread.ts'

/** Raised with every change of what comes out. */
const pressVersion = 1
const mostKept = 100

/** Names what a job would print: the same paper is the same file. */
export function markOf(job: Job): string {
  return createHash('sha256')
    .update(JSON.stringify([pressVersion, job]))
    .digest('base64url')
}

/** Keeps what was printed last; those who want the same at once wait for one printing. */
export function createPress() {
  const thread = createPrintThread()
  const kept = new Map<string, Promise<Uint8Array>>()
  return {
    get(mark: string, job: Job): Promise<Uint8Array> {
      const known = kept.get(mark) ?? thread.print(job)
      kept.delete(mark)
      kept.set(mark, known)
      known.catch(() => kept.delete(mark))
      const oldest = kept.size > mostKept && kept.keys().next().value
      if (typeof oldest === 'string') kept.delete(oldest)
      return known
    },
    close: thread.close,
  }
}
