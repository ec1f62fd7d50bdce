import type { CityType } from '@rynek/shared/core/city-types.ts'
import type { ThreadState } from '@rynek/shared/features/threads/schemas.ts'
import type { AreaCode, TopicCode } from '@rynek/shared/features/topics/catalogue.ts'
import { and, desc, eq, gte, inArray, lt, notInArray, or, type SQL } from 'drizzle-orm'
import type { Reader } from '../../../core/database.ts'
import type { Actor } from '../../../core/visible.ts'
import { posts } from '../../posts/tables.ts'
import { visiblePost } from '../../posts/visible.ts'
import { inState } from '../../threads/queries/list.ts'
import { threads } from '../../threads/tables.ts'
import { visibleThread } from '../../threads/visible.ts'
import { type Clause, indexedPosts, matching } from './index-tables.ts'

/** What is asked for besides words. Several of a kind are alternatives. */
export type Narrowing = {
  area?: AreaCode | undefined
  topics?: readonly TopicCode[] | undefined
  cityTypes?: readonly CityType[] | undefined
  institutions?: readonly number[] | undefined
  authors?: readonly number[] | undefined
  states?: readonly ThreadState[] | undefined
  /** Moments between which a post was written. */
  from?: number | undefined
  until?: number | undefined
}

export type Wanted = {
  all: readonly Clause[]
  /** Threads in whose visible posts any of these stands are left out. */
  none: readonly Clause[]
  narrowing: Narrowing
}

export type CandidateRow = Awaited<ReturnType<typeof listCandidates>>[number]

const columns = {
  id: posts.id,
  kind: posts.kind,
  threadId: posts.threadId,
  votes: posts.votes,
  worksHere: posts.worksHere,
  writtenAt: posts.createdAt,
  acceptedAnswerId: threads.acceptedAnswerId,
  hasPractice: threads.hasPractice,
  solvedByPracticeId: threads.solvedByPracticeId,
  sameProblem: threads.sameProblem,
  answers: threads.answers,
  activeAt: threads.lastActivityAt,
  cityType: threads.cityType,
  archived: threads.archived,
}

/** The newest posts in which all of it stands: both engines pass them in the order of their ids, so both give the same. */
export function listCandidates(db: Reader, actor: Actor, wanted: Wanted, limit: number) {
  return db
    .select(columns)
    .from(indexedPosts)
    .innerJoin(posts, eq(posts.id, indexedPosts.id))
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(
      and(
        matching(indexedPosts, wanted.all),
        visiblePost(actor),
        visibleThread(actor),
        narrowed(wanted.narrowing),
        without(db, actor, wanted.none),
      ),
    )
    .orderBy(desc(indexedPosts.id))
    .limit(limit)
}

/** The newest posts of threads over whose posts the clauses are spread: the question has one word, an answer the other. */
export function listSpread(db: Reader, actor: Actor, { all, none, narrowing }: Wanted, limit: number) {
  return db
    .select(columns)
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(
      and(
        ...all.map((clause) => inArray(posts.threadId, threadsWith(db, actor, [clause]))),
        inArray(posts.id, postsWithAny(db, all)),
        visiblePost(actor),
        visibleThread(actor),
        narrowed(narrowing),
        without(db, actor, none),
      ),
    )
    .orderBy(desc(posts.id))
    .limit(limit)
}

/** Threads in one of whose visible posts all clauses match. */
export function threadsWith(db: Reader, actor: Actor, clauses: readonly Clause[]) {
  return db
    .select({ id: posts.threadId })
    .from(indexedPosts)
    .innerJoin(posts, eq(posts.id, indexedPosts.id))
    .where(and(matching(indexedPosts, clauses), visiblePost(actor)))
}

function postsWithAny(db: Reader, clauses: readonly Clause[]) {
  const any = { runs: clauses.flatMap(({ runs }) => runs), title: clauses.every(({ title }) => title) }
  return db
    .select({ id: indexedPosts.id })
    .from(indexedPosts)
    .where(matching(indexedPosts, [any]))
}

function without(db: Reader, actor: Actor, none: readonly Clause[]): SQL | undefined {
  if (none.length === 0) return undefined
  return and(...none.map((clause) => notInArray(threads.id, threadsWith(db, actor, [clause]))))
}

function narrowed(by: Narrowing): SQL | undefined {
  const { area, topics, cityTypes, institutions, authors, states, from, until } = by
  return and(
    area ? eq(threads.area, area) : undefined,
    topics ? inArray(threads.topic, [...topics]) : undefined,
    cityTypes ? inArray(threads.cityType, [...cityTypes]) : undefined,
    institutions ? inArray(posts.institutionId, [...institutions]) : undefined,
    authors ? inArray(posts.authorId, [...authors]) : undefined,
    states ? or(...states.map((state) => inState[state])) : undefined,
    from === undefined ? undefined : gte(posts.createdAt, from),
    until === undefined ? undefined : lt(posts.createdAt, until),
  )
}

/** Titles and texts of posts that are likely to be shown. */
export const listTexts = (db: Reader, actor: Actor, ids: readonly number[]) =>
  db
    .select({ id: posts.id, title: threads.title, html: posts.html })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(and(inArray(posts.id, [...ids]), visiblePost(actor), visibleThread(actor)))

/** The newest questions, where filters alone were given. */
export function listNarrowed(db: Reader, actor: Actor, { none, narrowing }: Wanted, limit: number) {
  return db
    .select(columns)
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(
      and(
        eq(posts.kind, 'question'),
        visiblePost(actor),
        visibleThread(actor),
        narrowed(narrowing),
        without(db, actor, none),
      ),
    )
    .orderBy(desc(posts.id))
    .limit(limit)
}
