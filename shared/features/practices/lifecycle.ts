import type { Permission } from '../../core/roles.ts'
import type { Stage, Verdict } from './badge.ts'

/**
 * Who makes a move: the author of the thread, the office whose practice it is, a holder of a permission, the scores,
 * or freshness: the calendar, and reports of offices for which it did not work.
 */
export type Mover =
  | 'author'
  | 'office'
  | 'scores'
  | 'freshness'
  | Extract<Permission, 'nominate' | 'describe' | 'publish'>

export type Move = { readonly from: Stage | null; readonly to: Stage; readonly by: Mover }

/**
 * Every step a practice can take. Code, database constraint, documentation and diagram all read this table:
 * what is not here cannot happen.
 */
export const moves: readonly Move[] = [
  { from: null, to: 'nominated', by: 'nominate' },
  { from: 'nominated', to: 'draft', by: 'author' },
  { from: 'nominated', to: 'withdrawn', by: 'author' },
  { from: 'draft', to: 'assessment', by: 'describe' },
  { from: 'draft', to: 'withdrawn', by: 'author' },
  { from: 'assessment', to: 'approved', by: 'scores' },
  { from: 'assessment', to: 'rejected', by: 'scores' },
  { from: 'assessment', to: 'to-improve', by: 'publish' },
  { from: 'assessment', to: 'withdrawn', by: 'author' },
  { from: 'to-improve', to: 'assessment', by: 'describe' },
  { from: 'to-improve', to: 'withdrawn', by: 'author' },
  { from: 'approved', to: 'published', by: 'publish' },
  { from: 'approved', to: 'to-improve', by: 'publish' },
  { from: 'approved', to: 'withdrawn', by: 'author' },
  { from: 'published', to: 'review', by: 'freshness' },
  { from: 'published', to: 'withdrawn', by: 'author' },
  { from: 'review', to: 'confirmed', by: 'office' },
  { from: 'review', to: 'archived', by: 'freshness' },
  { from: 'review', to: 'withdrawn', by: 'author' },
  { from: 'confirmed', to: 'review', by: 'freshness' },
  { from: 'confirmed', to: 'withdrawn', by: 'author' },
  { from: 'archived', to: 'confirmed', by: 'office' },
  { from: 'archived', to: 'withdrawn', by: 'author' },
]

/** Stages after which a thread may be nominated again. */
export const ended: readonly Stage[] = ['rejected', 'withdrawn']

export function moveBetween(from: Stage | null, to: Stage): Move | undefined {
  return moves.find((move) => move.from === from && move.to === to)
}

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

/** Assessors of one round who must agree; a gap of this many points or more calls a third. */
export const assessorsNeeded = 2
export const widestGap = 4

export const totalOf = (scores: Scores): number =>
  criteria.reduce((sum, criterion) => sum + scores[criterion].score, 0)

/** Null while more scores are needed: fewer than two, or two that lie too far apart. */
export function verdictOf(rounds: readonly Scores[]): Verdict | null {
  const totals = rounds.map(totalOf)
  if (totals.length < assessorsNeeded) return null
  if (totals.length === assessorsNeeded && Math.max(...totals) - Math.min(...totals) >= widestGap) return null
  const mean = (criterion: Criterion) => average(rounds.map((scores) => scores[criterion].score))
  const total = average(totals)
  if (total >= 10 && mean('effectiveness') >= 2 && mean('replicability') >= 2) return 'good-practice'
  return total >= 7 ? 'promising' : 'not-yet'
}

function average(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}
