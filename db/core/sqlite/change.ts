import type SQLite from 'better-sqlite3'
import type { StoredEvent } from '../database.ts'
import { type Change, perform, type Scope } from '../transaction.ts'
import { storeEvents } from './events.ts'
import { inSavepoint } from './savepoint.ts'

export type Parts = {
  connection: SQLite.Database
  /** drizzle's handle of that connection. */
  handle: object
  now: () => number
}
export type Changed = { value: unknown; events: StoredEvent[] }

/** Performs one change, with its events, inside the transaction that is under way. */
export function runChange({ connection, handle, now }: Parts, run: Change<unknown>): Promise<Changed> {
  const scope: Scope = {
    handle,
    home: handle,
    now: now(),
    attempt: (part) => inSavepoint(connection, 'part', () => perform(scope, part)),
  }
  return inSavepoint(connection, 'change', async () => {
    const { value, events } = await perform(scope, run)
    return { value, events: storeEvents(connection, events, scope.now) }
  })
}
