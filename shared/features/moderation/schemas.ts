import { type Static, Type } from 'typebox'
import { CityType } from '../../core/city-types.ts'
import { Id, Moment } from '../../core/ids.ts'
import { OptionalProse, Prose } from '../../core/text.ts'
import { Author } from '../accounts/schemas.ts'
import { ThreadTitle } from '../threads/schemas.ts'
import { TopicCode } from '../topics/catalogue.ts'

const closed = { additionalProperties: false }

export const reportReasons = ['personal-data', 'rude', 'spam', 'wrong-topic', 'off-topic', 'other'] as const
export const ReportReason = Type.Enum(reportReasons)
export type ReportReason = (typeof reportReasons)[number]

export const decisions = ['hide', 'keep'] as const
export const Decision = Type.Enum(decisions)
export type Decision = (typeof decisions)[number]

/** A sentence the author reads: what was done and why. */
export const ActReason = Prose(500, 5)

export const NewReport = Type.Object({ reason: ReportReason, note: OptionalProse(1_000) }, closed)
export type NewReport = Static<typeof NewReport>

export const NewDecision = Type.Object({ decision: Decision, reason: ActReason }, closed)
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

export const QueueCase = Type.Object({
  id: Id,
  openedAt: Moment,
  post: Type.Object({
    id: Id,
    kind: Type.String(),
    html: Type.String(),
    hidden: Type.Boolean(),
    author: Author,
    createdAt: Moment,
  }),
  thread: Type.Object({ id: Id, title: Type.String(), slug: Type.String() }),
  reports: Type.Array(
    Type.Object({ reason: ReportReason, note: Type.String(), reporter: Type.String(), createdAt: Moment }),
  ),
})
export type QueueCase = Static<typeof QueueCase>
export const Queue = Type.Object({ items: Type.Array(QueueCase), waiting: Type.Integer() })
export type Queue = Static<typeof Queue>
