import type { Permission } from '../../core/roles.ts'
import type { Stage } from './badge.ts'

/**
 * Who makes a move: the author of the thread, the office whose practice it is, a holder of a permission, the scores,
 * or freshness: the calendar, and reports of offices for which it did not work.
 */
export const movers = [
  'author',
  'office',
  'scores',
  'freshness',
  ...(['nominate', 'describe', 'publish'] as const satisfies readonly Permission[]),
] as const
export type Mover = (typeof movers)[number]

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
