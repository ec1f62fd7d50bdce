import { type Static, Type } from 'typebox'
import { CityType } from '../../core/city-types.ts'
import { Day } from '../../core/ids.ts'
import { Piece } from '../../core/pieces.ts'
import { Line, OptionalLine, OptionalProse, Prose } from '../../core/text.ts'
import { TopicCode } from '../topics/catalogue.ts'
import { hdrStages, textNames } from './rules.ts'

const closed = { additionalProperties: false }

const Step = Type.Object({ when: Line(40), what: Prose(300), who: Line(120) }, closed)
const Result = Type.Object(
  { indicator: Line(120), before: Line(60), after: Line(60), measuredOn: Line(40), source: Line(120) },
  closed,
)
/** Whole zloty: 0 says "without cost", null that nobody has said yet. */
const Zloty = Type.Union([Type.Integer({ minimum: 0, maximum: 1_000_000_000 }), Type.Null()])

/** A description while it is written: everything within its limits, nothing required yet. */
export const DescriptionDraft = Type.Object(
  {
    title: OptionalLine(100),
    summary: OptionalProse(300),
    /** Beside the topic of its thread, which is the main one. */
    otherTopics: Type.Array(TopicCode, { maxItems: 2, uniqueItems: true }),
    hdrStage: Type.Union([Type.Enum(hdrStages), Type.Null()]),
    /** A trial, in use for less than half a year: said wherever the practice is shown. */
    pilot: Type.Boolean(),
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

/** Texts of a description as HTML, by their names in the template; the description itself holds the Markdown. */
export const DescriptionTexts = Type.Object(
  Object.fromEntries(textNames.map((name) => [name, Type.String()])) as Record<
    (typeof textNames)[number],
    ReturnType<typeof Type.String>
  >,
)
export type DescriptionTexts = Static<typeof DescriptionTexts>

export const PartComparison = Type.Object({
  part: Type.Enum(Object.keys(DescriptionDraft.properties) as (keyof Description)[]),
  pieces: Type.Array(Piece),
})
export type PartComparison = Static<typeof PartComparison>

/** What a fresh nomination starts from: the title of its thread and nothing else. */
export function emptyDescription(title: string): Description {
  return {
    title: [...title].slice(0, 100).join(''),
    summary: '',
    otherTopics: [],
    hdrStage: null,
    pilot: false,
    context: '',
    problem: '',
    solution: '',
    steps: [],
    results: [],
    costStart: null,
    costYearly: null,
    costNote: '',
    effort: '',
    legal: '',
    difficulties: '',
    replicate: '',
    fits: [],
    contactRole: '',
    startedOn: null,
    verifiedOn: null,
  }
}
