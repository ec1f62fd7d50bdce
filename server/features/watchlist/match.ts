import type { Analysis } from '@rynek/shared/features/search/rules/analysis.ts'
import { tokensOf } from '@rynek/shared/features/search/rules/tokens.ts'
import type { WatchAction } from '@rynek/shared/features/watchlist/schemas.ts'

export type Watched = { word: string; action: WatchAction }
/** Where a watched word stands in a text, and in which form. */
export type Match = Watched & { at: number; length: number; said: string }

/** Finds any form of the watched words; what stands inside a longer word is another word. */
export function findWatched(analysis: Analysis, watched: readonly Watched[], text: string): Match[] {
  if (watched.length === 0) return []
  const tokens = analysis.read(text)
  return watched.flatMap((entry) => {
    const wanted = tokensOf(entry.word).map(({ word }) => lexemesOf(analysis, word))
    return tokens.flatMap((first, at) => {
      const run = tokens.slice(at, at + wanted.length)
      const last = run.at(-1)
      if (!last || run.length < wanted.length) return []
      if (!run.every(({ lexemes }, place) => lexemes.some((one) => wanted[place]?.has(one)))) return []
      const length = last.end - first.start
      return [{ ...entry, at: first.start, length, said: text.slice(first.start, last.end) }]
    })
  })
}

/** Of a word in its basic form that meaning alone, and not those that share the form by chance. */
function lexemesOf(analysis: Analysis, word: string): ReadonlySet<string> {
  const lexemes = analysis.lexemesOf(word)
  return new Set(lexemes.includes(word) ? [word] : lexemes)
}

/** Dots in the place of letters and digits, so that the text keeps its shape. */
export function masked(text: string, matches: readonly Match[]): string {
  let result = text
  for (const { at, length } of matches) {
    const dots = result.slice(at, at + length).replace(/[\p{L}\p{N}]/gu, '•')
    result = result.slice(0, at) + dots + result.slice(at + length)
  }
  return result
}
