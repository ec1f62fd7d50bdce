import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { acts, guessing } from '@rynek/server/features/limits/table.ts'
import { createWords } from '@rynek/shared/core/language.ts'
import { dictionaries } from '@rynek/shared/core/strings.ts'
import { keptFor, kindsKept, retention } from '@rynek/shared/features/privacy/rules/retention.ts'
import { expect, test } from 'vitest'

test('docs/privacy.md says how long everything is kept, as the code has it', () => {
  const words = createWords(dictionaries.pl, 'pl')
  const lines = kindsKept.map((kind) => {
    const cells = [words(`privacy.kept.${kind}`), words('privacy.kept.days', { count: retention[kind] })]
    return `| ${[...cells, words(`privacy.kept.${kind}.from`)].join(' | ')} |`
  })
  const page = readFileSync(join(import.meta.dirname, '../../../docs/privacy.md'), 'utf8')
  const table = page.split('| co | najdłużej | liczone |\n| --- | --- | --- |\n')[1]?.split('\n\n')[0]
  expect(table?.split('\n')).toEqual(lines)
})

test('what says from where somebody came is forgotten within a day', () => {
  const longest = Math.max(guessing.period, ...Object.values(acts).map(({ period }) => period))
  expect(longest).toBeLessThan(keptFor('networks'))
  expect(keptFor('logs')).toBeLessThanOrEqual(keptFor('sessions'))
})
