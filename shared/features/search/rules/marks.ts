import { foldPolish } from '../../../core/folding.ts'
import type { Likeness } from '../kinds.ts'
import { type Analysis, tokenOf } from './analysis.ts'
import type { Term } from './query.ts'

/** At each place of a run any of these tokens. */
type Run = readonly ReadonlySet<string>[]

/** In which sense a run is what was typed; what a word says as it stands comes before what it might say. */
export const senses = ['word', 'variant', 'synonym', 'beginning'] as const

/** What one term of a question may look like in a text, the likeliest first. */
export type Meaning = { term: Term; runs: readonly { places: Run; sense: (typeof senses)[number] }[] }

/** A place of a text where a term was found; `at` counts words, `start` and `end` letters. */
export type Mark = { term: number; at: number; start: number; end: number; likeness: Likeness }

export type Marked = { text: string; length: number; marks: readonly Mark[] }

/** Looks for every term in a text. */
export function markText(analysis: Analysis, meanings: readonly Meaning[], text: string): Marked {
  const words = analysis.read(text)
  const tokens = words.map(({ lexemes }) => tokenOf(lexemes))
  const marks: Mark[] = []
  for (const [at, word] of words.entries()) {
    for (const [term, meaning] of meanings.entries()) {
      const run = meaning.runs.find(({ places }) => stands(places, tokens, at))
      if (!run) continue
      const last = words[at + run.places.length - 1] ?? word
      const found = words.slice(at, at + run.places.length).map((one) => one.word)
      const likeness = run.sense === 'word' ? likenessOf(meaning.term.words, found) : run.sense
      marks.push({ term, at, start: word.start, end: last.end, likeness })
    }
  }
  return { text, length: words.length, marks }
}

const stands = (places: Run, tokens: readonly string[], at: number): boolean =>
  places.every((place, further) => place.has(tokens[at + further] ?? ''))

function likenessOf(typed: readonly string[], found: readonly string[]): Likeness {
  if (typed.join(' ') === found.join(' ')) return 'same'
  return foldPolish(typed.join(' ')) === foldPolish(found.join(' ')) ? 'diacritics' : 'form'
}
