import { type DataKind, dataKinds } from '@rynek/shared/features/guard/kinds.ts'
import { findPersonalData } from '@rynek/shared/features/guard/rules.ts'
import { describe, expect, test } from 'vitest'
import { falseFriends, hardCases } from './hard-cases.ts'
import { account, card, createDice, nip, passport, pesel } from './numbers.ts'
import { innocent } from './prose.ts'
import { guilty, type Sample } from './texts.ts'

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(2)} %`
const kindsIn = (text: string) => findPersonalData(text).map(({ kind }) => kind)

/** The value stands in the text in the very place that was found, whatever surrounds it. */
function isFound({ text, holds, value }: Sample): boolean {
  const from = text.indexOf(value)
  return findPersonalData(text).some(
    ({ kind, at, length }) =>
      kind === holds && at <= from + 4 && at + length >= from + value.length && at + length <= text.length,
  )
}

describe('the guard', () => {
  test('finds 99 of 100 things that are personal, and takes 2 of 100 texts for what they are not', () => {
    const dice = createDice(20_261_128)
    const [bad, good] = [guilty(dice, 12), innocent(dice, 10)]
    const missed = bad.filter((sample) => !isFound(sample))
    const wrong = good.filter((text) => findPersonalData(text).length > 0)
    // biome-ignore lint/suspicious/noConsole: the count is what the test is for
    console.log(
      `guard: ${bad.length} texts with personal data, found ${percent(bad.length - missed.length, bad.length)};`,
      `${good.length} texts without, false alarms ${percent(wrong.length, good.length)}`,
    )
    expect(bad.length + good.length).toBeGreaterThan(500)
    expect(missed.length / bad.length, JSON.stringify(missed.slice(0, 5))).toBeLessThanOrEqual(0.01)
    expect(wrong.length / good.length, JSON.stringify(wrong.slice(0, 5))).toBeLessThan(0.02)
    for (const kind of dataKinds)
      expect(bad.filter(({ holds }) => holds === kind).length, kind).toBeGreaterThan(20)
  })

  for (const [text, ...kinds] of hardCases) {
    test(`finds ${kinds.join(', ')} in ${JSON.stringify(text)}`, () => expect(kindsIn(text)).toEqual(kinds))
  }

  for (const text of falseFriends) {
    test(`finds nothing in ${JSON.stringify(text)}`, () => expect(kindsIn(text)).toEqual([]))
  }

  test('knows by its check digit what is no number of its kind', () => {
    const dice = createDice(7)
    const made: [DataKind, (number: string) => string, string][] = [
      ['pesel', (number) => `PESEL ${number}`, pesel(dice)],
      ['nip', (number) => `pan, NIP ${number}`, nip(dice)],
      ['bank-account', (number) => `rachunek ${number}`, account(dice)],
      ['identity-card', (number) => `dowód ${number}`, card(dice)],
      ['passport', (number) => `paszport ${number}`, passport(dice)],
    ]
    for (const [kind, say, number] of made) {
      expect(kindsIn(say(number)), number).toEqual([kind])
      const last = number.at(-1) === '9' ? '8' : String(Number(number.at(-1)) + 1)
      expect(kindsIn(say(number.slice(0, -1) + last)), number).not.toContain(kind)
    }
  })

  test('reads the longest texts at once', () => {
    const longest = ['1 ', '12', 'a.', 'a@', 'AB1', '601 234 567 ', 'x@x.', '- ', '0.', 'tel 6'].map(
      (piece) => piece.repeat(12_000 / piece.length),
    )
    for (const text of longest) {
      const before = process.cpuUsage()
      findPersonalData(text)
      expect(process.cpuUsage(before).user / 1_000, text.slice(0, 12)).toBeLessThan(1_000)
    }
  })
})
