import { mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { createCommitted } from '../committed.ts'
import type { Database, Reader, Writer } from '../database.ts'
import { createFollowers } from '../follow.ts'
import { listEventsAfter } from '../outbox.ts'
import { home } from '../prepared.ts'
import { refuseNesting } from '../transaction.ts'
import { openConnection } from './connection.ts'
import { createSide } from './side.ts'
import { createWriteQueue } from './write-queue.ts'

const checkpointEvery = 200
const largestLog = 64 * 1024 * 1024
const casing = { casing: 'snake_case' } as const

export const sqliteFile = (dataDir: string): string => join(dataDir, 'rynek.sqlite')

/** Opens a migrated file. Readers see what is committed; one queued writer writes. */
export function openSqlite({
  dataDir,
  now,
}: {
  dataDir: string
  now: () => number
}): Omit<Database, 'epoch'> {
  mkdirSync(dataDir, { recursive: true })
  const file = sqliteFile(dataDir)
  const writing = openConnection(file)
  const reading = openConnection(file, { readonly: true })
  const side = createSide(file)
  const { onCommitted, announce } = createCommitted()
  // One static type for both engines; the tests run every query on each.
  const read = withHome(drizzle(reading, casing)) as unknown as Reader
  const { follow, wakeAll } = createFollowers((id, limit) => listEventsAfter(read, id, limit))

  let sinceCheckpoint = 0
  const queue = createWriteQueue({
    connection: writing,
    handle: drizzle(writing, casing),
    now,
    committed(events) {
      sinceCheckpoint++
      announce(events)
      if (events.length > 0) wakeAll()
    },
    async checkpointed() {
      if (sinceCheckpoint < checkpointEvery) return
      sinceCheckpoint = 0
      const checkpoint = side.checkpoint()
      if (statSync(`${file}-wal`).size > largestLog) await checkpoint
      else checkpoint.catch(() => undefined)
    },
  })

  return {
    read,
    slow: side.slow,
    async write<T>(change: (tx: Writer) => Promise<T>) {
      refuseNesting()
      return (await queue.write(change)) as T
    },
    onCommitted,
    follow,
    async close() {
      await queue.idle()
      await side.close()
      reading.close()
      writing.close()
    },
  }
}

function withHome<Handle extends object>(handle: Handle): Handle {
  return Object.defineProperty(handle, home, { value: handle })
}
