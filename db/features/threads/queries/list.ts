import type { CityType } from '@rynek/shared/core/city-types.ts'
import { pageSize } from '@rynek/shared/core/lists.ts'
import type { ThreadOrder, ThreadState } from '@rynek/shared/features/threads/schemas.ts'
import type { AreaCode, TopicCode } from '@rynek/shared/features/topics/catalogue.ts'
import { and, count, desc, eq, gt, inArray, isNotNull, isNull, lt, or, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '../../../core/database.ts'
import { titleMatches } from '../../search/queries.ts'
import { threads } from '../tables.ts'
import { selectThreads, type ThreadRow } from './summary.ts'

export type ThreadFilter = {
  area?: AreaCode | undefined
  topic?: TopicCode | undefined
  cityTypes?: readonly CityType[] | undefined
  state?: ThreadState | undefined
  order: ThreadOrder
  words?: readonly string[] | undefined
  after?: readonly [value: number, id: number] | undefined
}

const sortedBy = {
  active: threads.lastActivityAt,
  newest: threads.createdAt,
  shared: threads.sameProblem,
} as const

const inState: Record<ThreadState, SQL | undefined> = {
  unanswered: eq(threads.answers, 0),
  open: and(gt(threads.answers, 0), isNull(threads.acceptedAnswerId)),
  solved: isNotNull(threads.acceptedAnswerId),
  practice: eq(threads.hasPractice, true),
}

/** Newest (or most shared) first, one more than a page so that the caller sees whether there are others. */
export async function listThreads(db: Reader, filter: ThreadFilter): Promise<ThreadRow[]> {
  const { area, topic, cityTypes, state, order, words, after } = filter
  const value = sortedBy[order]
  return selectThreads(db)
    .where(
      and(
        eq(threads.hidden, false),
        area ? eq(threads.area, area) : undefined,
        topic ? eq(threads.topic, topic) : undefined,
        cityTypes ? inArray(threads.cityType, [...cityTypes]) : undefined,
        state ? inState[state] : undefined,
        words ? titleMatches(words) : undefined,
        after ? or(lt(value, after[0]), and(eq(value, after[0]), lt(threads.id, after[1]))) : undefined,
      ),
    )
    .orderBy(desc(value), desc(threads.id))
    .limit(pageSize + 1)
}

/** Visible threads of every topic, and how many of them nobody has answered. */
export async function countByTopic(db: Reader) {
  return db
    .select({
      topic: threads.topic,
      threads: count(),
      unanswered: sql<number>`sum(case when ${threads.answers} = 0 then 1 else 0 end)`.mapWith(Number),
    })
    .from(threads)
    .where(eq(threads.hidden, false))
    .groupBy(threads.topic)
}
