import { type Static, Type } from 'typebox'
import { CityType } from '../../core/city-types.ts'
import { Id, Moment } from '../../core/ids.ts'
import { Cursor, PageOf } from '../../core/lists.ts'
import { Line, OptionalLine, OptionalProse, Prose } from '../../core/text.ts'
import { Author } from '../accounts/schemas.ts'
import { DocumentView } from '../documents/schemas.ts'
import { OfficeBadge } from '../institutions/schemas.ts'
import { AreaCode, TopicCode } from '../topics/catalogue.ts'
import { PracticeBadge, Stage, Verdict } from './badge.ts'
import { criteria } from './lifecycle.ts'

const closed = { additionalProperties: false }
const Day = Type.String({ pattern: '^(?:19|20)[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$' })

export const NewNomination = Type.Object({ justification: Prose(1_500, 30) }, closed)
export type NewNomination = Static<typeof NewNomination>

/** The author's answer to a nomination, and later his right to take the practice back. */
export const Consent = Type.Object({ consent: Type.Boolean(), reason: Type.Optional(Prose(500)) }, closed)
export type Consent = Static<typeof Consent>

const Step = Type.Object({ when: Line(40), what: Prose(300), who: Line(120) }, closed)
const Result = Type.Object(
  { indicator: Line(120), before: Line(60), after: Line(60), measuredOn: Line(40), source: Line(120) },
  closed,
)
/** Whole zloty. Null says "without cost". */
const Zloty = Type.Union([Type.Integer({ minimum: 0, maximum: 1_000_000_000 }), Type.Null()])

/** A description while it is written: everything within its limits, nothing required yet. */
export const DescriptionDraft = Type.Object(
  {
    title: OptionalLine(100),
    summary: OptionalProse(300),
    context: OptionalProse(1_000),
    problem: OptionalProse(1_500),
    solution: OptionalProse(4_000),
    steps: Type.Array(Step, { maxItems: 20 }),
    results: Type.Array(Result, { maxItems: 10 }),
    costStart: Zloty,
    costYearly: Zloty,
    costNote: OptionalProse(500),
    effort: OptionalProse(500),
    legal: OptionalProse(1_000),
    difficulties: OptionalProse(1_500),
    replicate: OptionalProse(2_000),
    fits: Type.Array(CityType, { maxItems: 11, uniqueItems: true }),
    contactRole: OptionalLine(120),
    startedOn: Type.Union([Day, Type.Null()]),
    verifiedOn: Type.Union([Day, Type.Null()]),
  },
  closed,
)
export type Description = Static<typeof DescriptionDraft>

/** `version` is the one the editor had before his eyes. */
export const DescriptionChange = Type.Object(
  {
    description: DescriptionDraft,
    sources: Type.Array(Id, { maxItems: 100, uniqueItems: true }),
    version: Type.Integer({ minimum: 0 }),
  },
  closed,
)
export type DescriptionChange = Static<typeof DescriptionChange>

const Score = Type.Object(
  { score: Type.Integer({ minimum: 0, maximum: 3 }), sentence: Prose(400, 3) },
  closed,
)
export const ScoreSheet = Type.Object(
  Object.fromEntries(criteria.map((criterion) => [criterion, Score])) as Record<
    (typeof criteria)[number],
    typeof Score
  >,
  closed,
)
export type ScoreSheet = Static<typeof ScoreSheet>
export const NewAssessment = Type.Object({ scores: ScoreSheet, noInterest: Type.Literal(true) }, closed)
export type NewAssessment = Static<typeof NewAssessment>

export const Reason = Type.Object({ reason: Prose(500, 3) }, closed)

/** Who moved it is said by part, never by name: assessors stay unknown to the author and to each other. */
export const PracticeMoveView = Type.Object({
  from: Type.Union([Stage, Type.Null()]),
  to: Stage,
  by: Type.Union([
    Type.Literal('author'),
    Type.Literal('expert'),
    Type.Literal('staff'),
    Type.Literal('scores'),
  ]),
  reason: Type.Union([Type.String(), Type.Null()]),
  at: Moment,
})
export type PracticeMoveView = Static<typeof PracticeMoveView>

