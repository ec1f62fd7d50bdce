import type { Reader } from '@rynek/db/core/database.ts'
import { listPublishedDocuments } from '@rynek/db/features/documents/queries.ts'
import { listExcerptsOf } from '@rynek/db/features/excerpts/queries/read.ts'
import { findEdition } from '@rynek/db/features/practices/queries/editions.ts'
import { findPublished, type PracticeRow } from '@rynek/db/features/practices/queries/find.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import { toDocument } from '../documents/views.ts'
import { postsNamedIn, publicCredits, withCredits } from '../excerpts/credits.ts'
import { toSources } from '../excerpts/views.ts'
import { toDeskItem } from './views.ts'

/** A practice that everybody may read. For the public the others are not there. */
export async function requirePublic(db: Reader, id: number): Promise<PracticeRow> {
  const practice = await findPublished(db, id)
  if (!practice) throw new Problem('not-found', 'not-found')
  return practice
}

/** One edition as everybody may read it at this moment, with what it quotes and its documents: every way to the public begins here. */
export async function readEdition(
  db: Reader,
  { practice, edition, now }: { practice: PracticeRow; edition: number; now: number },
) {
  const found = await findEdition(db, { practiceId: practice.id, edition })
  if (!found) throw new Problem('not-found', 'not-found')
  const { sources: postIds, ...stored } = found
  const { thread } = toDeskItem(practice)
  const rows = await listExcerptsOf(db, { practiceId: practice.id, postIds })
  return {
    ...stored,
    thread,
    /** As it is stored, with the marks of its sources. */
    written: stored.description,
    quoted: rows,
    description: withCredits(stored.description, publicCredits(rows, { thread, now })),
    documents: (await listPublishedDocuments(db, { practiceId: practice.id, edition })).map(toDocument),
    sources: toSources(rows, { now, placed: postsNamedIn(stored.description) }),
  }
}
