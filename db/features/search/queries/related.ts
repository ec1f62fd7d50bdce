import type { CityType } from '@rynek/shared/core/city-types.ts'
import { mostRelated } from '@rynek/shared/features/threads/schemas.ts'
import { areaOf, type TopicCode } from '@rynek/shared/features/topics/catalogue.ts'
import { and, desc, eq, inArray, ne, type SQL } from 'drizzle-orm'
import type { Reader } from '../../../core/database.ts'
import { prepared } from '../../../core/prepared.ts'
import { everybody } from '../../../core/visible.ts'
import { shapeOf, type ThreadFilter, threadsOnPage, valuesOf } from '../../threads/queries/list.ts'
import type { ThreadRow } from '../../threads/queries/summary.ts'
import { threads } from '../../threads/tables.ts'
import { visibleThread } from '../../threads/visible.ts'
import { threadsWith } from './candidates.ts'
import type { Clause } from './index-tables.ts'

/** Threads in one of whose posts all clauses match, in the order of lists. Reads all that match, so not on the event loop. */
export async function listThreadsWith(
  db: Reader,
  clauses: readonly Clause[],
  filter: ThreadFilter,
): Promise<ThreadRow[]> {
  const matching = inArray(threads.id, threadsWith(db, everybody, clauses))
  return threadsOnPage(db, shapeOf(filter), matching).prepare('search').execute(valuesOf(filter))
}

/** Far more than are shown, so that some are likely to be of the same kind of office. */
const newest = 30

export type RelatedRow = Awaited<ReturnType<typeof ofTopic>>[number]
const ofTopic = newestWhere((q) => eq(threads.topic, q.topic))
const ofArea = newestWhere((q) => eq(threads.area, q.area))

/** The newest questions of a thread's topic, those about its type of office first; where there are few, of its area. */
export async function listRelated(
  db: Reader,
  { id, topic, cityType }: Pick<ThreadRow, 'id' | 'topic' | 'cityType'>,
): Promise<RelatedRow[]> {
  const where = { id, topic, area: areaOf(topic) }
  const near = nearestFirst(await ofTopic(db, where), cityType)
  if (near.length >= mostRelated) return near.slice(0, mostRelated)
  const around = (await ofArea(db, where)).filter((thread) => thread.topic !== topic)
  return [...near, ...nearestFirst(around, cityType)].slice(0, mostRelated)
}

const nearestFirst = (found: readonly RelatedRow[], cityType: CityType): RelatedRow[] => [
  ...found.filter((thread) => thread.cityType === cityType),
  ...found.filter((thread) => thread.cityType !== cityType),
]

type Where = { id: number; topic: TopicCode; area: string }

function newestWhere(alike: (values: Where) => SQL) {
  return prepared<Where>()((q, p) =>
    q
      .select({ id: threads.id, title: threads.title, topic: threads.topic, cityType: threads.cityType })
      .from(threads)
      .where(and(visibleThread(everybody), alike(p), eq(threads.archived, false), ne(threads.id, p.id)))
      .orderBy(desc(threads.createdAt), desc(threads.id))
      .limit(newest),
  )
}
