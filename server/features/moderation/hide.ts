import type { Writer } from '@rynek/db/core/database.ts'
import { addAuditEntry } from '@rynek/db/features/moderation/queries/audit.ts'
import { decideOpenCaseOf } from '@rynek/db/features/moderation/queries/cases.ts'
import { changeToHidden, changeToVisible } from '@rynek/db/features/posts/queries/moderate.ts'
import { announceHiding, announceRestoring } from '../posts/announce.ts'

type Act = { postId: number; actorId: number; reason: string }

/**
 * Takes a post out of sight: its place stays, its author reads the reason, a hidden question leaves the lists, and a
 * hidden answer is no longer the accepted one.
 */
export async function hidePost(tx: Writer, { postId, actorId, reason }: Act): Promise<void> {
  const hiding = await changeToHidden(tx, { postId, reason, personId: actorId })
  if (!hiding) return
  await addAuditEntry(tx, { actorId, action: 'post.hide', threadId: hiding.threadId, postId, reason })
  await decideOpenCaseOf(tx, postId, { decision: 'hide', reason, decidedBy: actorId })
  await announceHiding(tx, hiding)
}

/** Brings it back as it was; it is not accepted again by itself. */
export async function restorePost(tx: Writer, { postId, actorId, reason }: Act): Promise<void> {
  const restoring = await changeToVisible(tx, postId)
  if (!restoring) return
  await addAuditEntry(tx, { actorId, action: 'post.restore', threadId: restoring.threadId, postId, reason })
  await announceRestoring(tx, restoring)
}
