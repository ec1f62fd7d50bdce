import { setTimeout as sleep } from 'node:timers/promises'
import type SQLite from 'better-sqlite3'
import { databaseErrorKind } from '../errors.ts'

const longestWait = 5_000
const longestPause = 50

/**
 * Takes the write lock. Another process may hold it: that is waited for without stopping the event loop, 5 s at
 * most. IMMEDIATE, because a transaction that reads first and writes later fails at once when someone wrote between.
 */
export async function begin(connection: SQLite.Database): Promise<void> {
  const started = performance.now()
  for (let pause = 1; ; pause = Math.min(pause * 2, longestPause)) {
    try {
      connection.prepare('BEGIN IMMEDIATE').run()
      return
    } catch (failure) {
      const tooLong = performance.now() - started > longestWait
      if (tooLong || databaseErrorKind(failure) !== 'busy') throw failure
    }
    await sleep(pause)
  }
}
