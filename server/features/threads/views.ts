import type { ThreadRow } from '@rynek/db/features/threads/queries/summary.ts'
import { slugOf } from '@rynek/shared/features/threads/rules.ts'
import type { ThreadSummary } from '@rynek/shared/features/threads/schemas.ts'
import { toAuthor } from '../accounts/author.ts'

export function toSummary(row: ThreadRow): ThreadSummary {
  const { id, title, topic, cityType, createdAt, lastActivityAt, answers, sameProblem } = row
  return {
    id,
    title,
    slug: slugOf(title),
    topic,
    cityType,
    author: toAuthor(row.author, row.office),
    createdAt,
    lastActivityAt,
    answers,
    sameProblem,
    acceptedAnswerId: row.acceptedAnswerId,
    lockedReason: row.lockedReason,
    practice: row.practice && {
      id: row.practice.id,
      stage: row.practice.stage,
      title: row.practice.title,
      slug: slugOf(row.practice.title),
      verdict: row.practice.stage === 'published' ? row.practice.verdict : null,
    },
  }
}
