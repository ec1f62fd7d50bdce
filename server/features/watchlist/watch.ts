import type { Database } from '@rynek/db/core/database.ts'
import { listWatched } from '@rynek/db/features/watchlist/queries.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import { permitted } from '@rynek/shared/core/roles.ts'
import type { WatchAction } from '@rynek/shared/features/watchlist/schemas.ts'
import type { Person } from '../../core/person.ts'
import { openAnalysis } from '../search/lexicon-file.ts'
import { findWatched, type Match, masked } from './match.ts'
import { readable } from './readable.ts'

export type Texts = { title?: string; body: string }
type Written = Texts & { knowingly?: boolean | undefined }
/** The texts as they are to be stored, and what they wait for a moderator for; nothing for most. */
export type Seen<T> = { texts: T; held: string }

/**
 * Looks for watched words before anything is stored: refuses, asks, puts dots, or says that a moderator has to look.
 * Moderators know the list, and are believed.
 */
export async function watch<T extends Texts>(
  db: Database,
  person: Person,
  { knowingly, ...given }: T & Written,
): Promise<Seen<T>> {
  const texts = given as unknown as T
  const watched = permitted(person.roles, 'moderate') ? [] : await listWatched(db.read)
  if (watched.length === 0) return { texts, held: '' }
  const found = Object.entries(texts).map(([field, text]) => {
    const plain = field === 'body' ? readable(String(text)) : String(text)
    return { field, text: String(text), matches: findWatched(openAnalysis(), watched, plain) }
  })
  refuse(found, 'block')
  if (!knowingly) refuse(found, 'warn')
  const hidden = found.map(({ field, text, matches }) => [field, masked(text, ofAction(matches, 'mask'))])
  return { texts: Object.fromEntries(hidden) as T, held: wordsOf(found, 'hold') }
}

type Found = { field: string; text: string; matches: readonly Match[] }

const ofAction = (matches: readonly Match[], action: WatchAction) =>
  matches.filter((match) => match.action === action)

/** In the words of the writer, each once. */
const wordsOf = (found: readonly Found[], action: WatchAction): string =>
  [...new Set(found.flatMap(({ matches }) => ofAction(matches, action).map(({ said }) => said)))].join(', ')

/** Says which words, at which fields; the text stays with the writer. */
function refuse(found: readonly Found[], action: 'block' | 'warn'): void {
  const reason = `watched-${action}`
  const fields = found.flatMap((one) => {
    const words = wordsOf([one], action)
    return words ? [{ field: one.field, reason, params: { words } }] : []
  })
  if (fields.length === 0) return
  const params = { words: wordsOf(found, action) }
  throw new Problem('bad-request', reason, {
    params,
    fields,
    ...(action === 'warn' && { insist: 'watched-insist' }),
  })
}
