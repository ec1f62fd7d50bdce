import type { Writer } from '@rynek/db/core/database.ts'
import { countWaiting } from '@rynek/db/features/moderation/queries/queue.ts'
import { channels } from '@rynek/shared/core/events.ts'

/** Tells moderators that something happened to a case. What it is, they read where they may. */
export async function announceCase(tx: Writer, caseId: number): Promise<void> {
  const data = { caseId, waiting: await countWaiting(tx, null) }
  tx.emit({ topic: channels.queue, kind: 'queue.changed', data })
}
