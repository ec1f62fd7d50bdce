import type { WatchAction } from '@rynek/shared/features/watchlist/schemas.ts'
import { asc, eq } from 'drizzle-orm'
import type { Reader, Writer } from '../../core/database.ts'
import { prepared } from '../../core/prepared.ts'
import { people } from '../accounts/tables.ts'
import { watchWords } from './tables.ts'

const watched = prepared()((q) =>
  q.select({ word: watchWords.word, action: watchWords.action }).from(watchWords),
)

/** What is looked for; asked with every text that is sent. */
export const listWatched = (db: Reader) => watched(db, {})

export async function listWatchWords(db: Reader) {
  return db
    .select({
      id: watchWords.id,
      word: watchWords.word,
      action: watchWords.action,
      reason: watchWords.reason,
      by: people.name,
      at: watchWords.addedAt,
    })
    .from(watchWords)
    .innerJoin(people, eq(people.id, watchWords.addedBy))
    .orderBy(asc(watchWords.word))
}

type NewWord = { word: string; action: WatchAction; reason: string; addedBy: number }

/** False when it is on the list already. */
export async function addWatchWord(tx: Writer, word: NewWord): Promise<boolean> {
  const added = await tx
    .insert(watchWords)
    .values({ ...word, addedAt: tx.now })
    .onConflictDoNothing()
    .returning({ id: watchWords.id })
  return added.length === 1
}

/** The word that was taken off; nothing when there was none. */
export async function removeWatchWord(tx: Writer, id: number): Promise<string | undefined> {
  const [removed] = await tx
    .delete(watchWords)
    .where(eq(watchWords.id, id))
    .returning({ word: watchWords.word })
  return removed?.word
}
