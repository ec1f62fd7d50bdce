import { foldedWords } from '@rynek/shared/core/folding.ts'
import { and, eq, exists } from 'drizzle-orm'
import type { Reader } from '../../../core/database.ts'
import { everybody } from '../../../core/visible.ts'
import { people } from '../../accounts/tables.ts'
import { posts } from '../../posts/tables.ts'
import { visiblePost } from '../../posts/visible.ts'

/** Ids of people whose posts everybody can read, each word of the name typed at the beginning of one of theirs. */
export async function listPeopleNamed(db: Reader, typed: string): Promise<number[]> {
  const words = foldedWords(typed)
  if (words.length === 0) return []
  const wrote = db
    .select({ id: posts.id })
    .from(posts)
    .where(and(eq(posts.authorId, people.id), visiblePost(everybody)))
  // Engines fold letters differently, and neither as people type: the few thousand who wrote are compared here.
  const writers = await db.select({ id: people.id, name: people.name }).from(people).where(exists(wrote))
  return writers.filter(({ name }) => isNamed(name, words)).map(({ id }) => id)
}

function isNamed(name: string, words: readonly string[]): boolean {
  const own = foldedWords(name)
  return words.every((word) => own.some((one) => one.startsWith(word)))
}
