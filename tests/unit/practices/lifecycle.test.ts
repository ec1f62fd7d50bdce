import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stages } from '@rynek/shared/features/practices/badge.ts'
import { ended, moveBetween, moves } from '@rynek/shared/features/practices/lifecycle.ts'
import { criteria, type Scores, totalOf, verdictOf } from '@rynek/shared/features/practices/rubric.ts'
import { describe, expect, test } from 'vitest'
import { root } from '../../architecture/tree.ts'
import { scoresOf } from '../../support/practices.ts'

/** Points in the order of the rubric: effectiveness, evidence, efficiency, replicability, integration, novelty. */
const sheet = (...points: number[]): Scores => {
  const entries = criteria.map((name, at) => [name, { score: points[at] ?? 0, sentence: 'Bo tak.' }])
  return Object.fromEntries(entries) as Scores
}

describe('the verdict', () => {
  const cases: [what: string, rounds: Scores[], verdict: string | null][] = [
    ['waits for the first score', [], null],
    ['waits for the second', [scoresOf(3)], null],
    ['waits for a third four points apart', [sheet(3, 3, 2, 2, 2, 2), sheet(2, 2, 2, 2, 1, 1)], null],
    ['waits whichever of the two is higher', [sheet(2, 2, 2, 2, 1, 1), sheet(3, 3, 2, 2, 2, 2)], null],
    ['falls three points apart', [sheet(3, 2, 2, 2, 2, 2), sheet(2, 2, 2, 2, 1, 1)], 'good-practice'],
    ['falls with the third, however far apart', [scoresOf(3), scoresOf(0), scoresOf(3)], 'good-practice'],
    ['is good from ten points', [sheet(2, 2, 1, 2, 2, 1), sheet(2, 2, 1, 2, 2, 1)], 'good-practice'],
    ['is promising below ten', [sheet(2, 2, 1, 2, 2, 1), sheet(2, 2, 1, 2, 1, 1)], 'promising'],
    [
      'is promising without effect, however many points',
      [sheet(1, 3, 3, 3, 3, 3), sheet(2, 3, 3, 3, 3, 3)],
      'promising',
    ],
    [
      'is promising where nobody can repeat it',
      [sheet(3, 3, 3, 1, 3, 3), sheet(3, 3, 3, 2, 3, 3)],
      'promising',
    ],
    ['takes the mean of a criterion', [sheet(3, 3, 3, 1, 3, 3), sheet(3, 3, 3, 3, 3, 3)], 'good-practice'],
    ['is promising from seven points', [sheet(2, 1, 1, 1, 1, 1), sheet(2, 1, 1, 1, 1, 1)], 'promising'],
    ['is not yet below seven', [sheet(2, 1, 1, 1, 1, 1), sheet(1, 1, 1, 1, 1, 1)], 'not-yet'],
    ['is not yet of nothing', [scoresOf(0), scoresOf(0)], 'not-yet'],
  ]
  for (const [what, rounds, verdict] of cases) test(what, () => expect(verdictOf(rounds)).toBe(verdict))

  test('adds six criteria up to eighteen', () => {
    expect([totalOf(scoresOf(3)), totalOf(scoresOf(0)), criteria.length]).toEqual([18, 0, 6])
  })
})

describe('the lifecycle', () => {
  const pairs = moves.map(({ from, to }) => `${from ?? '–'} → ${to}`)

  test('starts once, names no move twice, and leads everywhere', () => {
    expect(new Set(pairs).size).toBe(pairs.length)
    expect(moves.filter(({ from }) => from === null)).toEqual([
      { from: null, to: 'nominated', by: 'nominate' },
    ])
    for (const stage of stages) expect(moves.map(({ to }) => to)).toContain(stage)
    for (const stage of ended) expect(moves.filter(({ from }) => from === stage)).toEqual([])
  })

  test('publishes only what the scores approved', () => {
    expect(moves.filter(({ to }) => to === 'published').map(({ from }) => from)).toEqual(['approved'])
    expect(moves.filter(({ to }) => to === 'approved')).toEqual([
      { from: 'assessment', to: 'approved', by: 'scores' },
    ])
    expect(moveBetween('draft', 'published')).toBeUndefined()
  })

  test('lets the author take the practice back wherever it has not ended', () => {
    for (const stage of stages.filter((one) => !ended.includes(one)))
      expect(moveBetween(stage, 'withdrawn')?.by).toBe('author')
  })

  for (const engine of ['sqlite', 'postgres']) {
    test(`is the constraint of the tables on ${engine}`, () => {
      const sql = readFileSync(join(root, 'db', 'migrations', engine, '0000_start.sql'), 'utf8')
      const [, allowed = ''] = sql.match(/from_stage \|\| '>' \|\| stage in \(([^)]*)\)/) ?? []
      const expected = moves.filter(({ from }) => from).map(({ from, to }) => `'${from}>${to}'`)
      expect(allowed.split(', ')).toEqual(expected)
    })
  }
})
