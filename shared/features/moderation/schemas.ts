import { type Static, Type } from 'typebox'
import { CityType } from '../../core/city-types.ts'
import { Day, Id, IdInAddress, Moment } from '../../core/ids.ts'
import { knowingly } from '../../core/knowingly.ts'
import { PageOf } from '../../core/lists.ts'
import { nullable } from '../../core/nullable.ts'
import { OptionalProse, Prose } from '../../core/text.ts'
import { Author } from '../accounts/schemas.ts'
import { phraseUsed } from '../phrases/schemas.ts'
import { ThreadTitle } from '../threads/schemas.ts'
import { AreaCode, TopicCode } from '../topics/catalogue.ts'
import {
  appealOutcomes,
  bulkOutcomes,
  caseOrigins,
  caseStates,
  decisions,
  reportReasons,
  stepKinds,
} from './kinds.ts'
import { Scope } from './rules.ts'

const closed = { additionalProperties: false }
export const ReportReason = Type.Enum(reportReasons)
export const Decision = Type.Enum(decisions)

/** A sentence the author reads: what was done and why. */
export const ActReason = Prose(500, 5)
const reasoned = { reason: ActReason, ...phraseUsed }

export const NewReport = Type.Object(
  { reason: ReportReason, note: OptionalProse(1_000), ...knowingly },
  closed,
)
export type NewReport = Static<typeof NewReport>

export const NewDecision = Type.Object({ decision: Decision, ...reasoned }, closed)
export type NewDecision = Static<typeof NewDecision>

export const Hiding = Type.Object({ hidden: Type.Boolean(), reason: ActReason }, closed)
export const Locking = Type.Object({ locked: Type.Boolean(), reason: ActReason }, closed)
export const Curation = Type.Object(
  {
    title: Type.Optional(ThreadTitle),
    topic: Type.Optional(TopicCode),
    cityType: Type.Optional(CityType),
    reason: ActReason,
  },
  closed,
)
export type Curation = Static<typeof Curation>

/** What stands in front, and what has ended. `pinnedUntil` is the last day; null unpins. */
export const Placing = Type.Object(
  {
    pinnedUntil: Type.Optional(Type.Union([Day, Type.Null()])),
    featured: Type.Optional(Type.Boolean()),
    archived: Type.Optional(Type.Boolean()),
    reason: ActReason,
  },
  closed,
)
export type Placing = Static<typeof Placing>

/** Markdown; empty takes the summary away. */
export const NewSummary = Type.Object({ body: OptionalProse(3_000), reason: ActReason }, closed)
export type NewSummary = Static<typeof NewSummary>
export const SummarySource = Type.Object({ body: Type.String() })
export const BulkDecision = Type.Object(
  {
    postIds: Type.Array(Id, { minItems: 1, maxItems: 50, uniqueItems: true }),
    decision: Decision,
    ...reasoned,
  },
  closed,
)
export type BulkDecision = Static<typeof BulkDecision>
export const BulkAnswer = Type.Object({
  items: Type.Array(Type.Object({ postId: Id, outcome: Type.Enum(bulkOutcomes) })),
})
export type BulkAnswer = Static<typeof BulkAnswer>

const Named = Type.Object({ id: Id, name: Type.String() })
export const QueueCase = Type.Object({
  id: Id,
  state: Type.Enum(caseStates),
  origin: Type.Enum(caseOrigins),
  words: nullable(Type.String()),
  openedAt: Moment,
  assignee: nullable(Named),
  post: Type.Object({
    id: Id,
    kind: Type.String(),
    html: Type.String(),
    hidden: Type.Boolean(),
    unapproved: Type.Boolean(),
    deleted: Type.Boolean(),
    author: Author,
    createdAt: Moment,
  }),
  thread: Type.Object({ id: Id, title: Type.String(), slug: Type.String(), topic: TopicCode }),
  reports: Type.Array(
    Type.Object({ reason: ReportReason, note: Type.String(), reporter: Type.String(), createdAt: Moment }),
  ),
})
export type QueueCase = Static<typeof QueueCase>

/** `state` left out: whatever waits for somebody. `mine`: cases I took. */
export const QueueQuery = Type.Object(
  {
    state: Type.Optional(Type.Enum(caseStates)),
    mine: Type.Optional(Type.Enum(['yes'] as const)),
    area: Type.Optional(AreaCode),
    reason: Type.Optional(ReportReason),
    after: Type.Optional(IdInAddress),
  },
  closed,
)
export type QueueQuery = Static<typeof QueueQuery>

/** `waiting`: cases and appeals nobody has decided. `medianTime`: from report to decision, of the last 30 days. */
export const Queue = Type.Object({
  ...PageOf(QueueCase).properties,
  waiting: Type.Integer({ minimum: 0 }),
  medianTime: nullable(Type.Integer({ minimum: 0 })),
  scope: nullable(Scope),
})
export type Queue = Static<typeof Queue>
const Decided = Type.Object({ decision: Decision, reason: Type.String(), by: Type.String(), at: Moment })
const Appeal = Type.Object({
  text: Type.String(),
  at: Moment,
  outcome: nullable(Type.Enum(appealOutcomes)),
  answer: nullable(Type.String()),
  decidedAt: nullable(Moment),
})
export type Appeal = Static<typeof Appeal>

/** Everything about one case. `earlier`: what was decided about other posts of the same author. */
export const CaseFile = Type.Object({
  case: QueueCase,
  /** What the post stands under, when it is no question. */
  above: nullable(Type.Object({ author: Type.String(), html: Type.String() })),
  decided: nullable(Decided),
  appeal: nullable(Appeal),
  steps: Type.Array(
    Type.Object({ kind: Type.Enum(stepKinds), by: Type.String(), text: Type.String(), at: Moment }),
  ),
  earlier: Type.Array(
    Type.Object({ id: Id, title: Type.String(), decision: Decision, reason: Type.String(), at: Moment }),
  ),
  can: Type.Object({
    take: Type.Boolean(),
    takeOver: Type.Boolean(),
    handBack: Type.Boolean(),
    decide: Type.Boolean(),
    decideAppeal: Type.Boolean(),
  }),
  epoch: Type.String(),
  lastEvent: Type.Integer({ minimum: 0 }),
})
export type CaseFile = Static<typeof CaseFile>

export const Taking = Type.Object({ takeOver: Type.Boolean() }, closed)
export const CaseNote = Type.Object({ text: Prose(1_000) }, closed)
export const NewAppeal = Type.Object({ text: Prose(2_000, 10) }, closed)
export type NewAppeal = Static<typeof NewAppeal>
export const AppealDecision = Type.Object({ outcome: Type.Enum(appealOutcomes), ...reasoned }, closed)
export type AppealDecision = Static<typeof AppealDecision>

/** What moderators decided about my posts, and what became of my reports. */
export const MyCases = Type.Object({
  decided: Type.Array(
    Type.Object({
      id: Id,
      postId: Id,
      threadId: Id,
      decision: Decision,
      reason: Type.String(),
      at: Moment,
      restored: Type.Boolean(),
      /** What I wrote, where nobody let it through: it stands nowhere else. */
      unapproved: nullable(Type.String()),
      appeal: nullable(Appeal),
      mayAppeal: Type.Boolean(),
    }),
  ),
  reported: Type.Array(
    Type.Object({
      id: Id,
      threadId: Id,
      postId: Id,
      reason: ReportReason,
      at: Moment,
      decision: nullable(Decision),
      decidedAt: nullable(Moment),
    }),
  ),
})
export type MyCases = Static<typeof MyCases>
