import { acts, guessing } from '@rynek/server/features/limits/table.ts'
import { expect, test } from 'vitest'
import { read } from './tree.ts'

test('docs/limits.md says the limits as they are', () => {
  const page = read('docs/limits.md')
  const guesses = [...page.matchAll(/^\| `(\w+)` \| (\d+) \| (?!\d+ \|)/gm)]
  expect(Object.fromEntries(guesses.map(([, name, number]) => [name, Number(number)]))).toEqual(guessing)

  const said = [...page.matchAll(/^\| `(\w+)` \| (\d+) \| (\d+) \|/gm)].map(([, ...row]) => row)
  const rows = Object.entries(acts).map(([act, { most, period }]) => [act, `${most}`, `${period / 60_000}`])
  expect(said).toEqual(rows)
})
