import type { Database } from '@rynek/db/core/database.ts'
import { lastEventId } from '@rynek/db/core/outbox.ts'
import { findPost, findQuestion, listAnswers, listComments } from '@rynek/db/features/posts/queries/list.ts'
import { listOwnIn, listVotedIn } from '@rynek/db/features/posts/queries/write.ts'
import { findThread } from '@rynek/db/features/threads/queries/find.ts'
import { countByTopic, listThreads } from '@rynek/db/features/threads/queries/list.ts'
import { saidSameProblem } from '@rynek/db/features/threads/queries/write.ts'
import type { CityType } from '@rynek/shared/core/city-types.ts'
import { foldedWords } from '@rynek/shared/core/folding.ts'
import { pageSize } from '@rynek/shared/core/lists.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import { permitted } from '@rynek/shared/core/roles.ts'
import type {
  ThreadList,
  ThreadMine,
  ThreadPage,
  ThreadQuery,
} from '@rynek/shared/features/threads/schemas.ts'
import { cursorAfter, placeOf } from '../../../core/cursor.ts'
import type { Person } from '../../../core/person.ts'
import { mayAccept, mayShareProblem } from '../policy.ts'
import type { ToPost } from '../service.ts'
import { toSummary } from '../views.ts'

const sortValue = { active: 'lastActivityAt', newest: 'createdAt', shared: 'sameProblem' } as const
const mostWords = 8

type Parts = { db: Database; now: () => number; toPost: ToPost }

export function reading({ db, now, toPost }: Parts) {
  return {
    async list({ after, q, cityTypes, order = 'active', ...filter }: ThreadQuery): Promise<ThreadList> {
      const lastEvent = await lastEventId(db.read)
      const rows = await listThreads(db.read, {
        ...filter,
        order,
        cityTypes: cityTypes?.split(',') as CityType[] | undefined,
        words: q === undefined ? undefined : foldedWords(q).slice(0, mostWords),
        after: after === undefined ? undefined : placeOf(after),
      })
      const items = rows.slice(0, pageSize).map(toSummary)
      const last = rows.length > pageSize ? items.at(-1) : undefined
      return {
        items,
        next: last ? cursorAfter(last[sortValue[order]], last.id) : null,
        epoch: db.epoch,
        lastEvent,
      }
    },

    /** One page of a thread. The place in the event log is read first: what happens meanwhile is replayed, never missed. */
    async find(id: number, after?: string): Promise<ThreadPage> {
      const lastEvent = await lastEventId(db.read)
      const thread = await findThread(db.read, id)
      const question = await findQuestion(db.read, id)
      if (!thread || !question) throw new Problem('not-found', 'not-found')
      const found = await listAnswers(db.read, id, after === undefined ? 0 : placeOf(after)[1])
      const answers = found.slice(0, pageSize)
      const accepted =
        thread.acceptedAnswerId === null ? undefined : await findPost(db.read, thread.acceptedAnswerId)
      const above = [
        question,
        ...answers,
        ...(accepted && !answers.some(({ id }) => id === accepted.id) ? [accepted] : []),
      ]
      const comments = await listComments(
        db.read,
        above.map(({ id }) => id),
      )
      const posts = [...above, ...comments].sort((one, other) => one.id - other.id).map(toPost)
      const last = found.length > pageSize ? answers.at(-1) : undefined
      return {
        thread: toSummary(thread),
        posts,
        next: last ? cursorAfter(0, last.id) : null,
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
      const open = takesPart && thread.lockedReason === null
      return {
        votes: await listVotedIn(db.read, id, person.id),
        editable: own.filter(({ hiddenReason }) => hiddenReason === null).map(({ id }) => id),
        hidden: own.flatMap(({ id, hiddenReason }) =>
          hiddenReason === null ? [] : [{ postId: id, reason: hiddenReason }],
        ),
        sameProblem: await saidSameProblem(db.read, id, person.id),
        can: {
          answer: open,
          comment: open,
          vote: takesPart,
          accept: mayAccept(person, thread, now()),
          sameProblem: takesPart && mayShareProblem(person, thread),
          nominate:
            permitted(person.roles, 'nominate') &&
            !thread.practice &&
            !thread.hidden &&
            mayShareProblem(person, thread),
          moderate: permitted(person.roles, 'moderate'),
        },
      }
    },

    async countByTopic() {
      const lastEvent = await lastEventId(db.read)
      return { items: await countByTopic(db.read), epoch: db.epoch, lastEvent }
    },
  }
}
