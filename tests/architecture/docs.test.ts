import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { roles } from '@rynek/shared/core/roles.ts'
import { type Stage, stages } from '@rynek/shared/features/practices/badge.ts'
import { moves } from '@rynek/shared/features/practices/lifecycle.ts'
import { practiceStrings } from '@rynek/shared/features/practices/strings.ts'
import { describe, expect, test } from 'vitest'
import { filesBelow, read, root } from './tree.ts'

const documents = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  ...filesBelow('docs').filter((path) => path.endsWith('.md')),
]

describe('the documents', () => {
  test('name every setting of the server, and no other', () => {
    const named = [...read('server/core/config.ts').matchAll(/env\[?'?\.?([A-Z_]+)/g)].map(
      ([, name]) => `${name}`,
    )
    const documented = [...read('docs/running.md').matchAll(/^\| `([A-Z_]+)` \|/gm)].map(
      ([, name]) => `${name}`,
    )
    expect(documented.sort()).toEqual([...new Set(named)].sort())
  })

  test('draw the life of a practice as the code has it, in the words of its pages', () => {
    const page = read('docs/practices.md')
    const stageName = (stage: Stage | null) => (stage ? practiceStrings[`practices.stage.${stage}`].pl : '–')
    const table = [...page.matchAll(/^\| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gm)].map(([row]) => row)
    const rows = moves.map(
      ({ from, to, by }) =>
        `| ${stageName(from)} | ${stageName(to)} | ${practiceStrings[`practices.by.${by}`].pl} |`,
    )
    expect(table.slice(2)).toEqual(rows)
    const named = [...page.matchAll(/^ {2}state "(.+)" as (\S+)$/gm)].map(([, name, stage]) => [stage, name])
    expect(named).toEqual(stages.map((stage) => [stage, stageName(stage)]))
    const drawn = [...page.matchAll(/^ {2}(\S+) --> (\S+)$/gm)].map(([, from, to]) => [from, to])
    expect(drawn).toEqual(moves.map(({ from, to }) => [from ?? '[*]', to]))
  })

  test('name every role', () => {
    for (const role of roles) expect(read('docs/language.md'), role).toContain(`\`${role}\``)
  })

  test('point only at files that are there', () => {
    const missing = documents.flatMap((path) =>
      [...read(path).matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)]
        .map(([, target]) => join(dirname(path), `${target}`))
        .filter((target) => !existsSync(join(root, target)))
        .map((target) => `${path}: ${target}`),
    )
    expect(missing).toEqual([])
  })

  test('name paths that are there', () => {
    const paths = documents.flatMap((path) =>
      [...read(path).matchAll(/(?<![\w*/.])((?:shared|db|server|client|tests|scripts)\/[\w./-]+)/g)].map(
        ([, named]) => ({ path, named: `${named}` }),
      ),
    )
    const missing = paths.filter(
      ({ named }) => !named.includes('bookmarks') && !existsSync(join(root, named)),
    )
    expect(missing).toEqual([])
  })

  test('and the scripts of package.json run files that are there', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
    const files = Object.values(scripts).flatMap((command) =>
      [...command.matchAll(/[\w./-]+\.(?:ts|mjs|cjs)\b/g)].map(([file]) => file),
    )
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([])
  })
})
