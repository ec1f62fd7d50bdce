import type { Writer } from '@rynek/db/core/database.ts'
import { addAuditEntry } from '@rynek/db/features/audit/queries/entries.ts'
import { addStep } from '@rynek/db/features/moderation/queries/steps.ts'
import type { PostRow } from '@rynek/db/features/posts/queries/list.ts'
import { changeToHidden } from '@rynek/db/features/posts/queries/moderate.ts'
import type { Decision } from '@rynek/shared/features/moderation/kinds.ts'
import { judgeUnapproved } from '../../approvals/judge.ts'
import { announceHiding } from '../../posts/announce.ts'
import { announceCase } from '../announce.ts'
import { tellAuthor, tellOfApproval, tellReporters } from '../tell.ts'

export type Judgement = { decision: Decision; reason: string; actorId: number }

const actionOf = { hide: 'post.hide', delete: 'post.delete', keep: 'case.keep' } as const
const actionOfUnapproved = { hide: 'post.refuse', delete: 'post.delete', keep: 'post.approve' } as const

/**
 * What a decision does to the post: its place stays, a hidden question leaves the lists, and a hidden answer is no
 * longer the accepted one; one that waits gets its place, or none. The post that is there now; nothing when it stood
 * so before.
 */
export async function carryOut(
  tx: Writer,
  post: PostRow,
  judgement: Judgement,
): Promise<PostRow | undefined> {
  if (post.unapproved) return judgeUnapproved(tx, post, judgement)
  const { id: postId } = post
  const { decision, reason, actorId } = judgement
  if (decision === 'keep') return post
  const deleted = decision === 'delete'
  const hiding = await changeToHidden(tx, { postId, reason, personId: actorId, deleted })
  if (hiding) await announceHiding(tx, hiding)
  return hiding && post
}

type Concluded = { caseId: number; before: PostRow; post: PostRow }

/** What follows for everybody concerned once a case is decided: history, notices, queue, log. */
export async function conclude(
  tx: Writer,
  { caseId, before, post }: Concluded,
  { decision, reason, actorId }: Judgement,
): Promise<void> {
  await addStep(tx, { caseId, kind: 'decided', personId: actorId, text: reason })
  const told = { authorId: post.author.id, caseId, reason }
  if (before.unapproved && decision === 'keep') await tellOfApproval(tx, post)
  else if (decision !== 'keep')
    await tellAuthor(tx, before.unapproved ? 'post-refused' : 'moderation-decided', told)
  await tellReporters(tx, caseId)
  await announceCase(tx, caseId)
  const { threadId, id: postId } = post
  const action = (before.unapproved ? actionOfUnapproved : actionOf)[decision]
  await addAuditEntry(tx, { actorId, action, threadId, postId, reason })
}
