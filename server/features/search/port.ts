import type { Narrowing } from '@rynek/db/features/search/queries/candidates.ts'
import type { RelatedRow } from '@rynek/db/features/search/queries/related.ts'
import type { ThreadFilter } from '@rynek/db/features/threads/queries/list.ts'
import type { ThreadRow } from '@rynek/db/features/threads/queries/summary.ts'
import type { CityType } from '@rynek/shared/core/city-types.ts'
import type {
  SearchAnswer,
  SearchOrder,
  SimilarThreads,
  Suggestions,
} from '@rynek/shared/features/search/schemas.ts'

/** What somebody looks for: what was typed, as it was typed, and what was chosen beside it. */
export type Question = {
  typed: string
  narrowing?: Narrowing
  order?: SearchOrder | undefined
  like?: CityType | undefined
  after?: string | undefined
  /** With the parts of each score. */
  explain?: boolean
}

/** How threads are found by what people type. Whatever stands behind it, everybody finds the same. */
export type Search = {
  /** A page of threads, the best first, each with its best post and why it was found. */
  find(question: Question): Promise<SearchAnswer>
  /** What somebody may want who is still typing. */
  suggest(typed: string): Promise<Suggestions>
  /** Threads that may answer what is about to be asked: any of its words will do, the more the better. */
  findSimilar(typed: string): Promise<SimilarThreads>
  /** One page and one more of a list, in the order of lists; nothing for a text without a single word. */
  findThreads(typed: string, filter: ThreadFilter): Promise<ThreadRow[]>
  /** A few questions that whoever reads this one may want to read as well, the nearest first. */
  findRelated(thread: Pick<ThreadRow, 'id' | 'topic' | 'cityType'>): Promise<RelatedRow[]>
  /** Indexes what was written and is not indexed yet. */
  catchUp(): Promise<void>
  /** Ends what is under way. */
  close(): Promise<void>
}
