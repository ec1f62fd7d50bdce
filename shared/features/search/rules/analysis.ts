import { english, polish } from 'multilingual-stemmer'
import { foldPolish } from '../../../core/folding.ts'
import { keptResults } from './kept-results.ts'
import type { Lexicon } from './lexicon.ts'
import { irregular } from './supplement.ts'
import { type Token, tokensOf } from './tokens.ts'

/** What words mean alike: two words meet when they share a lexeme. */
export type Analysis = {
  /** The words of a text, each with every lexeme it may be a form of. */
  read(text: string): (Token & { lexemes: readonly string[] })[]
  /** Lexemes of a word as it stands in a text: its diacritics are believed. */
  lexemesOf(word: string): readonly string[]
  /** Lexemes of a word as somebody types it who is in a hurry: also those it would have with diacritics. */
  meaningsOf(word: string): readonly string[]
}

/** As many distinct words as are kept analysed: most of a text are few. */
const mostKept = 20_000

/** What stands for a word in an index: all its lexemes as one, so that each word keeps a single place in its text. */
export const tokenOf = (lexemes: readonly string[]): string => lexemes.join('|')

export function createAnalysis(lexicon: Lexicon): Analysis {
  const lexemesOf = keptResults(mostKept, (word) => written(lexicon, word))
  const meaningsOf = keptResults(mostKept, (word) => typed(lexicon, word))
  return {
    lexemesOf,
    meaningsOf,
    read: (text) => tokensOf(text).map((token) => ({ ...token, lexemes: lexemesOf(token.word) })),
  }
}

const written = (lexicon: Lexicon, word: string): string[] => {
  const found = wholesOf(lexicon, word)
  const exact = found.filter((lemma) => lemma.exact)
  if (exact.length > 0) return lemmasOf(exact)
  // Somebody wrote it without diacritics, or forgot one.
  return found.length > 0 ? lemmasOf(found) : unknown(lexicon, word)
}

const typed = (lexicon: Lexicon, word: string): string[] => {
  const plain = foldPolish(word) === word
  const found = plain ? lemmasOf(wholesOf(lexicon, word)) : written(lexicon, word)
  return [...new Set([...found, ...unknown(lexicon, word)])]
}

function wholesOf(lexicon: Lexicon, word: string) {
  const found = lexicon.find(word)
  const lemma = irregular.get(word)
  return lemma ? [{ lemma, exact: true }, ...found] : found
}

const lemmasOf = (found: readonly { lemma: string }[]) => [...new Set(found.map(({ lemma }) => lemma))].sort()

/** Beginnings that people put before a word that exists without them. */
const beginnings =
  /^(?:cyber|eko|auto|foto|tele|wideo|mikro|multi|inter|bio|geo|elektro|euro|mega|super|anty|hiper|makro|meta|neo|mini|agro|ponad|między|miedzy|wielo|samo|współ|wspol|nano|e|m|i)(?=\p{L}{4})/u

/**
 * A word that the dictionary has not: a beginning and a known word (`cyberbezpieczeństwo`), or what the stemmers make of
 * it. The stem of one language has a sign, or it would meet words of the other.
 */
function unknown(lexicon: Lexicon, word: string): string[] {
  const [number] = word.match(/\d[\d.-]*$/) ?? []
  if (number !== undefined) return numbered(word, number)
  const beginning = beginnings.exec(word)?.[0] ?? ''
  const rest = beginning ? lemmasOf(wholesOf(lexicon, word.slice(beginning.length))) : []
  const compounds = rest.flatMap((lemma) => [foldPolish(beginning) + lemma, lemma])
  return [...new Set([...compounds, foldPolish(polish(word)), `=${english(word)}`])]
}

/** `§20`, `covid19`, `2026-09-01`: as it is, and by its part that people remember. */
function numbered(word: string, number: string): string[] {
  const before = word.slice(0, word.length - number.length)
  const [year] = /^\d{4}(?=-\d\d-)/.exec(word) ?? []
  const rest = before === '§' ? number : before
  return [word, rest, year ?? ''].filter((part) => part === word || /^(?:\p{L}+|\d+)$/u.test(part))
}
