import type { Database, Reader } from '@rynek/db/core/database.ts'
import { lastEventId } from '@rynek/db/core/outbox.ts'
import { countThreadChanges } from '@rynek/db/features/audit/queries/entries.ts'
import { findSummary } from '@rynek/db/features/moderation/queries/summaries.ts'
import {
  findQuestion,
  listAnswers,
  listComments,
  listWithComments,
} from '@rynek/db/features/posts/queries/list.ts'
import { findStanding } from '@rynek/db/features/threads/queries/find.ts'
import { findSolution } from '@rynek/db/features/threads/queries/solve.ts'
import { listMovedOut } from '@rynek/db/features/transfers/queries/read.ts'
import { pageSize } from '@rynek/shared/core/lists.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import { nextAnswers } from '@rynek/shared/features/threads/rules.ts'
import type { ThreadPage } from '@rynek/shared/features/threads/schemas.ts'
import { toPost } from '../../posts/views.ts'
import { badgeOf, nominationOf } from '../../practices/announce.ts'
import type { Search } from '../../search/port.ts'
import { slowModeOf } from '../pace.ts'
import { toRelated, toSummary } from '../views.ts'

export function reading({ db, search, now }: { db: Database; search: Search; now: () => number }) {
  return {
    /** One page of a thread, or of the one that it was merged into. The place in the event log is read first: what happens meanwhile is replayed, never missed. */
    async find(asked: number, after = 0): Promise<ThreadPage> {
      const lastEvent = await lastEventId(db.read)
      const thread = await findStanding(db.read, asked)
      const question = thread && (await findQuestion(db.read, thread.id))
      if (!thread || !question) throw new Problem('not-found', 'not-found')
      const { id } = thread
      const found = await listAnswers(db.read, id, after)
      const above = [question, ...found.slice(0, pageSize)]
      const comments = await listComments(db.read, idsOf(above))
      const { acceptedAnswerId } = thread
      const accepted = acceptedAnswerId === null ? [] : await listWithComments(db.read, acceptedAnswerId)
      return {
        thread: toSummary(thread),
        nomination: thread.practice && (await nominationOf(db.read, thread.practice)),
        posts: [...above, ...comments].sort((one, other) => one.id - other.id).map(toPost),
        accepted: accepted.map(toPost),
        summary: await summaryOf(db.read, id),
        slow: slowModeOf(thread, now()),
        changes: await countThreadChanges(db.read, id),
        movedOut: await listMovedOut(db.read, id),
        related: (await search.findRelated(thread)).map(toRelated),
        solvedBy: await solutionOf(db.read, thread.solvedByPracticeId),
        next: found.length > pageSize ? nextAnswers(above) : null,
        epoch: db.epoch,
        lastEvent,
      }
    },
  }
}

const idsOf = (posts: readonly { id: number }[]) => posts.map(({ id }) => id)

async function summaryOf(db: Reader, threadId: number): Promise<ThreadPage['summary']> {
  const found = await findSummary(db, threadId)
  return found ? { html: found.html, author: found.author, at: found.at } : null
}

/** Nothing where the practice was withdrawn since. */
async function solutionOf(db: Reader, practiceId: number | null): Promise<ThreadPage['solvedBy']> {
  const practice = practiceId === null ? undefined : await findSolution(db, practiceId)
  return practice ? badgeOf(practice) : null
}
