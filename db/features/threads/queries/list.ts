import { cityTypes as allCityTypes, type CityType } from '@rynek/shared/core/city-types.ts'
import { pageSize } from '@rynek/shared/core/lists.ts'
import type { ThreadOrder, ThreadState } from '@rynek/shared/features/threads/schemas.ts'
import type { AreaCode, TopicCode } from '@rynek/shared/features/topics/catalogue.ts'
import { and, desc, eq, gt, isNotNull, isNull, or, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '../../../core/database.ts'
import { prepared } from '../../../core/prepared.ts'
import { everybody } from '../../../core/visible.ts'
import { people } from '../../accounts/tables.ts'
import { institutions } from '../../institutions/tables.ts'
import { practices } from '../../practices/tables.ts'
import { threads } from '../tables.ts'
import { visibleThread } from '../visible.ts'
import { standingPractice, type ThreadRow, threadColumns } from './summary.ts'

export type ThreadFilter = {
  area?: AreaCode | undefined
  topic?: TopicCode | undefined
  cityTypes?: readonly CityType[] | undefined
  institution?: number | undefined
  state?: ThreadState | undefined
  order: ThreadOrder
  after?: readonly [value: number, id: number] | undefined
  /** Those that moderators put in front: of a topic as long as today's day is not past, or of the whole forum. */
  only?: 'pinned' | 'featured' | undefined
  today?: string | undefined
}

/** Which parts a filter has; everything else about it is a value. */
type Shape = {
  area: boolean
  topic: boolean
  cityTypes: boolean
  institution: boolean
  after: boolean
  order: ThreadOrder
  state?: ThreadState | undefined
  only?: 'pinned' | 'featured' | undefined
}

const sortedBy = {
  active: threads.lastActivityAt,
  newest: threads.createdAt,
  shared: threads.sameProblem,
} as const

export const inState: Record<ThreadState, SQL | undefined> = {
  unanswered: eq(threads.answers, 0),
  open: and(gt(threads.answers, 0), isNull(threads.acceptedAnswerId), isNull(threads.solvedByPracticeId)),
  solved: or(isNotNull(threads.acceptedAnswerId), isNotNull(threads.solvedByPracticeId)),
  practice: eq(threads.hasPractice, true),
  archived: eq(threads.archived, true),
}

const typePlaces = allCityTypes.map((_, place) => `type${place}`)
const place = (name: string) => sql.placeholder(name)

/** Ids of one page and one more: from the index alone, so that rows are read only for what is shown. */
export function pageOfIds(db: Reader, shape: Shape, matching?: SQL) {
  const value = sortedBy[shape.order]
  return db
    .select({ id: threads.id })
    .from(threads)
    .where(
      and(
        visibleThread(everybody),
        shape.area ? eq(threads.area, place('area')) : undefined,
        shape.topic ? eq(threads.topic, place('topic')) : undefined,
        shape.cityTypes
          ? sql`${threads.cityType} in (${sql.join(typePlaces.map(place), sql`, `)})`
          : undefined,
        shape.institution ? eq(threads.institutionId, place('institution')) : undefined,
        shape.state ? inState[shape.state] : undefined,
        // Whoever searches finds what is archived too.
        matching || shape.state === 'archived' ? undefined : eq(threads.archived, false),
        shape.only === 'pinned' ? sql`${threads.pinnedUntil} >= ${place('today')}` : undefined,
        shape.only === 'featured' ? isNotNull(threads.featuredAt) : undefined,
        matching,
        shape.after ? sql`(${value}, ${threads.id}) < (${place('value')}, ${place('id')})` : undefined,
      ),
    )
    .orderBy(desc(value), desc(threads.id))
    .limit(pageSize + 1)
}

export function threadsOnPage(db: Reader, shape: Shape, matching?: SQL) {
  const page = pageOfIds(db, shape, matching).as('page')
  return db
    .select(threadColumns)
    .from(page)
    .innerJoin(threads, eq(threads.id, page.id))
    .innerJoin(people, eq(people.id, threads.authorId))
    .innerJoin(institutions, eq(institutions.id, threads.institutionId))
    .leftJoin(practices, standingPractice)
    .orderBy(desc(sortedBy[shape.order]), desc(threads.id))
}

export function shapeOf({ area, topic, cityTypes, institution, after, ...same }: ThreadFilter): Shape {
  const parts = { area: !!area, topic: !!topic, cityTypes: !!cityTypes, institution: !!institution }
  return { ...parts, after: !!after, order: same.order, state: same.state, only: same.only }
}

/** Every type is a place of its own; those left over repeat the first. */
export function valuesOf({
  area,
  topic,
  cityTypes = [],
  institution,
  after = [0, 0],
  today = '',
}: ThreadFilter): Record<string, unknown> {
  const types = typePlaces.map((name, at) => [name, cityTypes[at] ?? cityTypes[0] ?? ''] as const)
  return { area, topic, institution, today, value: after[0], id: after[1], ...Object.fromEntries(types) }
}

type Listing = (db: Reader, values: Record<string, unknown>) => Promise<ThreadRow[]>
const listings = new Map<string, Listing>()

/** Newest (or most shared) first, one more than a page so that the caller sees whether there are others. */
export async function listThreads(db: Reader, filter: ThreadFilter): Promise<ThreadRow[]> {
  const shape = shapeOf(filter)
  const key = JSON.stringify(shape)
  let listing = listings.get(key)
  if (!listing) {
    listing = prepared<Record<string, unknown>>()((q) => threadsOnPage(q, shape))
    listings.set(key, listing)
  }
  return listing(db, valuesOf(filter))
}
