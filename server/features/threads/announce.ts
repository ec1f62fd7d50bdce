import type { Writer } from '@rynek/db/core/database.ts'
import { findThread } from '@rynek/db/features/threads/queries/find.ts'
import { channels } from '@rynek/shared/core/events.ts'
import { toSummary } from './views.ts'

/** Tells those who have the thread open how it stands after it was retitled, moved, locked, hidden or the reverse. */
export async function announceThread(tx: Writer, threadId: number): Promise<void> {
  const row = await findThread(tx, threadId)
  if (!row) throw new Error(`thread ${threadId} was changed and is gone`)
  const { title, slug, topic, cityType, lockedReason } = toSummary(row)
  const data = { title, slug, topic, cityType, lockedReason }
  tx.emit({ topic: channels.thread(threadId), kind: 'thread.changed', data })
}
