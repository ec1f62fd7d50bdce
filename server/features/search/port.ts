import type { RelatedRow } from '@rynek/db/features/search/queries.ts'
import type { ThreadFilter } from '@rynek/db/features/threads/queries/list.ts'
import type { ThreadRow } from '@rynek/db/features/threads/queries/summary.ts'

/** How threads are found by what people type. Whatever stands behind it, visibility and order are those of the lists. */
export type Search = {
  /** One page and one more; nothing for a text without a single word. */
  findThreads(typed: string, filter: ThreadFilter): Promise<ThreadRow[]>
  /** A few questions that whoever reads this one may want to read as well, the nearest first. */
  findRelated(thread: Pick<ThreadRow, 'id' | 'topic' | 'cityType'>): Promise<RelatedRow[]>
}
