import { plainText } from '@rynek/shared/features/search/rules/plain.ts'
import { tokensOf } from '@rynek/shared/features/search/rules/tokens.ts'
import { inArray } from 'drizzle-orm'
import type { Writer } from '../../../core/database.ts'
import { searchLexemes, searchWords } from '../tables.ts'
import { type IndexTable, indexedPosts, indexedPractices, matching } from './index-tables.ts'

/** Forgets words of texts that are gone for good, as far as no other text has them: a list of words can hold a name. */
export async function forgetWords(tx: Writer, texts: readonly string[]): Promise<void> {
  const words = [...new Set(texts.flatMap((text) => tokensOf(plainText(text)).map(({ word }) => word)))]
  if (words.length === 0) return
  const known = await tx.select().from(searchWords).where(inArray(searchWords.word, words))
  for (const { word, entry } of known) {
    if ((await stands(tx, indexedPosts, entry)) || (await stands(tx, indexedPractices, entry))) continue
    await tx.delete(searchWords).where(inArray(searchWords.word, [word]))
    await tx.delete(searchLexemes).where(inArray(searchLexemes.entry, [entry]))
  }
}

async function stands(tx: Writer, index: IndexTable, entry: string): Promise<boolean> {
  const clause = { title: false, runs: [[[entry]]] }
  return (
    (
      await tx
        .select({ id: index.id })
        .from(index)
        .where(matching(index, [clause]))
        .limit(1)
    ).length > 0
  )
}
