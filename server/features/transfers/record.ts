import type { Writer } from '@rynek/db/core/database.ts'
import { addAuditEntry } from '@rynek/db/features/audit/queries/entries.ts'
import { addTransfer } from '@rynek/db/features/transfers/queries/acts.ts'
import type { MovablePost } from '@rynek/db/features/transfers/queries/posts.ts'
import type { TransferKind } from '@rynek/shared/features/transfers/kinds.ts'
import type { Person } from '../../core/person.ts'
import { announceTransfer } from './announce.ts'
import type { HeldPair } from './hold.ts'
import { tellOfTransfer } from './tell.ts'

const actionOf = { move: 'thread.move-posts', split: 'thread.split', merge: 'thread.merge' } as const

type Act = HeldPair & {
  kind: TransferKind
  posts: readonly MovablePost[]
  reason: string
  sharers?: number[]
}

/** What was done, who is told, who sees it at once, and the log: the same for every kind. Answers the number of the act. */
export async function record(tx: Writer, person: Person, act: Act): Promise<number> {
  const { kind, from, to, posts, reason, sharers = [] } = act
  const accepted = posts.find(({ id }) => id === from.acceptedAnswerId)
  const row = { kind, fromThreadId: from.id, toThreadId: to.id, personId: person.id, reason, sharers }
  const transferId = await addTransfer(tx, { ...row, acceptedAnswerId: accepted?.id ?? null }, posts)
  await tellOfTransfer(tx, { actorId: person.id, from, to, posts, reason })
  await announceTransfer(tx, { from, to, merged: kind === 'merge' })
  await addAuditEntry(tx, {
    actorId: person.id,
    action: actionOf[kind],
    // Where readers find it: a thread that was merged has no page.
    threadId: kind === 'merge' ? to.id : from.id,
    reason,
    before: { thread: from.id },
    after: { thread: to.id, posts: posts.map(({ id }) => id) },
  })
  return transferId
}
