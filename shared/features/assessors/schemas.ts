import { type Static, Type } from 'typebox'
import { Id, IdInAddress, Moment } from '../../core/ids.ts'
import { OptionalProse } from '../../core/text.ts'
import { DeskItem } from '../practices/schemas.ts'
import { ProfileChange } from '../profiles/schemas.ts'
import { AreaCode } from '../topics/catalogue.ts'

const closed = { additionalProperties: false }

/** What an expert says he knows, whole areas and single topics: he is asked first about these. */
export const Expertise = Type.Object(
  {
    areas: Type.Array(AreaCode, { maxItems: 12, uniqueItems: true }),
    /** Those of his profile: one says once what one knows. */
    topics: ProfileChange.properties.topics,
  },
  closed,
)
export type Expertise = Static<typeof Expertise>

export const AssessorParams = Type.Object({ id: IdInAddress, person: IdInAddress }, closed)

/** `interest` bars the expert from this practice for good. */
export const Declination = Type.Object({ interest: Type.Boolean(), reason: OptionalProse(500) }, closed)
export type Declination = Static<typeof Declination>

/** Somebody asked in this round; whether the score is in, never what it says. */
export const AskedExpert = Type.Object({
  id: Id,
  name: Type.String(),
  office: Type.String(),
  invitedAt: Moment,
  state: Type.Enum(['waiting', 'scored', 'declined', 'interest']),
  reason: Type.Union([Type.String(), Type.Null()]),
})
export type AskedExpert = Static<typeof AskedExpert>

/** How near to what a practice is about an expert is, the nearest first. */
export const nearness = ['topic', 'area', 'other'] as const
export type Nearness = (typeof nearness)[number]

/** Somebody to ask, and why: what he knows, and how much he has in hand. */
export const ProposedExpert = Type.Object({
  id: Id,
  name: Type.String(),
  office: Type.String(),
  knows: Type.Enum(nearness),
  /** Invitations not answered yet, and scores given lately. */
  open: Type.Integer(),
  recent: Type.Integer(),
})
export type ProposedExpert = Static<typeof ProposedExpert>

/** Whom to ask to assess a practice. The first `missing` of those proposed are the ones to ask now. */
export const AssessorDesk = Type.Object({
  practice: DeskItem,
  /** Scores this round needs: three once two lie too far apart. */
  needed: Type.Integer(),
  scored: Type.Integer(),
  missing: Type.Integer(),
  asked: Type.Array(AskedExpert),
  proposed: Type.Array(ProposedExpert),
})
export type AssessorDesk = Static<typeof AssessorDesk>

/** What waits for my own score, and what I know: null for those who do not assess. */
export const Assignments = Type.Object({
  expertise: Type.Union([Expertise, Type.Null()]),
  items: Type.Array(Type.Object({ ...DeskItem.properties, invitedAt: Moment })),
})
export type Assignments = Static<typeof Assignments>
