import { and, asc, gte, inArray, lt, sql } from 'drizzle-orm'
import type { Reader, Writer } from '../../../core/database.ts'
import { searchLexemes, searchWords } from '../tables.ts'

export type WordRow = typeof searchWords.$inferInsert
export type LexemeRow = typeof searchLexemes.$inferInsert

/** So many rows of two or three values stay below what either engine takes in one statement. */
const chunk = 1_000

/** Words and lexemes that were not met before; in order, so that two servers never wait for each other in a circle. */
export async function addWords(
  tx: Writer,
  words: readonly WordRow[],
  lexemes: readonly LexemeRow[],
): Promise<void> {
  for (const part of chunks(words.toSorted(by(({ word }) => word))))
    await tx.insert(searchWords).values(part).onConflictDoNothing()
  for (const part of chunks(lexemes.toSorted(by(({ lexeme, entry }) => `${lexeme} ${entry}`))))
    await tx.insert(searchLexemes).values(part).onConflictDoNothing()
}

const by =
  <Row>(key: (row: Row) => string) =>
  (one: Row, other: Row) =>
    key(one) < key(other) ? -1 : 1

function chunks<Row>(rows: readonly Row[]): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / chunk) }, (_, at) =>
    rows.slice(at * chunk, (at + 1) * chunk),
  )
}

/** Entries of the index that have any of these lexemes. */
export const listEntriesOf = (db: Reader, lexemes: readonly string[]) =>
  db
    .select()
    .from(searchLexemes)
    .where(inArray(searchLexemes.lexeme, [...lexemes]))

/** Words of the index that are one of these but for diacritics. */
export const listWordsLike = (db: Reader, folded: readonly string[]) =>
  db
    .select()
    .from(searchWords)
    .where(inArray(searchWords.folded, [...folded]))

// Sorts after every letter, on both engines by its bytes.
const last = '\u{10ffff}'

/** Words that begin so, diacritics aside, the shortest first. */
export const listWordsBeginning = (db: Reader, folded: string, limit: number) =>
  db
    .select()
    .from(searchWords)
    .where(and(gte(searchWords.folded, folded), lt(searchWords.folded, `${folded}${last}`)))
    .orderBy(asc(sql`length(${searchWords.folded})`), asc(searchWords.word))
    .limit(limit)

/** Words that somebody may have meant: of the same first letter and about as long. */
export const listWordsNear = (db: Reader, folded: string, limit: number) => {
  const length = sql`length(${searchWords.folded})`
  const first = folded.slice(0, 1)
  return db
    .select()
    .from(searchWords)
    .where(
      and(
        gte(searchWords.folded, first),
        lt(searchWords.folded, `${first}${last}`),
        sql`${length} between ${folded.length - 2} and ${folded.length + 2}`,
      ),
    )
    .limit(limit)
}
