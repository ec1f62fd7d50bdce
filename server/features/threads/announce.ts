import type { Writer } from '@rynek/db/core/database.ts'
import { countThreadChanges } from '@rynek/db/features/audit/queries/entries.ts'
import { findThread } from '@rynek/db/features/threads/queries/find.ts'
import { channels } from '@rynek/shared/core/events.ts'
import type { ThreadSummary } from '@rynek/shared/features/threads/schemas.ts'
import { toSummary } from './views.ts'

/** A question is there, for the lists. */
export async function announceQuestion(tx: Writer, threadId: number): Promise<ThreadSummary> {
  const row = await findThread(tx, threadId)
  if (!row) throw new Error(`thread ${threadId} was stored and is gone`)
  const thread = toSummary(row)
  tx.emit({ topic: channels.lists, kind: 'thread.added', data: { thread } })
  return thread
}

/** Tells those who have the thread open how it stands after it was retitled, moved, locked, pinned, archived, hidden or the reverse. */
export async function announceThread(tx: Writer, threadId: number): Promise<void> {
  const row = await findThread(tx, threadId)
  if (!row) throw new Error(`thread ${threadId} was changed and is gone`)
  const { title, slug, topic, cityType, lockedReason, archived, pinnedUntil, featured } = toSummary(row)
  const standing = { lockedReason, archived, pinnedUntil, featured }
  const changes = await countThreadChanges(tx, threadId)
  const data = { title, slug, topic, cityType, ...standing, changes }
  tx.emit({ topic: channels.thread(threadId), kind: 'thread.changed', data })
}
