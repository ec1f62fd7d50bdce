import { type Static, Type } from 'typebox'
import { Prose } from '../../core/text.ts'
import type { Verdict } from './badge.ts'

const closed = { additionalProperties: false }

export const criteria = [
  'effectiveness',
  'evidence',
  'efficiency',
  'replicability',
  'integration',
  'novelty',
] as const
export type Criterion = (typeof criteria)[number]
export type Scores = Readonly<Record<Criterion, { score: number; sentence: string }>>

/** Assessors of one round who must be in before there is a verdict. */
const assessorsNeeded = 2
/** Points between two totals from which a third assessor is called. */
const gapForThird = 4

/** Points of a total, and of the two criteria that a good practice cannot do without (docs/practices.md). */
const enoughForGood = 10
const enoughForPromising = 7
const enoughOfCriterion = 2

export const totalOf = (scores: Scores): number =>
  criteria.reduce((sum, criterion) => sum + scores[criterion].score, 0)

/** How many scores a round needs in all: a third where the first two lie too far apart. */
export function scoresNeeded(sheets: readonly Scores[]): number {
  const [one, other] = sheets.map(totalOf)
  if (one === undefined || other === undefined) return assessorsNeeded
  return Math.abs(one - other) >= gapForThird ? assessorsNeeded + 1 : assessorsNeeded
}

/** Null while more scores are needed. */
export function verdictOf(sheets: readonly Scores[]): Verdict | null {
  const totals = sheets.map(totalOf)
  if (totals.length < scoresNeeded(sheets)) return null
  const mean = (criterion: Criterion) => average(sheets.map((scores) => scores[criterion].score))
  const total = average(totals)
  const essential = mean('effectiveness') >= enoughOfCriterion && mean('replicability') >= enoughOfCriterion
  if (total >= enoughForGood && essential) return 'good-practice'
  return total >= enoughForPromising ? 'promising' : 'not-yet'
}

function average(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}

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
/** What has to be true before scores count; that the author agrees and how long it is in use, the forum knows itself. */
export const gates = ['publicBody', 'noPersonalData'] as const
export const Gate = Type.Object({ publicBody: Type.Boolean(), noPersonalData: Type.Boolean() }, closed)
export const NewAssessment = Type.Object(
  { scores: ScoreSheet, gate: Gate, noInterest: Type.Literal(true) },
  closed,
)
export type NewAssessment = Static<typeof NewAssessment>

/** Scores are shown by role ("first expert"), and only once the verdict is in. */
export const PublishedAssessment = Type.Object({ scores: ScoreSheet, total: Type.Integer() })
export type PublishedAssessment = Static<typeof PublishedAssessment>
