import { and, type SQL, sql } from 'drizzle-orm'
import { threads } from '../threads/tables.ts'

/** Titles in which each folded word begins a word. Full-text search takes this place with the search index. */
export function titleMatches(words: readonly string[]): SQL | undefined {
  return and(...words.map((word) => sql`${threads.searchKey} like ${`% ${word}%`}`))
}
