import { join } from 'node:path'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { drizzle as drizzleBeside } from 'drizzle-orm/sqlite-proxy'
import { createCommitted } from '../committed.ts'
import type { Database, OnFault, Reader } from '../database.ts'
import { createFollowers } from '../follow.ts'
import { listEventsAfter } from '../outbox.ts'
import { withHome } from '../prepared.ts'
import { type Change, refuseNesting } from '../transaction.ts'
import { createCheckpoints } from './checkpoints.ts'
import { openConnection } from './connection.ts'
import { createFlush } from './flush.ts'
import { createSide, type Side } from './side.ts'
import { createWriteQueue } from './write-queue.ts'

const casing = { casing: 'snake_case' } as const

export const sqliteFile = (dataDir: string): string => join(dataDir, 'rynek.sqlite')

type Parts = {
  dataDir: string
  now: () => number
  onFault: OnFault
  /** Told that the disk did not take what was committed: nothing can be written any more. */
  lost: (failure: unknown) => void
}

/** Opens a migrated file. Readers see what is committed; one queued writer writes. */
export function openSqlite({ dataDir, now, onFault, lost }: Parts): Omit<Database, 'epoch'> {
  const file = sqliteFile(dataDir)
  const writing = openConnection(file, { wait: 0, synchronous: 'normal' })
  const reading = openConnection(file, { readonly: true })
  const slowSide = createSide(file)
  const checkpointSide = createSide(file)
  // One static type for both engines; the tests run every query on each.
  const read = withHome(drizzle(reading, casing)) as unknown as Reader
  const { onCommitted, announce } = createCommitted(onFault)
  const followers = createFollowers({
    // Who follows tells others: never of what a power cut could still take back.
    async listAfter(id, limit) {
      await queue.onDisk()
      return listEventsAfter(read, id, limit)
    },
    onFault,
  })
  const checkpoints = createCheckpoints({ file, side: checkpointSide, onFault })
  const disk = createFlush(file)
  const queue = createWriteQueue(
    { connection: writing, handle: drizzle(writing, casing), now },
    {
      flush: disk.flush,
      lost,
      committed(events, changes) {
        checkpoints.count(changes)
        announce(events)
        if (events.length > 0) followers.wakeAll()
      },
      between: checkpoints.between,
    },
  )

  return {
    read,
    slow: slowHandle(slowSide),
    async write<T>(change: Change<T>) {
      refuseNesting()
      return (await queue.write(change)) as T
    },
    onCommitted,
    follow: followers.follow,
    async close() {
      await queue.idle()
      await followers.stopAll()
      await checkpoints.idle()
      await Promise.all([slowSide.close(), checkpointSide.close()])
      await disk.close()
      reading.close()
      writing.close()
    },
  }
}

function slowHandle(side: Side): Reader {
  const handle = drizzleBeside(
    async (sql, params, method) => ({ rows: await side.perform({ do: 'query', sql, params, method }) }),
    // The short form of this call ignores `casing`.
    undefined,
    casing,
  )
  return withHome(handle) as unknown as Reader
}
