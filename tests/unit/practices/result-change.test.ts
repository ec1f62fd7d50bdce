import { changeOf } from '@rynek/client/features/practices/result-change.ts'
import { expect, test } from 'vitest'

test('amounts are read as clerks write them, and compared only when they are alike', () => {
  expect(changeOf('50 000 zł', '31 000 zł')).toEqual({ before: 50_000, after: 31_000, percent: -38 })
  expect(changeOf('12,5 %', '25 %')?.percent).toBe(100)
  expect(changeOf('ponad 200 (szacunek)', '31 (policzone)')).toMatchObject({ before: 200, after: 31 })
  expect(changeOf('7 z 12', '12 z 12')).toMatchObject({ before: 7, after: 12, percent: 71 })
  expect(changeOf('6 h 40 min', '1 h 50 min')).toEqual({ before: 400, after: 110, percent: -72 })
  expect(changeOf('2 godz.', '45 min')).toEqual({ before: 120, after: 45, percent: -62 })
  // Bars can be drawn from nothing; a percentage of nothing cannot be said.
  expect(changeOf('0 z 4', '3 z 4')).toEqual({ before: 0, after: 3, percent: null })
  for (const [before, after] of [
    ['3 dni', '2 godziny'],
    ['3 dni', '2 h'],
    ['brak', '12'],
    ['0', '0'],
    ['', ''],
  ] as const)
    expect(changeOf(before, after)).toBeUndefined()
})
