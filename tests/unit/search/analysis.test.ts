import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openAnalysis, readLexiconFile } from '@rynek/server/features/search/lexicon-file.ts'
import { foldPolish } from '@rynek/shared/core/folding.ts'
import { compileLexicon } from '@rynek/shared/features/search/rules/compile.ts'
import { tokensOf } from '@rynek/shared/features/search/rules/tokens.ts'
import { describe, expect, test } from 'vitest'
import { paradigms } from './paradigms.ts'

const analysis = openAnalysis()
const meet = (one: readonly string[], other: readonly string[]) => one.some((word) => other.includes(word))
const lexemesIn = (text: string) => analysis.read(text).flatMap(({ lexemes }) => lexemes)
const meaningsIn = (text: string) => tokensOf(text).flatMap(({ word }) => analysis.meaningsOf(word))

describe('the analysis', () => {
  test.each(paradigms)('brings together all forms of %s', (...forms) => {
    const [word = ''] = forms
    const apart = forms.filter((form) => !meet(lexemesIn(form), lexemesIn(word)))
    const apartWhenPlain = forms.filter((form) => !meet(meaningsIn(foldPolish(form)), lexemesIn(word)))
    expect({ apart, apartWhenPlain }).toEqual({ apart: [], apartWhenPlain: [] })
  })

  test.each([
    ['publiczny', 'niepubliczny'],
    ['żądanie', 'zadanie'],
    ['sąd', 'sad'],
    ['rada', 'radio'],
    ['gmina', 'gminny'],
    ['powiat', 'powitanie'],
    ['umowa', 'rozmowa'],
    ['szkoła', 'szkolenie'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(meet(lexemesIn(one), lexemesIn(other))).toBe(false)
  })

  test('offers what a word without diacritics may have meant, and believes those it has', () => {
    expect(analysis.meaningsOf('zadania')).toEqual(expect.arrayContaining(['zadanie', 'żądanie']))
    expect(analysis.meaningsOf('żądania')).not.toContain('zadanie')
    expect(analysis.lexemesOf('zadania')).not.toContain('żądanie')
  })

  test('knows all words of an ambiguous form', () => {
    expect(analysis.lexemesOf('mieście')).toEqual(expect.arrayContaining(['miasto', 'miesić']))
  })

  test('takes English as English', () => {
    expect(meet(lexemesIn('schools'), lexemesIn('school'))).toBe(true)
    expect(meet(lexemesIn('requirements'), lexemesIn('requirement'))).toBe(true)
  })
})

describe('the words of a text', () => {
  test.each([
    ['e-usługi, e‑mail', ['eusługi', 'e', 'mail']],
    ['GOPS-u i RODO-wi', ['gops', 'i', 'rodo']],
    ['w KSeF-ie', ['w', 'ksef']],
    ['kujawsko-pomorskie', ['kujawsko', 'pomorskie']],
    ["Google’a, O'Neil", ['google', 'o']],
    ['§ 20 ust. 2 pkt 3a', ['§20', 'ust', '2', 'pkt', '3a']],
    ['do 1.09.2026 r., 2026-09-01', ['do', '2026-09-01', 'r', '2026-09-01']],
    ['COVID-19 i NIS-2', ['covid19', 'i', 'nis2']],
    ['UWA\u00adGA \ufb01rma', ['uwaga', 'firma']],
    ['👩‍🏫 тест \u0000 --- ""', ['тест']],
  ])('%s', (text, words) => {
    expect(tokensOf(text).map(({ word }) => word)).toEqual(words)
  })

  test('stand where they say', () => {
    const text = 'Pytamy: jak wdrożyć e-usługi w GOPS-ie?'
    const places = tokensOf(text).map(({ start, end }) => text.slice(start, end))
    expect(places).toEqual(['Pytamy', 'jak', 'wdrożyć', 'e-usługi', 'w', 'GOPS-ie'])
  })

  test('come out of anything in a moment', () => {
    for (const part of ['a-', "'a", '1.', '\u0301', '§ ', 'ł\u200b'])
      expect(tokensOf(part.repeat(50_000)).length).toBeLessThan(150_001)
  })
})

describe('the compiled dictionary', () => {
  test('is the same each time, and small', () => {
    const folder = join(import.meta.dirname, '../../../server/node_modules/dictionary-pl')
    const [aff, dic] = ['index.aff', 'index.dic'].map((name) => readFileSync(join(folder, name), 'utf8'))
    const again = compileLexicon({ aff: aff ?? '', dic: dic ?? '' })
    expect(Buffer.compare(again, readLexiconFile())).toBe(0)
    expect(again.length).toBeLessThan(10_000_000)
  })
})
