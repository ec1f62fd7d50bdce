import type { Writer } from '@rynek/db/core/database.ts'
import {
  listPostTexts,
  listPracticeTexts,
  putPosts,
  putPractices,
} from '@rynek/db/features/search/queries/index.ts'
import { addWords } from '@rynek/db/features/search/queries/words.ts'
import { foldPolish } from '@rynek/shared/core/folding.ts'
import type { Description } from '@rynek/shared/features/practices/description.ts'
import { type Analysis, tokenOf } from '@rynek/shared/features/search/rules/analysis.ts'
import { plainText } from '@rynek/shared/features/search/rules/plain.ts'

/** Words that were met, each with its lexemes. */
export type Words = Map<string, readonly string[]>

export type Texts = { posts: readonly number[]; practices: readonly number[] }
type Reading = { analysis: Analysis; isKnown: (word: string) => boolean }

/** Puts these texts into the index as they are now, and their words beside it; answers the words not known before. */
export async function indexTexts(tx: Writer, { posts, practices }: Texts, reading: Reading): Promise<Words> {
  const words: Words = new Map()
  const read = (text: string) => tokensIn(text, reading, words)
  if (posts.length > 0) {
    const texts = await listPostTexts(tx, posts)
    await putPosts(
      tx,
      texts.map(({ id, title, html }) => ({ id, title: read(title), body: read(plainText(html)) })),
    )
  }
  if (practices.length > 0) {
    const texts = await listPracticeTexts(tx, practices)
    await putPractices(
      tx,
      texts.map(({ id, title, description }) => ({
        id,
        title: read(title),
        body: read(proseOf(description)),
      })),
    )
  }
  await storeWords(tx, words)
  return words
}

function tokensIn(text: string, { analysis, isKnown }: Reading, words: Words): string[] {
  return analysis.read(text).map(({ word, lexemes }) => {
    if (!isKnown(word)) words.set(word, lexemes)
    return tokenOf(lexemes)
  })
}

function storeWords(tx: Writer, words: Words): Promise<void> {
  const rows = Array.from(words, ([word, lexemes]) => ({
    word,
    folded: foldPolish(word),
    entry: tokenOf(lexemes),
  }))
  const lexemeRows = rows.flatMap(({ word, entry }) =>
    (words.get(word) ?? []).map((lexeme) => ({ lexeme, entry })),
  )
  return addWords(tx, rows, lexemeRows)
}

/** Everything that somebody wrote in a description, in words. */
function proseOf({ steps, results, ...fields }: Description): string {
  const written = Object.values(fields).filter((value) => typeof value === 'string')
  const rows = [...steps, ...results].flatMap((row) => Object.values(row))
  return [...written, ...rows].join('\n')
}
