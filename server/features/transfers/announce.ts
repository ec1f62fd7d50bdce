import type { Writer } from '@rynek/db/core/database.ts'
import { channels } from '@rynek/shared/core/events.ts'
import { announceThread } from '../threads/announce.ts'
import type { HeldPair } from './hold.ts'

/**
 * Pages of both threads that are open load themselves anew; one of a thread that is merged now says where it went, and
 * leaves alone what is being written there.
 */
export async function announceTransfer(
  tx: Writer,
  { from, to, merged }: HeldPair & { merged: boolean },
): Promise<void> {
  const rearranged = (id: number, isMerged: boolean) =>
    tx.emit({ topic: channels.thread(id), kind: 'thread.rearranged', data: { merged: isMerged } })
  rearranged(from.id, merged)
  rearranged(to.id, false)
  if (!merged) await announceThread(tx, from.id)
  await announceThread(tx, to.id)
}
