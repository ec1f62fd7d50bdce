import type { findAppeal } from '@rynek/db/features/moderation/queries/appeals.ts'
import type { CaseView, listReports } from '@rynek/db/features/moderation/queries/queue.ts'
import type { CaseState } from '@rynek/shared/features/moderation/kinds.ts'
import type { Appeal, QueueCase } from '@rynek/shared/features/moderation/schemas.ts'
import { slugOf } from '@rynek/shared/features/threads/rules.ts'
import { toAuthor } from '../accounts/author.ts'

type Rows<List extends (...given: never[]) => Promise<unknown[]>> = Awaited<ReturnType<List>>
type Known = { reports: Rows<typeof listReports>; names: ReadonlyMap<number, string> }

export function stateOf({ decidedAt, appealed, assigneeId }: CaseView): CaseState {
  if (appealed) return 'appealed'
  if (decidedAt !== null) return 'decided'
  return assigneeId === null ? 'new' : 'taken'
}

/** A case as moderators see it: with the text of the post, hidden or not. */
export function toQueueCase(row: CaseView, { reports, names }: Known): QueueCase {
  const { id, origin, words, openedAt, assigneeId, author, office } = row
  const { cityType: _, ...thread } = row.thread
  const { deletedAt, ...post } = row.post
  return {
    id,
    state: stateOf(row),
    origin,
    words,
    openedAt,
    assignee: assigneeId === null ? null : { id: assigneeId, name: names.get(assigneeId) ?? '' },
    post: { ...post, deleted: deletedAt !== null, author: toAuthor(author, office) },
    thread: { ...thread, slug: slugOf(thread.title) },
    reports: reports
      .filter(({ caseId }) => caseId === id)
      .map(({ reason, note, reporter, createdAt }) => ({ reason, note, reporter, createdAt })),
  }
}

/** An appeal without the names of those who decide. */
export function toAppeal(row: Awaited<ReturnType<typeof findAppeal>>): Appeal | null {
  if (!row) return null
  const { text, createdAt: at, outcome, answer, decidedAt } = row
  return { text, at, outcome, answer, decidedAt }
}
