import type { Reader } from '@rynek/db/core/database.ts'
import type { Clause } from '@rynek/db/features/search/queries/index-tables.ts'
import { listEntriesOf, listWordsBeginning, listWordsLike } from '@rynek/db/features/search/queries/words.ts'
import { foldPolish } from '@rynek/shared/core/folding.ts'
import type { Analysis } from '@rynek/shared/features/search/rules/analysis.ts'
import type { Meaning } from '@rynek/shared/features/search/rules/marks.ts'
import type { Term } from '@rynek/shared/features/search/rules/query.ts'

/** Words that begin alike: with more of them nobody has typed enough yet. */
const mostBeginnings = 60

type Tokens = Set<string>
/** Tokens of the index that a word stands for as it is, and those it may stand for with other diacritics. */
type Read = (word: string) => { own: Tokens; variants: Tokens }

/** What terms may look like in the index: in any form that is in it. */
export async function meaningsOf(db: Reader, analysis: Analysis, terms: readonly Term[]): Promise<Meaning[]> {
  const read = await lookUp(db, analysis, [...new Set(terms.flatMap(({ words }) => words))])
  return Promise.all(
    terms.map(async (term) => ({
      term,
      runs: term.words.length === 1 ? await alone(db, term, read) : [together(term, read)],
    })),
  )
}

const together = ({ words }: Term, read: Read): Meaning['runs'][number] => ({
  sense: 'word',
  places: words.map((word) => {
    const { own, variants } = read(word)
    return new Set([...own, ...variants])
  }),
})

/** A word still being typed, or one that nothing has, may be the beginning of any other. */
async function alone(db: Reader, term: Term, read: Read): Promise<Meaning['runs']> {
  const { own, variants } = read(term.text)
  const known = own.size > 0 || variants.size > 0
  const begins = (term.begins || !known) && term.text.length > 1
  const words = begins ? await listWordsBeginning(db, foldPolish(term.text), mostBeginnings) : []
  const beginnings = new Set(words.map(({ entry }) => entry))
  return [
    { sense: 'word', places: [own] },
    { sense: 'variant', places: [variants] },
    { sense: 'beginning', places: [beginnings] },
  ]
}

async function lookUp(db: Reader, analysis: Analysis, words: readonly string[]): Promise<Read> {
  if (words.length === 0) return () => ({ own: new Set(), variants: new Set() })
  const meanings = words.flatMap((word) => [...analysis.lexemesOf(word), ...analysis.meaningsOf(word)])
  const rows = await listEntriesOf(db, [...new Set(meanings)])
  const alike = await listWordsLike(db, words.map(foldPolish))
  const tokensWith = (lexemes: readonly string[]) =>
    new Set(rows.filter(({ lexeme }) => lexemes.includes(lexeme)).map(({ entry }) => entry))
  return (word) => {
    const folded = foldPolish(word)
    // Who typed diacritics meant them; who typed none may have meant any.
    const spelled = alike.filter((row) => row.word === word || (row.folded === folded && folded === word))
    return {
      own: tokensWith(analysis.lexemesOf(word)),
      variants: new Set([...tokensWith(analysis.meaningsOf(word)), ...spelled.map(({ entry }) => entry)]),
    }
  }
}

/** Whether the index has nothing that the term could mean. */
export const isMissing = ({ runs }: Meaning): boolean =>
  runs.every(({ places }) => places.some((place) => place.size === 0))

export const clauseOf = ({ term, runs }: Meaning, title = term.title): Clause => ({
  title,
  runs: runs
    .filter(({ places }) => places.every((place) => place.size > 0))
    .map(({ places }) => places.map((place) => [...place])),
})
