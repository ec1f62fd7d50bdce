import { analyse } from 'scslre'
import { expect, test } from 'vitest'
import { type Node, nodesOf } from './syntax.ts'
import { filesBelow } from './tree.ts'

type Pattern = { source: string; flags: string; path: string }

/** What takes long on long texts, each with why it gets none. */
const short: Record<string, string> = {
  'shared/features/search/rules/analysis.ts: \\d[\\d.-]*$': 'words are cut to 40 letters before',
}

/** What is put together when it runs, each with what of. */
const madeHere: Record<string, string> = {
  'shared/features/guard/rules/documents.ts': 'pieces of its own; its cost is tried in tests/unit/guard',
  'shared/features/guard/rules/email.ts': 'pieces of its own; its cost is tried in tests/unit/guard',
  'shared/features/guard/rules/numbers.ts': 'pieces of its own; its cost is tried in tests/unit/guard',
  'shared/features/practices/template.ts': 'the names of two lists',
  'server/features/privacy/take-out.ts': 'words with every sign escaped that means something',
}

const files = ['shared', 'db', 'server', 'client'].flatMap(filesBelow).filter((path) => /\.tsx?$/.test(path))
const nodes = files.flatMap((path) => nodesOf(path).map((node) => ({ path, node })))

test('no pattern takes longer than its text is long, whatever it is matched against', () => {
  const patterns = nodes.flatMap(({ path, node }) => patternOf(node, path))
  expect(patterns.length).toBeGreaterThan(150)
  const slow = patterns.filter(({ source, flags }) => analyse({ source, flags }).reports.length > 0)
  expect(slow.map(({ path, source }) => `${path}: ${source}`)).toEqual(Object.keys(short))
})

test('no pattern is put together of what people write', () => {
  const made = nodes.filter(({ node }) => isMade(node)).map(({ path }) => path)
  expect(new Set(made)).toEqual(new Set(Object.keys(madeHere)))
})

/** Written as such, or as the `pattern` of a schema. */
function patternOf(node: Node, path: string): Pattern[] {
  const { regex, key, value } = node as {
    regex?: { pattern: string; flags: string }
    key?: Node
    value?: Node
  }
  if (regex) return [{ source: regex.pattern, flags: regex.flags, path }]
  if (node.type !== 'Property' || key?.['name'] !== 'pattern' || typeof value?.['value'] !== 'string')
    return []
  return [{ source: value['value'], flags: 'u', path }]
}

const isMade = ({ type, callee }: Node) =>
  (type === 'NewExpression' || type === 'CallExpression') && (callee as Node)['name'] === 'RegExp'
