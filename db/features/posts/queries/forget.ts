import { and, eq, inArray, isNull, lt, ne, notInArray } from 'drizzle-orm'
import type { Writer } from '../../../core/database.ts'
import { appeals, cases } from '../../moderation/tables.ts'
import { forgetWords } from '../../search/queries/forget.ts'
import { searchKeyOf } from '../../threads/queries/write.ts'
import { threads } from '../../threads/tables.ts'
import { listMergedBy } from '../../transfers/queries/acts.ts'
import { posts, postVersions } from '../tables.ts'

/** Forgets what posts said that were deleted before `moment`, unless their authors wait for an answer. */
export async function forgetDeleted(tx: Writer, moment: number): Promise<number> {
  const appealed = tx
    .select({ postId: cases.postId })
    .from(appeals)
    .innerJoin(cases, eq(cases.id, appeals.caseId))
    .where(isNull(appeals.decidedAt))
  const gone = await tx
    .select({
      id: posts.id,
      kind: posts.kind,
      threadId: posts.threadId,
      html: posts.html,
      title: threads.title,
    })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(and(lt(posts.deletedAt, moment), ne(posts.body, ''), notInArray(posts.id, appealed)))
  if (gone.length === 0) return 0
  const ids = gone.map(({ id }) => id)
  await tx.update(posts).set({ body: '', html: '' }).where(inArray(posts.id, ids))
  await tx.delete(postVersions).where(inArray(postVersions.postId, ids))
  const asked = gone.filter(({ kind }) => kind === 'question').map(({ threadId }) => threadId)
  asked.push(...(await listMergedBy(tx, ids)))
  if (asked.length > 0)
    await tx
      .update(threads)
      .set({ title: '', searchKey: searchKeyOf('') })
      .where(inArray(threads.id, asked))
  await forgetWords(
    tx,
    gone.flatMap(({ html, title }) => [html, title]),
  )
  return gone.length
}
