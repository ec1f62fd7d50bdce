import type { Database, Reader } from '@rynek/db/core/database.ts'
import { lastEventId } from '@rynek/db/core/outbox.ts'
import { countThreadChanges } from '@rynek/db/features/audit/queries/entries.ts'
import { listEndorsedIn } from '@rynek/db/features/endorsements/queries.ts'
import { findSummary } from '@rynek/db/features/moderation/queries/summaries.ts'
import {
  findQuestion,
  listAnswers,
  listComments,
  listWithComments,
} from '@rynek/db/features/posts/queries/list.ts'
import { listOwnIn, listVotedIn } from '@rynek/db/features/posts/queries/votes.ts'
import { findStanding, findThread, saidSameProblem } from '@rynek/db/features/threads/queries/find.ts'
import { findSolution } from '@rynek/db/features/threads/queries/solve.ts'
import type { ThreadRow } from '@rynek/db/features/threads/queries/summary.ts'
import { listMovedOut } from '@rynek/db/features/transfers/queries/read.ts'
import { pageSize } from '@rynek/shared/core/lists.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import { permitted } from '@rynek/shared/core/roles.ts'
import { nextAnswers } from '@rynek/shared/features/threads/rules.ts'
import type { ThreadMine, ThreadPage } from '@rynek/shared/features/threads/schemas.ts'
import type { Person } from '../../../core/person.ts'
import { mayModerate } from '../../moderation/policy.ts'
import { toPost } from '../../posts/views.ts'
import { badgeOf, nominationOf } from '../../practices/announce.ts'
import type { Search } from '../../search/port.ts'
import { isOpen, isOtherOffice, mayAccept, maySolve } from '../policy.ts'
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
        changes: await countThreadChanges(db.read, id),
        movedOut: await listMovedOut(db.read, id),
        related: (await search.findRelated(thread)).map(toRelated),
        solvedBy: await solutionOf(db.read, thread.solvedByPracticeId),
        next: found.length > pageSize ? nextAnswers(above) : null,
        epoch: db.epoch,
        lastEvent,
      }
    },

    /** What the page shows to this reader only, and what he may do there. */
    async findMine(person: Person, id: number): Promise<ThreadMine> {
      const thread = await findThread(db.read, id)
      if (!thread) throw new Problem('not-found', 'not-found')
      const own = await listOwnIn(db.read, id, person.id)
      const takesPart = permitted(person.roles, 'take-part')
      return {
        votes: await listVotedIn(db.read, id, person.id),
        endorsed: await listEndorsedIn(db.read, { threadId: id, institutionId: person.institutionId }),
        editable: own.filter(({ hidden }) => takesPart && !hidden).map((post) => post.id),
        hidden: own
          .filter(({ hidden }) => hidden)
          .map((post) => ({ postId: post.id, reason: post.hiddenReason ?? '' })),
        sameProblem: await saidSameProblem(db.read, id, person.id),
        can: canDo(person, thread, now()),
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

function canDo(person: Person, thread: ThreadRow, now: number): ThreadMine['can'] {
  const takesPart = permitted(person.roles, 'take-part')
  const writes = takesPart || person.newcomerAt !== undefined
  const asked = {
    authorId: thread.author.id,
    institutionId: thread.institutionId,
    createdAt: thread.createdAt,
    topic: thread.topic,
    cityType: thread.cityType,
  }
  const fromOutside = !thread.hidden && isOtherOffice(person, asked)
  return {
    answer: writes && isOpen(thread),
    comment: writes && isOpen(thread),
    vote: takesPart,
    accept: takesPart && !thread.hidden && mayAccept(person, asked, now),
    solve: !thread.hidden && maySolve(person, asked),
    sameProblem: takesPart && fromOutside,
    nominate: permitted(person.roles, 'nominate') && fromOutside && !thread.practice,
    moderate: mayModerate(person, thread),
  }
}
