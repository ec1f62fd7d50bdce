import { type Static, Type } from 'typebox'
import { CityType } from '../../core/city-types.ts'
import { Id, IdInAddress, Moment } from '../../core/ids.ts'
import { knowingly } from '../../core/knowingly.ts'
import { Cursor, PageOf, Standing } from '../../core/lists.ts'
import { nullable } from '../../core/nullable.ts'
import { Line, Prose } from '../../core/text.ts'
import { Author } from '../accounts/schemas.ts'
import { Post, PostBody } from '../posts/schemas.ts'
import { Nomination, PracticeBadge } from '../practices/badge.ts'
import { AreaCode, TopicCode } from '../topics/catalogue.ts'

export const shortestTitle = 10
export const ThreadTitle = Line(150, shortestTitle)

export const NewThread = Type.Object(
  { title: ThreadTitle, body: PostBody, topic: TopicCode, cityType: CityType, ...knowingly },
  { additionalProperties: false },
)
export type NewThread = Static<typeof NewThread>

/** A thread as lists show it. While a moderator has hidden the question, its title is hidden with it: empty. */
export const ThreadSummary = Type.Object({
  id: Id,
  title: Type.String(),
  slug: Type.String(),
  topic: TopicCode,
  cityType: CityType,
  author: Author,
  createdAt: Moment,
  lastActivityAt: Moment,
  answers: Type.Integer({ minimum: 0 }),
  sameProblem: Type.Integer({ minimum: 0 }),
  acceptedAnswerId: nullable(Id),
  /** A published practice that answers it. */
  solvedByPracticeId: nullable(Id),
  lockedReason: nullable(Type.String()),
  /** Read only. */
  archived: Type.Boolean(),
  /** The last day it stands on top of its topic. */
  pinnedUntil: nullable(Type.String()),
  /** Moderators recommend it on the home page. */
  featured: Type.Boolean(),
  practice: nullable(PracticeBadge),
})
export type ThreadSummary = Static<typeof ThreadSummary>

export const ThreadList = PageOf(ThreadSummary)
export type ThreadList = Static<typeof ThreadList>

/** What a moderator wrote of the whole thread. */
export const ThreadSummaryText = Type.Object({ html: Type.String(), author: Type.String(), at: Moment })

/** A person writes here once in so many minutes, until a moment; everybody reads why. */
export const SlowMode = Type.Object({
  minutes: Type.Integer({ minimum: 1 }),
  until: Moment,
  reason: Type.String(),
})
export type SlowMode = Static<typeof SlowMode>

/** For how long people write once in so many minutes; null lets them write as they like again. */
export const Slowing = Type.Object(
  {
    minutes: nullable(Type.Integer({ minimum: 1, maximum: 1_440 })),
    hours: Type.Optional(Type.Integer({ minimum: 1, maximum: 720 })),
    reason: Prose(500, 5),
  },
  { additionalProperties: false },
)
export type Slowing = Static<typeof Slowing>

/** A question beside another: what it has in common with it is the business of `search`. */
export const RelatedThread = Type.Pick(ThreadSummary, ['id', 'title', 'slug'])
export type RelatedThread = Static<typeof RelatedThread>
export const mostRelated = 5

/**
 * `posts` in the order they were written: the question, one page of answers, and the comments under them.
 * `accepted`: the accepted answer and its comments, wherever it stands; empty without one.
 */
export const ThreadPage = Type.Object({
  thread: ThreadSummary,
  /** Of its practice, while that is not published. */
  nomination: nullable(Nomination),
  posts: Type.Array(Post),
  accepted: Type.Array(Post),
  /** The practice of `solvedByPracticeId`, as it stands now. */
  solvedBy: nullable(PracticeBadge),
  summary: nullable(ThreadSummaryText),
  slow: nullable(SlowMode),
  /** As they were when the page was asked for: nothing follows them live. */
  related: Type.Array(RelatedThread, { maxItems: mostRelated }),
  /** How often moderators changed something about the thread; the log says what and why. */
  changes: Type.Integer({ minimum: 0 }),
  /** Posts that stood here and stand in other threads now. */
  movedOut: Type.Array(Id),
  next: nullable(Cursor),
  ...Standing,
})
export type ThreadPage = Static<typeof ThreadPage>

/** `unanswered`: no answer; `open`: answers, none accepted; `solved`: one accepted; `practice`: a published practice. Only `archived` lists such. */
export const threadStates = ['unanswered', 'open', 'solved', 'practice', 'archived'] as const
export const ThreadState = Type.Enum(threadStates)
export type ThreadState = (typeof threadStates)[number]

export const threadOrders = ['active', 'newest', 'shared'] as const
export const ThreadOrder = Type.Enum(threadOrders)
export type ThreadOrder = (typeof threadOrders)[number]

/** `cityTypes` is a comma-separated list; each word of `q` begins a word of the title, diacritics aside. */
export const ThreadQuery = Type.Object(
  {
    area: Type.Optional(AreaCode),
    topic: Type.Optional(TopicCode),
    cityTypes: Type.Optional(Type.String({ pattern: '^[A-Z]{3}(,[A-Z]{3}){0,10}$' })),
    state: Type.Optional(ThreadState),
    order: Type.Optional(ThreadOrder),
    /** Asked by people who sat in this office then. */
    institution: Type.Optional(IdInAddress),
    q: Type.Optional(Type.String({ maxLength: 200 })),
    /** What moderators put in front. */
    only: Type.Optional(Type.Enum(['pinned', 'featured'] as const)),
    after: Type.Optional(Cursor),
  },
  { additionalProperties: false },
)
export type ThreadQuery = Static<typeof ThreadQuery>

export const Solution = Type.Object({ practiceId: Id }, { additionalProperties: false })
export type Solution = Static<typeof Solution>

/** What a thread page shows to this reader only: posts by their ids, and what he may do. */
export const ThreadMine = Type.Object({
  votes: Type.Array(Id),
  /** Answers that my office said work there too. */
  endorsed: Type.Array(Id),
  editable: Type.Array(Id),
  hidden: Type.Array(Type.Object({ postId: Id, reason: Type.String() })),
  sameProblem: Type.Boolean(),
  /** In a slow thread: when I may write again, if that is still to come. */
  writeFrom: nullable(Moment),
  can: Type.Object({
    answer: Type.Boolean(),
    comment: Type.Boolean(),
    vote: Type.Boolean(),
    accept: Type.Boolean(),
    solve: Type.Boolean(),
    sameProblem: Type.Boolean(),
    nominate: Type.Boolean(),
    moderate: Type.Boolean(),
  }),
})
export type ThreadMine = Static<typeof ThreadMine>

export const AcceptedAnswer = Type.Object({ postId: Id }, { additionalProperties: false })
export type AcceptedAnswer = Static<typeof AcceptedAnswer>
export const SameProblem = Type.Object({ sameProblem: Type.Integer({ minimum: 0 }) })
export type SameProblem = Static<typeof SameProblem>

export const TopicCounts = Type.Object({
  items: Type.Array(Type.Object({ topic: TopicCode, threads: Type.Integer(), unanswered: Type.Integer() })),
  ...Standing,
})
export type TopicCounts = Static<typeof TopicCounts>
