import type { Writer } from '@rynek/db/core/database.ts'
import { listExcerpts } from '@rynek/db/features/excerpts/queries.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import { timeToAnswer } from '@rynek/shared/features/excerpts/rules.ts'

/** Nothing is published while an author may still say no, nor with the words of one who did. */
export async function requireConsents(tx: Writer, practiceId: number): Promise<void> {
  const rows = await listExcerpts(tx, practiceId)
  const refused = rows.filter(({ credit }) => credit === 'refused').length
  if (refused > 0) throw new Problem('conflict', 'excerpts-refused', { params: { count: refused } })
  const awaited = rows.filter(({ credit, askedAt }) => credit === 'asked' && tx.now - askedAt < timeToAnswer)
  if (awaited.length > 0)
    throw new Problem('conflict', 'excerpts-awaited', { params: { count: awaited.length } })
}
