import { renderMarkdown } from '@rynek/server/features/posts/markdown.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { faultsIn } from './allowed.ts'
import { shapes } from './shapes.ts'

/** Milliseconds of processor: far above the 30 measured, and far below what a parser without limits takes. */
const patience = 1_000

function cheaply(source: string): string {
  const before = process.cpuUsage()
  const html = renderMarkdown(source)
  expect(process.cpuUsage(before).user / 1_000).toBeLessThan(patience)
  expect(html.length).toBeLessThan(256 * 1024)
  return html
}

describe('the longest text', () => {
  renderMarkdown('The first call compiles, and is not what is measured.')

  for (const [name, source] of Object.entries(shapes)) {
    test(`of ${name} is rendered cheaply and safely`, () => expect(faultsIn(cheaply(source))).toEqual([]))
  }

  test('of many wide tables is limited all together', () => {
    const table = `${'|a'.repeat(60)}|\n${'|-'.repeat(60)}|\n${'|b\n'.repeat(60)}\n`
    const html = cheaply(table.repeat(27).slice(0, 12_000))
    expect(html.match(/<table>/g)).toHaveLength(1)
    expect(html).toContain('<pre><code>|a|a')
  })

  test('shows a table of an office whole', () => {
    const row = `${'|12,5'.repeat(20)}|\n`
    const html = cheaply([row, `${'|-'.repeat(20)}|\n`, row.repeat(100)].join(''))
    expect(html.match(/<td>12,5<\/td>/g)).toHaveLength(2_000)
  })

  test('of anything put together is cheap and safe', () => {
    const piece = fc.constantFrom(
      '*',
      '_',
      '~~',
      '[',
      '](',
      ')',
      '![',
      '<',
      '>',
      '`',
      '```\n',
      '|',
      '|-|\n',
      '\n',
      '\n\n',
      '- ',
      '# ',
      '&',
      '\\',
      'a',
      ' ',
      'www.a.pl',
      'a@b.pl',
      'https://',
      '[a]: /b\n',
      '\t',
      '😀',
    )
    const text = fc.tuple(
      fc.array(piece, { minLength: 1, maxLength: 12 }),
      fc.array(piece, { maxLength: 300 }),
    )
    fc.assert(
      fc.property(text, ([again, once]) => {
        const unit = again.join('')
        const source = (unit.repeat(Math.ceil(6_000 / unit.length)) + once.join('')).slice(0, 12_000)
        expect(faultsIn(cheaply(source))).toEqual([])
      }),
      { numRuns: 150, seed: 20_261_123 },
    )
  })
})
