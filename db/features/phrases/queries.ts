import { asc, eq, sql } from 'drizzle-orm'
import type { Reader, Writer } from '../../core/database.ts'
import { only } from '../../core/only.ts'
import { people } from '../accounts/tables.ts'
import { phrases } from './tables.ts'

type Wording = { title: string; body: string; archived: boolean; changedBy: number }

/** By their names; those in the archive after the others. */
export async function listPhrases(db: Reader) {
  return db
    .select({
      id: phrases.id,
      title: phrases.title,
      body: phrases.body,
      archived: phrases.archived,
      used: phrases.used,
      by: people.name,
      at: phrases.changedAt,
    })
    .from(phrases)
    .innerJoin(people, eq(people.id, phrases.changedBy))
    .orderBy(asc(phrases.archived), asc(phrases.title))
}

/** A second one of one name breaks `phrases_title`. */
export async function addPhrase(tx: Writer, phrase: Wording): Promise<number> {
  const row = { ...phrase, changedAt: tx.now }
  return only(await tx.insert(phrases).values(row).returning({ id: phrases.id })).id
}

/** False when there is none. */
export async function changePhrase(tx: Writer, id: number, phrase: Wording): Promise<boolean> {
  const changed = await tx
    .update(phrases)
    .set({ ...phrase, changedAt: tx.now })
    .where(eq(phrases.id, id))
    .returning({ id: phrases.id })
  return changed.length === 1
}

export async function countUse(tx: Writer, id: number): Promise<void> {
  await tx
    .update(phrases)
    .set({ used: sql`${phrases.used} + 1` })
    .where(eq(phrases.id, id))
}
