import type { Database, Writer } from '@rynek/db/core/database.ts'
import { addAuditEntry } from '@rynek/db/features/audit/queries/entries.ts'
import { decideOpenCaseOf } from '@rynek/db/features/moderation/queries/cases.ts'
import { findPost } from '@rynek/db/features/posts/queries/list.ts'
import { changeToHidden, changeToVisible } from '@rynek/db/features/posts/queries/moderate.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import type { Person } from '../../../core/person.ts'
import { announceHiding, announceRestoring } from '../../posts/announce.ts'

export function hiding({ db }: { db: Database }) {
  return {
    async setHidden(
      person: Person,
      postId: number,
      { hidden, reason }: { hidden: boolean; reason: string },
    ): Promise<void> {
      await db.write(async (tx) => {
        const post = await findPost(tx, postId)
        if (!post) throw new Problem('not-found', 'not-found')
        const act = hidden ? hidePost : restorePost
        await act(tx, { postId, actorId: person.id, reason })
      })
    },
  }
}

type Act = { postId: number; actorId: number; reason: string }

/**
 * Takes a post out of sight: its place stays, its author reads the reason, a hidden question leaves the lists, and a
 * hidden answer is no longer the accepted one.
 */
export async function hidePost(tx: Writer, { postId, actorId, reason }: Act): Promise<void> {
  const hidden = await changeToHidden(tx, { postId, reason, personId: actorId })
  if (!hidden) return
  await decideOpenCaseOf(tx, postId, { decision: 'hide', reason, decidedBy: actorId })
  await addAuditEntry(tx, { actorId, action: 'post.hide', threadId: hidden.threadId, postId, reason })
  await announceHiding(tx, hidden)
}

/** Brings it back as it was; it is not accepted again by itself. */
export async function restorePost(tx: Writer, { postId, actorId, reason }: Act): Promise<void> {
  const restored = await changeToVisible(tx, postId)
  if (!restored) return
  await addAuditEntry(tx, { actorId, action: 'post.restore', threadId: restored.threadId, postId, reason })
  await announceRestoring(tx, restored)
}
