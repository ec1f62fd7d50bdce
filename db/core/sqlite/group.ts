import type { StoredEvent } from '../database.ts'
import type { Change } from '../transaction.ts'
import { type Parts, runChange } from './change.ts'

const mostTogether = 64
const longestTogether = 8

export type Job = {
  run: Change<unknown>
  resolve: (value: unknown) => void
  reject: (reason: unknown) => void
}
export type Done = { job: Job; value: unknown; events: StoredEvent[] }

/** Performs what waits in line (64 at most, or for 8 ms) in the transaction that is under way. */
export async function runGroup(parts: Parts, line: Job[]): Promise<Done[]> {
  const done: Done[] = []
  const started = performance.now()
  while (done.length < mostTogether && performance.now() - started < longestTogether) {
    const job = line.shift()
    if (!job) break
    try {
      done.push({ job, ...(await runChange(parts, job.run)) })
    } catch (failure) {
      job.reject(failure)
      // On a full disk SQLite rolls everything back by itself: then the whole group is lost.
      if (!parts.connection.inTransaction) return rejectAll(done, failure)
    }
  }
  return done
}

/** All of them or none. Committed is not yet durable: see `flush`. */
export function commitGroup({ connection }: Parts, done: Done[]): Done[] {
  try {
    if (connection.inTransaction) connection.prepare('COMMIT').run()
    return done
  } catch (failure) {
    if (connection.inTransaction) connection.exec('ROLLBACK')
    return rejectAll(done, failure)
  }
}

export function rejectAll(done: Done[], failure: unknown): Done[] {
  for (const { job } of done) job.reject(failure)
  return []
}
