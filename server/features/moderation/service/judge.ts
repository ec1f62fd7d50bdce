import type { Writer } from '@rynek/db/core/database.ts'
import { addAuditEntry } from '@rynek/db/features/audit/queries/entries.ts'
import { addStep } from '@rynek/db/features/moderation/queries/steps.ts'
import type { PostRow } from '@rynek/db/features/posts/queries/list.ts'
import { changeToHidden } from '@rynek/db/features/posts/queries/moderate.ts'
import type { Decision } from '@rynek/shared/features/moderation/kinds.ts'
import { announceHiding } from '../../posts/announce.ts'
import { announceCase } from '../announce.ts'
import { tellAuthor, tellReporters } from '../tell.ts'

export type Judgement = { decision: Decision; reason: string; actorId: number }

const actionOf = { hide: 'post.hide', delete: 'post.delete', keep: 'case.keep' } as const

/**
 * What a decision does to the post: its place stays, a hidden question leaves the lists, and a hidden answer is no
 * longer the accepted one. False when it stood so before.
 */
export async function carryOut(
  tx: Writer,
  { id: postId }: PostRow,
  { decision, reason, actorId }: Judgement,
): Promise<boolean> {
  if (decision === 'keep') return true
  const deleted = decision === 'delete'
  const hiding = await changeToHidden(tx, { postId, reason, personId: actorId, deleted })
  if (hiding) await announceHiding(tx, hiding)
  return hiding !== undefined
}

/** What follows for everybody concerned once a case is decided: history, notices, queue, log. */
export async function conclude(
  tx: Writer,
  { caseId, post }: { caseId: number; post: PostRow },
  { decision, reason, actorId }: Judgement,
): Promise<void> {
  await addStep(tx, { caseId, kind: 'decided', personId: actorId, text: reason })
  if (decision !== 'keep')
    await tellAuthor(tx, 'moderation-decided', { authorId: post.author.id, caseId, reason })
  await tellReporters(tx, caseId)
  await announceCase(tx, caseId)
  const { threadId, id: postId } = post
  await addAuditEntry(tx, { actorId, action: actionOf[decision], threadId, postId, reason })
}
