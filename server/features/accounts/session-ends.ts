import type { Writer } from '@rynek/db/core/database.ts'
import { listSessions, removeExpiredSessions, removeSessions } from '@rynek/db/features/accounts/queries.ts'
import { channels } from '@rynek/shared/core/events.ts'

type Which = { personId: number; handle?: string; except?: string }

/**
 * Ends sessions in the transaction of the cause, so that none outlives it, and tells every server to close what is
 * open under them. Answers how many ended.
 */
export const endSessions = async (tx: Writer, which: Which): Promise<number> =>
  announceEnded(tx, await removeSessions(tx, which))

export const endExpiredSessions = async (tx: Writer): Promise<number> =>
  announceEnded(tx, await removeExpiredSessions(tx))

/** Closes what is open under a person's sessions and leaves them be: with the next request his rights are read anew. */
export const closeOpenOf = async (tx: Writer, personId: number): Promise<number> =>
  announceEnded(
    tx,
    (await listSessions(tx, { personId, now: tx.now })).map(({ handle }) => handle),
  )

function announceEnded(tx: Writer, handles: readonly string[]): number {
  if (handles.length > 0) tx.emit({ topic: channels.sessions, kind: 'sessions.ended', data: { handles } })
  return handles.length
}
