import { type Static, Type } from 'typebox'
import { CityType } from '../../core/city-types.ts'
import { Id, IdParams, Moment } from '../../core/ids.ts'
import { knowingly } from '../../core/knowingly.ts'
import { OptionalProse, Prose } from '../../core/text.ts'
import { barReasons } from '../assessors/rules.ts'
import { DocumentView } from '../documents/schemas.ts'
import { DraftSource, Source } from '../excerpts/schemas.ts'
import { OfficeBadge } from '../institutions/schemas.ts'
import { TopicCode } from '../topics/catalogue.ts'
import { PracticeBadge, Stage, Verdict } from './badge.ts'
import { DescriptionDraft, DescriptionTexts, PartComparison } from './description.ts'
import { movers } from './lifecycle.ts'
import { PublishedAssessment } from './rubric.ts'

const closed = { additionalProperties: false }
export const NewNomination = Type.Object({ justification: Prose(1_500, 30) }, closed)
export type NewNomination = Static<typeof NewNomination>

/** The author's answer to a nomination, and later his right to take the practice back. */
export const Consent = Type.Object({ consent: Type.Boolean(), reason: Type.Optional(Prose(500)) }, closed)
export type Consent = Static<typeof Consent>

/** `version` is the one the editor had before his eyes. */
export const DescriptionChange = Type.Object(
  {
    description: DescriptionDraft,
    sources: Type.Array(Id, { maxItems: 100, uniqueItems: true }),
    version: Type.Integer({ minimum: 0 }),
    ...knowingly,
  },
  closed,
)
export type DescriptionChange = Static<typeof DescriptionChange>

export const Reason = Type.Object({ reason: Prose(500, 3) }, closed)
/** A move that goes without saying may still say something. */
export const Note = Type.Object({ note: OptionalProse(500) }, closed)

/** Who moved it is said by part, never by name: assessors stay unknown to the author and to each other. */
export const PracticeMoveView = Type.Object({
  from: Type.Union([Stage, Type.Null()]),
  to: Stage,
  by: Type.Enum(movers),
  reason: Type.Union([Type.String(), Type.Null()]),
  at: Moment,
})
export type PracticeMoveView = Static<typeof PracticeMoveView>

export const PracticeCard = Type.Object({
  ...PracticeBadge.properties,
  summary: Type.String(),
  topic: TopicCode,
  otherTopics: Type.Array(TopicCode),
  pilot: Type.Boolean(),
  fits: Type.Array(CityType),
  office: OfficeBadge,
  edition: Type.Integer({ minimum: 0 }),
  /** Offices that stand by having adopted it. */
  adopters: Type.Integer({ minimum: 0 }),
  publishedAt: Type.Union([Moment, Type.Null()]),
  verifiedOn: Type.Union([Type.String(), Type.Null()]),
  /** When its office last said that it is still true. */
  confirmedAt: Type.Union([Moment, Type.Null()]),
  /** When the office is asked next; while it is being asked, when silence archives it. */
  reviewBy: Type.Union([Moment, Type.Null()]),
})
export type PracticeCard = Static<typeof PracticeCard>

/** Editions of a practice, newest first. `changes` says what is new; the first has none. */
const EditionList = Type.Array(
  Type.Object({
    edition: Type.Integer({ minimum: 1 }),
    changes: Type.Union([Type.String(), Type.Null()]),
    publishedAt: Moment,
  }),
)
export type EditionList = Static<typeof EditionList>

const SourceThread = Type.Object({ id: Id, title: Type.String(), slug: Type.String() })

/** A practice as everybody reads it: only published ones have this face. */
export const PracticePage = Type.Object({
  practice: PracticeCard,
  description: DescriptionDraft,
  texts: DescriptionTexts,
  thread: SourceThread,
  sources: Type.Array(Source),
  documents: Type.Array(DocumentView),
  assessments: Type.Array(PublishedAssessment),
  moves: Type.Array(PracticeMoveView),
  /** Other questions that it answers. */
  solved: Type.Array(Type.Object({ id: Id, title: Type.String(), slug: Type.String() })),
  editions: EditionList,
  epoch: Type.String(),
  lastEvent: Type.Integer(),
})
export type PracticePage = Static<typeof PracticePage>

/** One edition as it was published; `practice` is where the practice stands now, under this edition's title. */
export const EditionPage = Type.Object({
  practice: PracticeCard,
  edition: Type.Integer({ minimum: 1 }),
  title: Type.String(),
  changes: Type.Union([Type.String(), Type.Null()]),
  publishedAt: Moment,
  description: DescriptionDraft,
  texts: DescriptionTexts,
  thread: SourceThread,
  sources: Type.Array(Source),
  documents: Type.Array(DocumentView),
  editions: EditionList,
})
export type EditionPage = Static<typeof EditionPage>

/** `version` is the working copy that the publisher has read. */
export const NewEdition = Type.Object(
  { changes: Prose(500, 3), version: Type.Integer({ minimum: 0 }) },
  closed,
)
export type NewEdition = Static<typeof NewEdition>

const editionNumber = Type.String({ pattern: '^[1-9][0-9]{0,5}$' })
export const EditionParams = Type.Object({ ...IdParams.properties, edition: editionNumber }, closed)
export const SinceQuery = Type.Object({ since: editionNumber }, closed)

/** What changed between two editions: by part of the template, then what came and what went. */
export const Comparison = Type.Object({
  from: Type.Integer(),
  to: Type.Integer(),
  parts: Type.Array(PartComparison),
  documents: Type.Object({ added: Type.Array(DocumentView), removed: Type.Array(DocumentView) }),
  sources: Type.Object({ added: Type.Array(Source), removed: Type.Array(Source) }),
})
export type Comparison = Static<typeof Comparison>

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
  edition: Type.Integer({ minimum: 0 }),
  reviewBy: Type.Union([Moment, Type.Null()]),
  justification: Type.String(),
  description: DescriptionDraft,
  texts: DescriptionTexts,
  version: Type.Integer(),
  sources: Type.Array(DraftSource),
  documents: Type.Array(DocumentView),
  /** Those of all its editions. */
  publishedDocuments: Type.Array(DocumentView),
  moves: Type.Array(PracticeMoveView),
  assessments: Type.Array(PublishedAssessment),
  assessed: Type.Integer(),
  /** Why an expert who reads may not score it now; null where he may, or nobody can. */
  barred: Type.Union([Type.Enum(barReasons), Type.Null()]),
  missing: Type.Array(Type.String()),
  can: Type.Object({
    consent: Type.Boolean(),
    withdraw: Type.Boolean(),
    describe: Type.Boolean(),
    submit: Type.Boolean(),
    assess: Type.Boolean(),
    decline: Type.Boolean(),
    ask: Type.Boolean(),
    publish: Type.Boolean(),
    returnForWork: Type.Boolean(),
    confirm: Type.Boolean(),
    publishEdition: Type.Boolean(),
  }),
})
export type Dossier = Static<typeof Dossier>
