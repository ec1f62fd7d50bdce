import type { Writer } from '@rynek/db/core/database.ts'
import { listExcerpts } from '@rynek/db/features/excerpts/queries/read.ts'
import type { PracticeRow } from '@rynek/db/features/practices/queries/find.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import { markOf, timeToAnswer } from '@rynek/shared/features/excerpts/rules.ts'
import { postsNamedIn } from './credits.ts'

/** Nothing is published while an author may still say no, nor with the words of one who did, nor with a mark that leads nowhere. */
export async function requireConsents(
  tx: Writer,
  { id, description }: Pick<PracticeRow, 'id' | 'description'>,
): Promise<void> {
  const rows = await listExcerpts(tx, id)
  const unknown = postsNamedIn(description).find((postId) => rows.every((row) => row.postId !== postId))
  if (unknown) throw new Problem('conflict', 'excerpts-unknown', { params: { mark: markOf(unknown) } })
  const refused = rows.filter(({ credit }) => credit === 'refused').length
  if (refused > 0) throw new Problem('conflict', 'excerpts-refused', { params: { count: refused } })
  const awaited = rows.filter(({ credit, askedAt }) => credit === 'asked' && tx.now - askedAt < timeToAnswer)
  if (awaited.length > 0)
    throw new Problem('conflict', 'excerpts-awaited', { params: { count: awaited.length } })
}
