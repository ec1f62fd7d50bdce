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
/** Told of what was committed together, with how many changes that were, when it is durable and before any writer is. */
export type Committed = (events: readonly StoredEvent[], changes: number) => void
type Done = { job: Job; value: unknown; events: StoredEvent[] }

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

/** All of them or none: nobody is answered before the commit is on disk. */
export function settleGroup({ connection }: Parts, done: Done[], committed: Committed): void {
  try {
    if (connection.inTransaction) connection.prepare('COMMIT').run()
  } catch (failure) {
    rejectAll(done, failure)
    if (connection.inTransaction) connection.exec('ROLLBACK')
    return
  }
  committed(
    done.flatMap(({ events }) => events),
    done.length,
  )
  for (const { job, value } of done) job.resolve(value)
}

function rejectAll(done: Done[], failure: unknown): Done[] {
  for (const { job } of done) job.reject(failure)
  return []
}
