import type { Database, Writer } from '@rynek/db/core/database.ts'
import { addAuditEntry } from '@rynek/db/features/audit/queries/entries.ts'
import {
  endTransfer,
  findTransfer,
  listTransferred,
  type TransferRow,
} from '@rynek/db/features/transfers/queries/acts.ts'
import { listWithUnder, type MovablePost } from '@rynek/db/features/transfers/queries/posts.ts'
import { removeSharers } from '@rynek/db/features/transfers/queries/settle.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import type { Transferred } from '@rynek/shared/features/transfers/schemas.ts'
import type { Person } from '../../../core/person.ts'
import { announceTransfer } from '../announce.ts'
import { carry, type Rank } from '../carry.ts'
import { type HeldPair, holdPair } from '../hold.ts'
import { mayStillUndo } from '../policy.ts'
import { tellOfTransfer } from '../tell.ts'
import { requireWayBack } from '../way-back.ts'

type Undone = HeldPair & { known: TransferRow; posts: readonly MovablePost[] }

export function undoing({ db }: { db: Database }) {
  return {
    /** Puts everything back where it stood, with what was written under it since. */
    async undo(person: Person, transferId: number, { reason }: { reason: string }): Promise<Transferred> {
      return db.write(async (tx) => {
        const known = await findTransfer(tx, transferId)
        if (!known) throw new Problem('not-found', 'not-found')
        const pair = { from: known.fromThreadId, to: known.toThreadId }
        const held = await holdPair(tx, person, pair)
        if (!mayStillUndo(known, tx.now)) throw new Problem('conflict', 'transfer-too-late')
        if (!(await endTransfer(tx, transferId))) throw new Problem('conflict', 'transfer-undone')
        const posts = await putBack(tx, known, held)
        await tellAndLog(tx, { ...held, known, posts }, { actorId: person.id, reason })
        return { transferId, threadId: held.from.id }
      })
    },
  }
}

async function putBack(tx: Writer, known: TransferRow, { from, to }: HeldPair): Promise<MovablePost[]> {
  const heads = await listTransferred(tx, known.id)
  const ids = heads.map(({ id }) => id)
  const posts = await listWithUnder(tx, ids)
  await requireWayBack(tx, known, { from, to, heads, posts })
  await carry(tx, { from: to, to: from, posts, heads, ...standings(known, { from, heads, posts }) })
  await removeSharers(tx, to.id, known.sharers)
  return posts
}

type Going = { from: HeldPair['from']; heads: readonly Rank[]; posts: readonly MovablePost[] }

/** A person's later word stands: what was accepted meanwhile stays so, and a question that was hidden stays hidden. */
function standings(known: TransferRow, { from, heads, posts }: Going) {
  const accepted = posts.find(({ id, hidden }) => id === known.acceptedAnswerId && !hidden)
  const acceptedAnswerId = from.acceptedAnswerId ?? accepted?.id ?? null
  if (known.kind === 'move') return { toThen: { acceptedAnswerId } }
  if (known.kind === 'split')
    return { toThen: { acceptedAnswerId }, fromThen: { hidden: true, mergedInto: from.id } }
  const questionId = heads.find(({ kind }) => kind === 'question')?.id
  const hidden = posts.find(({ id }) => id === questionId)?.hidden ?? false
  return { toThen: { acceptedAnswerId, mergedInto: null, hidden } }
}

async function tellAndLog(
  tx: Writer,
  { from, to, known, posts }: Undone,
  act: { actorId: number; reason: string },
): Promise<void> {
  await tellOfTransfer(tx, { from, to, posts, ...act })
  await announceTransfer(tx, { from: to, to: from, merged: known.kind === 'split' })
  await addAuditEntry(tx, {
    ...act,
    action: 'thread.put-back',
    threadId: known.kind === 'merge' ? to.id : from.id,
    before: { thread: to.id },
    after: { thread: from.id, posts: posts.map(({ id }) => id) },
  })
}
