import { toCsv } from '@rynek/server/core/csv.ts'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { linesOf, say } from '../../support/corpora.ts'

const readBack = (file: string): string[][] => parse(file, { bom: true })

describe('a CSV file', () => {
  test('is read back as it was written', () => {
    const rows = [
      ['Zażółć gęślą jaźń', 12.5, null],
      ['z przecinkiem, "cudzysłowem" i\nnowym wierszem', -3, ''],
    ]
    expect(readBack(toCsv(['nazwa', 'liczba', 'puste'], rows))).toEqual([
      ['nazwa', 'liczba', 'puste'],
      ['Zażółć gęślą jaźń', '12.5', ''],
      ['z przecinkiem, "cudzysłowem" i\nnowym wierszem', '-3', ''],
    ])
  })

  test('says that it is UTF-8 and ends every line as RFC 4180 has it', () => {
    expect(toCsv(['a', 'b'], [['1', '2']])).toBe('\uFEFFa,b\r\n1,2\r\n')
  })

  for (const cell of [
    '=1+1',
    '+48 22 123 45 67',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '  =HYPERLINK("https://example.com","tu")',
    '\u00a0=1',
    '＝1+1',
    '＋1',
    '－1',
    '＠SUM(A1)',
    '=1,"2"',
  ]) {
    test(`shows ${JSON.stringify(cell)} as text, in the head as well`, () => {
      expect(readBack(toCsv([cell], [[cell]]))).toEqual([[`'${cell}`], [`'${cell}`]])
    })
  }

  test('begins no cell with what a sheet would compute, whatever it holds', () => {
    const cells = linesOf('csv', ['=1+1'])
    say('cells of a sheet', cells.length)
    for (const [cell = ''] of readBack(
      toCsv(
        ['a'],
        cells.map((one) => [one]),
      ),
    ).slice(1))
      expect(cell).not.toMatch(/^[\s\uFEFF]*[=+\-@＝＋－＠]/)
  })

  test('computes numbers, which are ours', () => {
    expect(readBack(toCsv(['n'], [[-5]]))).toEqual([['n'], ['-5']])
  })
})
