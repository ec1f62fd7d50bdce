import type { RelatedRow } from '@rynek/db/features/search/queries/related.ts'
import type { ThreadRow } from '@rynek/db/features/threads/queries/summary.ts'
import { slugOf } from '@rynek/shared/features/threads/rules.ts'
import type { RelatedThread, ThreadSummary } from '@rynek/shared/features/threads/schemas.ts'
import { toAuthor } from '../accounts/author.ts'
import { badgeOf } from '../practices/announce.ts'

/** A thread as lists show it. */
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
    solvedByPracticeId: row.solvedByPracticeId,
    lockedReason: row.lockedReason,
    archived: row.archived,
    pinnedUntil: row.pinnedUntil,
    featured: row.featuredAt !== null,
    practice: row.practice && badgeOf(row.practice),
  }
}

export const toRelated = ({ id, title }: RelatedRow): RelatedThread => ({ id, title, slug: slugOf(title) })
