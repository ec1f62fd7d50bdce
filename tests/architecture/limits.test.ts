import { guessing } from '@rynek/server/features/limits/table.ts'
import { expect, test } from 'vitest'
import { read } from './tree.ts'

test('docs/limits.md says the limits as they are', () => {
  const rows = [...read('docs/limits.md').matchAll(/^\| `(\w+)` \| (\d+) \|/gm)]
  expect(Object.fromEntries(rows.map(([, name, number]) => [name, Number(number)]))).toEqual(guessing)
})
