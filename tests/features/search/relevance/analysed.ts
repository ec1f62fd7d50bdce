import { openAnalysis } from '@rynek/server/features/search/lexicon-file.ts'
import { tokensOf } from '@rynek/shared/features/search/rules/tokens.ts'
import { documents } from './documents.ts'
import type { Find } from './measure.ts'

type Counts = ReadonlyMap<string, number>

/** The same over our analysis: threads with every word in any of its forms, titles weighing five times. */
export function openAnalysed(): Find {
  const analysis = openAnalysis()
  const read = (text: string) => countsOf(analysis.read(text).flatMap(({ lexemes }) => lexemes))
  const threads = documents.map(({ key, title, body }) => ({ key, title: read(title), body: read(body) }))
  return (typed) => {
    const words = tokensOf(typed).map(({ word }) => analysis.meaningsOf(word))
    return threads
      .map(({ key, title, body }) => ({ key, scores: words.map((word) => scoreOf(word, title, body)) }))
      .filter(({ scores }) => scores.length > 0 && scores.every((score) => score > 0))
      .map(({ key, scores }) => ({ key, score: scores.reduce((sum, score) => sum + score, 0) }))
      .sort((one, other) => other.score - one.score || (one.key < other.key ? -1 : 1))
      .map(({ key }) => key)
  }
}

function countsOf(lexemes: readonly string[]): Counts {
  const counts = new Map<string, number>()
  for (const lexeme of lexemes) counts.set(lexeme, (counts.get(lexeme) ?? 0) + 1)
  return counts
}

/** The tenth time a word stands in a text says less than the first. */
function scoreOf(lexemes: readonly string[], title: Counts, body: Counts): number {
  const often = (counts: Counts) =>
    Math.max(0, ...lexemes.map((lexeme) => Math.log2(1 + (counts.get(lexeme) ?? 0))))
  return 5 * often(title) + often(body)
}
