import { withCredits } from '@rynek/server/features/excerpts/credits.ts'
import { toTexts } from '@rynek/server/features/practices/views.ts'
import { markedIn, markOf } from '@rynek/shared/features/excerpts/rules.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { description } from '../../support/practices.ts'

const line = fc.stringMatching(/^[a-zż .,|*-]{1,20}$/)
const text = fc.array(fc.oneof(line, fc.constant('')), { maxLength: 12 }).map((lines) => lines.join('\n'))

describe('marks in a description', () => {
  test('a text without any reads as it was written', () => {
    fc.assert(
      fc.property(text, (solution) => {
        const written = { ...description, solution }
        expect(toTexts(withCredits(written, new Map()))).toEqual(toTexts(written))
      }),
    )
  })

  test('are found in their order, each once, and never in what only looks like one', () => {
    expect(markedIn(`a ${markOf(3)}${markOf(1)} b ${markOf(3)}`)).toEqual([3, 1])
    expect(markedIn('[^0] [^01] [^x] [12] ^12 [^ 1] [^99999999999999999]')).toEqual([])
  })

  test('a paragraph from several posts is shown only when all of them may be', () => {
    const solution = `Jeden. ${markOf(1)} ${markOf(2)}\n\nDwa. ${markOf(1)}`
    const shown = (credits: [number, string][]) =>
      withCredits({ ...description, solution }, new Map(credits)).solution
    expect(shown([[1, ' (Urząd)']])).toBe('Dwa. (Urząd)')
    expect(
      shown([
        [1, ' (Urząd)'],
        [2, ''],
      ]),
    ).toBe('Jeden. (Urząd)\n\nDwa. (Urząd)')
  })
})