/** Scores are shown by role ("first expert"), and only once the verdict is in. */
export const PublishedAssessment = Type.Object({ scores: ScoreSheet, total: Type.Integer() })
export type PublishedAssessment = Static<typeof PublishedAssessment>

export const PracticeCard = Type.Object({
  ...PracticeBadge.properties,
  summary: Type.String(),
  topic: TopicCode,
  fits: Type.Array(CityType),
  office: OfficeBadge,
  publishedAt: Type.Union([Moment, Type.Null()]),
  verifiedOn: Type.Union([Type.String(), Type.Null()]),
})
export type PracticeCard = Static<typeof PracticeCard>
export const PracticeList = PageOf(PracticeCard)
export type PracticeList = Static<typeof PracticeList>

export const PracticeSource = Type.Object({
  postId: Id,
  author: Author,
  html: Type.String(),
})
export type PracticeSource = Static<typeof PracticeSource>

/** Texts of a description as HTML, by their names in the template; the description itself holds the Markdown. */
export const DescriptionTexts = Type.Object({
  context: Type.String(),
  problem: Type.String(),
  solution: Type.String(),
  costNote: Type.String(),
  effort: Type.String(),
  legal: Type.String(),
  difficulties: Type.String(),
  replicate: Type.String(),
})
export type DescriptionTexts = Static<typeof DescriptionTexts>

/** A practice as everybody reads it: only published ones have this face. */
export const PracticePage = Type.Object({
  practice: PracticeCard,
  description: DescriptionDraft,
  texts: DescriptionTexts,
  thread: Type.Object({ id: Id, title: Type.String(), slug: Type.String() }),
  sources: Type.Array(PracticeSource),
  documents: Type.Array(DocumentView),
  assessments: Type.Array(PublishedAssessment),
  moves: Type.Array(PracticeMoveView),
  epoch: Type.String(),
  lastEvent: Type.Integer(),
})
export type PracticePage = Static<typeof PracticePage>

export const PracticeQuery = Type.Object(
  {
    area: Type.Optional(AreaCode),
    topic: Type.Optional(TopicCode),
    cityType: Type.Optional(CityType),
    after: Type.Optional(Cursor),
  },
  closed,
)
export type PracticeQuery = Static<typeof PracticeQuery>

/** A practice on the desk of those who work on it, or in its author's account. */
export const DeskItem = Type.Object({
  id: Id,
  stage: Stage,
  title: Type.String(),
  verdict: Type.Union([Verdict, Type.Null()]),
  topic: TopicCode,
  createdAt: Moment,
  thread: Type.Object({ id: Id, title: Type.String(), slug: Type.String() }),
  author: Type.Object({ id: Id, name: Type.String() }),
  office: OfficeBadge,
})
export type DeskItem = Static<typeof DeskItem>
export const DeskList = Type.Object({ items: Type.Array(DeskItem) })
export type DeskList = Static<typeof DeskList>

/** Everything about a practice that is not public yet. `assessments` holds the reader's own until the verdict is in. */
export const Dossier = Type.Object({
  ...DeskItem.properties,
  justification: Type.String(),
  description: DescriptionDraft,
  texts: DescriptionTexts,
  version: Type.Integer(),
  sources: Type.Array(PracticeSource),
  documents: Type.Array(DocumentView),
  moves: Type.Array(PracticeMoveView),
  assessments: Type.Array(PublishedAssessment),
  assessed: Type.Integer(),
  missing: Type.Array(Type.String()),
  can: Type.Object({
    consent: Type.Boolean(),
    withdraw: Type.Boolean(),
    describe: Type.Boolean(),
    submit: Type.Boolean(),
    assess: Type.Boolean(),
    publish: Type.Boolean(),
    returnForWork: Type.Boolean(),
  }),
})
export type Dossier = Static<typeof Dossier>
