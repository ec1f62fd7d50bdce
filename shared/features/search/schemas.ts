import { type Static, Type } from 'typebox'
import { CityType } from '../../core/city-types.ts'
import { Id } from '../../core/ids.ts'
import { Cursor, PageOf } from '../../core/lists.ts'
import { PostKind } from '../posts/schemas.ts'
import { ThreadState, ThreadSummary } from '../threads/schemas.ts'
import { AreaCode, TopicCode } from '../topics/catalogue.ts'
import { likenesses, mostTyped, partNames } from './kinds.ts'

export const searchOrders = ['best', 'newest', 'active'] as const
export const SearchOrder = Type.Enum(searchOrders)
export type SearchOrder = (typeof searchOrders)[number]

export const SearchQuery = Type.Object(
  {
    q: Type.String({ maxLength: mostTyped }),
    area: Type.Optional(AreaCode),
    topic: Type.Optional(TopicCode),
    cityTypes: Type.Optional(Type.String({ pattern: '^[A-Z]{3}(,[A-Z]{3}){0,10}$' })),
    state: Type.Optional(ThreadState),
    order: Type.Optional(SearchOrder),
    /** Type of the reader's office: what comes from such an office ranks a little higher. */
    like: Type.Optional(CityType),
    after: Type.Optional(Cursor),
  },
  { additionalProperties: false },
)
export type SearchQuery = Static<typeof SearchQuery>

const Piece = Type.Object({ text: Type.String(), hit: Type.Boolean() })

/** Why a hit is one: a word as it was typed, and in what form it stands there. */
const Reason = Type.Object({
  typed: Type.String(),
  found: Type.String(),
  likeness: Type.Enum(likenesses),
})
export type Reason = Static<typeof Reason>

const Parts = Type.Object(
  Object.fromEntries(partNames.map((name) => [name, Type.Number()])) as Record<
    (typeof partNames)[number],
    ReturnType<typeof Type.Number>
  >,
)

/** A thread, once, with the one of its posts that answers best. */
export const SearchHit = Type.Object({
  thread: ThreadSummary,
  post: Type.Object({ id: Id, kind: PostKind, accepted: Type.Boolean() }),
  title: Type.Array(Piece),
  snippet: Type.Array(Piece),
  reasons: Type.Array(Reason),
  score: Type.Integer(),
  /** Of the score, for administrators alone. */
  parts: Type.Optional(Parts),
})
export type SearchHit = Static<typeof SearchHit>

/** A word that nothing has, and words of the forum that are nearly it. */
const Missing = Type.Object({ word: Type.String(), nearest: Type.Array(Type.String(), { maxItems: 3 }) })
export type Missing = Static<typeof Missing>

/** A word without which something would be found, and what to ask then. */
const Blocker = Type.Object({ word: Type.String(), rest: Type.String() })
export type Blocker = Static<typeof Blocker>

const Titled = Type.Object({ id: Id, title: Type.String(), slug: Type.String() })

/** What is called as the words typed, besides threads. */
export const Beside = Type.Object({
  practices: Type.Array(Titled),
  topics: Type.Array(TopicCode),
  offices: Type.Array(Type.Object({ id: Id, name: Type.String() })),
})
export type Beside = Static<typeof Beside>

const Hits = PageOf(SearchHit)
export const SearchAnswer = Type.Object({
  ...Hits.properties,
  /** How many threads are ranked; where there are more, the newest of them. */
  total: Type.Integer({ minimum: 0 }),
  missing: Type.Array(Missing),
  blockers: Type.Array(Blocker),
  beside: Beside,
})
export type SearchAnswer = Static<typeof SearchAnswer>

export const SuggestionQuery = Type.Object(
  { q: Type.String({ maxLength: mostTyped }) },
  { additionalProperties: false },
)
export const mostSuggested = 5

/** What somebody may want who is still typing. */
export const Suggestions = Type.Object({ threads: Type.Array(Titled), ...Beside.properties })
export type Suggestions = Static<typeof Suggestions>

/** Threads that may answer what is about to be asked. */
export const SimilarThreads = Type.Object({
  items: Type.Array(
    Type.Object({
      ...Titled.properties,
      answers: Type.Integer({ minimum: 0 }),
      /** The beginning of the accepted answer, if there is one. */
      accepted: Type.Union([Type.String(), Type.Null()]),
    }),
    { maxItems: mostSuggested },
  ),
})
export type SimilarThreads = Static<typeof SimilarThreads>
