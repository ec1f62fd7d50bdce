import { type Static, Type } from 'typebox'
import { CityType } from '../../core/city-types.ts'
import { Day, Id, Moment } from '../../core/ids.ts'
import { knowingly } from '../../core/knowingly.ts'
import { OptionalProse } from '../../core/text.ts'
import { OfficeBadge } from '../institutions/schemas.ts'
import { AdoptionState, CostBand, Recommendation } from './rules.ts'

const closed = { additionalProperties: false }
const orNull = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) =>
  Type.Union([schema, Type.Null()])

const PracticeName = Type.Object({ id: Id, title: Type.String(), slug: Type.String() })

const report = {
  state: AdoptionState,
  since: Day,
  cost: orNull(CostBand),
  effect: OptionalProse(1_000),
  changed: OptionalProse(1_000),
  obstacles: OptionalProse(1_000),
  recommend: orNull(Recommendation),
}

/** `entry` is the newest one the writer has read, 0 where there is none yet. */
export const NewReport = Type.Object({ ...report, entry: Type.Integer({ minimum: 0 }), ...knowingly }, closed)
export type NewReport = Static<typeof NewReport>

export const EntryToConfirm = Type.Object({ entry: Type.Integer({ minimum: 1 }) }, closed)
export type EntryToConfirm = Static<typeof EntryToConfirm>

/** One report. Who wrote it stays in the office. */
export const AdoptionEntry = Type.Object({
  ...report,
  entry: Type.Integer({ minimum: 1 }),
  reportedAt: Moment,
  confirmedAt: orNull(Moment),
})
export type AdoptionEntry = Static<typeof AdoptionEntry>

/** What an office has reported of a practice, the newest first. */
export const Adoption = Type.Object({
  id: Id,
  office: OfficeBadge,
  state: orNull(AdoptionState),
  entries: Type.Array(AdoptionEntry),
})
export type Adoption = Static<typeof Adoption>

/** How many offices of a type are how far; types nobody reported from are left out. */
const TypeCount = Type.Object({
  cityType: orNull(CityType),
  interested: Type.Integer(),
  testing: Type.Integer(),
  adopted: Type.Integer(),
  gaveUp: Type.Integer(),
})
export type TypeCount = Static<typeof TypeCount>

/** Offices of these types are looked for, so many, until the end of a day. */
const call = {
  cityTypes: Type.Array(CityType, { minItems: 1, maxItems: 11, uniqueItems: true }),
  wanted: Type.Integer({ minimum: 1, maximum: 50 }),
  until: Day,
}
export const NewCall = Type.Object(call, closed)
export type NewCall = Static<typeof NewCall>

/** `tried`: offices of these types that since then reported more than interest. Over by number, by day, or by hand. */
export const TesterCall = Type.Object({ ...call, tried: Type.Integer({ minimum: 0 }), open: Type.Boolean() })
export type TesterCall = Static<typeof TesterCall>

export const TesterCallList = Type.Object({
  items: Type.Array(
    Type.Object({
      practice: PracticeName,
      call: TesterCall,
    }),
  ),
})
export type TesterCallList = Static<typeof TesterCallList>

/** Confirmed reports only: what every reader sees. */
export const Ledger = Type.Object({
  items: Type.Array(Adoption),
  counts: Type.Array(TypeCount),
  call: orNull(TesterCall),
})
export type Ledger = Static<typeof Ledger>

/** What an office tries and has adopted, as it stands by it now; the newest report first. */
export const OfficeAdoptionList = Type.Object({
  items: Type.Array(Type.Object({ practice: PracticeName, state: AdoptionState, since: Day })),
})
export type OfficeAdoptionList = Static<typeof OfficeAdoptionList>

/** The reader's own office: everything it reported, and what its reader may do. */
export const OwnAdoption = Type.Object({
  practice: PracticeName,
  adoption: orNull(Adoption),
  /** Colleagues who stand by the newest report so far. */
  confirmations: Type.Integer(),
  /** For moderators: reports of any office that wait to be confirmed. */
  waiting: Type.Array(Adoption),
  call: orNull(TesterCall),
  can: Type.Object({ report: Type.Boolean(), confirm: Type.Boolean(), call: Type.Boolean() }),
})
export type OwnAdoption = Static<typeof OwnAdoption>
