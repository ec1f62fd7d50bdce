import type { Writer } from '@rynek/db/core/database.ts'
import { changeToApproved, changeToRefused } from '@rynek/db/features/approvals/queries.ts'
import { findPost, type PostRow } from '@rynek/db/features/posts/queries/list.ts'
import type { Decision } from '@rynek/shared/features/moderation/kinds.ts'
import { announceReply } from '../posts/announce.ts'
import { toPost } from '../posts/views.ts'
import { announceQuestion } from '../threads/announce.ts'

/** Gives a post that waited its place, and lets everybody hear of it as if it were sent now. The post that stands. */
export async function approve(tx: Writer, waiting: PostRow): Promise<PostRow> {
  const { id, thread } = await changeToApproved(tx, waiting)
  const row = await findPost(tx, id)
  if (!row) throw new Error(`post ${id} was let through and is gone`)
  if (row.kind === 'question') await announceQuestion(tx, thread.id)
  else {
    const parent = row.parentId === null ? undefined : await findPost(tx, row.parentId)
    await announceReply(tx, { post: toPost(row), thread, parent: parent?.author })
  }
  return row
}

/** Lets a post through that waits, or keeps it out. Nothing when it stood so before. */
export async function judgeUnapproved(
  tx: Writer,
  waiting: PostRow,
  { decision, reason }: { decision: Decision; reason: string },
): Promise<PostRow | undefined> {
  if (decision === 'keep') return approve(tx, waiting)
  const refused = await changeToRefused(tx, waiting, { reason, deleted: decision === 'delete' })
  return refused ? waiting : undefined
}
