import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { renderMarkdown } from '@rynek/server/features/posts/markdown.ts'
import { describe, expect, test } from 'vitest'
import { root } from '../../architecture/tree.ts'
import { faultsIn } from './allowed.ts'

/** Collections of hostile texts are no part of the project; where they lie beside it, all of them are tried. */
const corpora = process.env['CORPORA'] ?? join(root, '..', 'shared', 'corpora')
const xss = join(corpora, 'xss', 'xss.jsonl')
const spec = join(corpora, 'markdown', 'commonmark-spec.json')

/** Where in a text an attack may stand. */
const positions: Record<string, (payload: string) => string> = {
  alone: (payload) => payload,
  'as the address of a link': (payload) => `[a](${payload})`,
  'as the title of a link': (payload) => `[a](/b "${payload}")`,
  'in angle brackets': (payload) => `<${payload}>`,
  'as the language of code': (payload) => `\`\`\`${payload}\na\n\`\`\``,
  'in a cell': (payload) => `|a|\n|-|\n|${payload}|`,
  'as a definition': (payload) => `[a]: <${payload}>\n\n[a] ![a]`,
}

describe('hostile texts', () => {
  if (existsSync(xss)) {
    const payloads = readFileSync(xss, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as { payload: string }).payload)

    test('are all there', () => expect(payloads).toHaveLength(4_000))
    for (const [where, put] of Object.entries(positions)) {
      test(`do nothing ${where}`, () => {
        const through = payloads
          .map((payload) => put(payload))
          .filter((source) => faultsIn(renderMarkdown(source)).length > 0)
        expect(through).toEqual([])
      })
    }
  }

  if (existsSync(spec)) {
    test('and every example of the specification hold nothing that is not allowed', () => {
      const examples = JSON.parse(readFileSync(spec, 'utf8')) as { markdown: string }[]
      expect(examples.length).toBeGreaterThan(600)
      for (const { markdown } of examples)
        expect([markdown, faultsIn(renderMarkdown(markdown))]).toEqual([markdown, []])
    })
  }

  test('of our own do nothing anywhere', () => {
    const own = [
      '"><svg/onload=alert(1)>',
      "'-alert(1)-'",
      '<math><mtext></form><form>',
      '</title><script>',
      '--!><img src=x>',
    ]
    for (const payload of own) {
      for (const put of Object.values(positions)) expect(faultsIn(renderMarkdown(put(payload)))).toEqual([])
    }
  })
})
