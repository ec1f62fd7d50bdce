import { createWords, dictionaryOf, strings } from '@rynek/shared/core/language.ts'
import { describe, expect, test } from 'vitest'

const texts = strings({
  'yard.houses': {
    pl: { one: '{count} dom', few: '{count} domy', many: '{count} domów', other: '{count} domu' },
    en: { one: '{count} house', other: '{count} houses' },
  },
  'yard.greeting': { pl: 'Dzień dobry, {name}', en: 'Good morning, {name}' },
})
const pl = createWords<keyof typeof texts>(dictionaryOf(texts, 'pl'), 'pl')
const en = createWords<keyof typeof texts>(dictionaryOf(texts, 'en'), 'en')

describe('the words of the forum', () => {
  for (const [count, said] of [
    [1, '1 dom'],
    [2, '2 domy'],
    [4, '4 domy'],
    [5, '5 domów'],
    [12, '12 domów'],
    [22, '22 domy'],
    [112, '112 domów'],
    [1.5, '1,5 domu'],
    [12_345, '12\u00a0345 domów'],
  ] as const) {
    test(`count ${count} in Polish`, () => expect(pl('yard.houses', { count })).toBe(said))
  }

  test('count in English with the forms English has', () => {
    expect([1, 2, 1200].map((count) => en('yard.houses', { count }))).toEqual([
      '1 house',
      '2 houses',
      '1,200 houses',
    ])
  })

  test('put names in as they are, also with braces and dollars', () => {
    expect(pl('yard.greeting', { name: '{count} $& Łucja' })).toBe('Dzień dobry, {count} $& Łucja')
    expect(pl('yard.greeting')).toBe('Dzień dobry, {name}')
  })

  test('fail loudly for a text that does not exist', () => {
    const say = createWords<string>({}, 'pl')
    expect(() => say('yard.nothing')).toThrow('yard.nothing')
  })
})
