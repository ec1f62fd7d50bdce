import { type Static, Type } from 'typebox'
import { Id, Moment } from '../../core/ids.ts'
import { OptionalProse, Prose } from '../../core/text.ts'
import { Author, Credentials } from '../accounts/schemas.ts'
import { longestDays, sanctionGrounds, sanctionKinds } from './rules.ts'

const closed = { additionalProperties: false }
const MaybeMoment = Type.Union([Moment, Type.Null()])
const MaybeText = Type.Union([Type.String(), Type.Null()])

export const SanctionKind = Type.Enum(sanctionKinds)
export const SanctionGround = Type.Enum(sanctionGrounds)

export const NewSanction = Type.Object(
  {
    kind: SanctionKind,
    ground: SanctionGround,
    note: OptionalProse(1_000),
    days: Type.Optional(Type.Integer({ minimum: 1, maximum: longestDays })),
  },
  closed,
)
export type NewSanction = Static<typeof NewSanction>

const WhyNot = Prose(500, 5)
export const Lifting = Type.Object({ reason: WhyNot }, closed)
export const NewAppeal = Type.Object({ text: Prose(2_000, 20) }, closed)
export type NewAppeal = Static<typeof NewAppeal>
/** Whoever is kept out cannot sign in: the password says who it is. */
export const AppealFromOutside = Type.Object({ ...Credentials.properties, text: Prose(2_000, 20) }, closed)
export type AppealFromOutside = Static<typeof AppealFromOutside>

export const appealOutcomes = ['upheld', 'lifted'] as const
export const AppealOutcome = Type.Enum(appealOutcomes)
export type AppealOutcome = (typeof appealOutcomes)[number]
export const AppealDecision = Type.Object({ outcome: AppealOutcome, reason: WhyNot }, closed)
export type AppealDecision = Static<typeof AppealDecision>

/** What keeps a person from writing now. */
export const Restriction = Type.Object({
  kind: SanctionKind,
  ground: SanctionGround,
  note: Type.String(),
  /** Null where there is no end. */
  until: MaybeMoment,
})
export type Restriction = Static<typeof Restriction>

export const Sanction = Type.Object({
  ...Restriction.properties,
  id: Id,
  createdAt: Moment,
  /** In force now: neither over nor lifted. Warnings never are. */
  inForce: Type.Boolean(),
  liftedAt: MaybeMoment,
  appeal: Type.Union([
    Type.Object({
      text: Type.String(),
      at: Moment,
      outcome: Type.Union([AppealOutcome, Type.Null()]),
      answer: MaybeText,
    }),
    Type.Null(),
  ]),
})
export type Sanction = Static<typeof Sanction>
export const MySanctions = Type.Object({ items: Type.Array(Sanction) })
export type MySanctions = Static<typeof MySanctions>

export const NewNote = Type.Object({ body: Prose(2_000, 2) }, closed)
export const PersonNote = Type.Object({
  id: Id,
  by: Type.String(),
  at: Moment,
  body: Type.String(),
})

/** What moderators know of a person together. */
export const PersonFile = Type.Object({
  person: Author,
  memberSince: Moment,
  strikes: Type.Integer({ minimum: 0 }),
  suggested: SanctionKind,
  /** What the reader may do here. */
  can: Type.Object({ sanction: Type.Boolean() }),
  sanctions: Type.Array(Type.Object({ ...Sanction.properties, by: Type.String() })),
  hidden: Type.Array(
    Type.Object({ postId: Id, threadId: Id, title: Type.String(), reason: MaybeText, at: Moment }),
  ),
  /** Cases about posts of the person, and how many of them ended with hiding. */
  cases: Type.Object({ all: Type.Integer({ minimum: 0 }), hidden: Type.Integer({ minimum: 0 }) }),
  notes: Type.Array(PersonNote),
})
export type PersonFile = Static<typeof PersonFile>

export const OpenAppeal = Type.Object({
  sanction: Sanction,
  person: Author,
  by: Type.String(),
  /** Nobody decides on what he did himself. */
  own: Type.Boolean(),
})
export type OpenAppeal = Static<typeof OpenAppeal>
export const OpenAppeals = Type.Object({ items: Type.Array(OpenAppeal) })
export type OpenAppeals = Static<typeof OpenAppeals>
