import { piecesOf } from '@rynek/shared/core/pieces.ts'
import type { Description, PartComparison } from '@rynek/shared/features/practices/description.ts'
import type { Comparison } from '@rynek/shared/features/practices/schemas.ts'
import { partsThatDiffer, writeOut } from '@rynek/shared/features/practices/template.ts'
import { postsNamedIn } from '../excerpts/credits.ts'
import { toSources } from '../excerpts/views.ts'
import type { readEdition } from './read-edition.ts'

type Edition = Awaited<ReturnType<typeof readEdition>>
type Difference = Omit<Comparison, 'from' | 'to'>

/** What changed from one edition to the other, as everybody may read both now. */
export function compareEditions(older: Edition, newer: Edition, now: number): Difference {
  const quotes = (one: Edition, other: Edition) => {
    const rows = without(one.quoted, other.quoted, ({ postId }) => postId)
    return toSources(rows, { now, placed: postsNamedIn(one.written) })
  }
  const handsOn = (one: Edition, other: Edition) => without(one.documents, other.documents, ({ id }) => id)
  return {
    parts: compareDescriptions(older.description, newer.description),
    documents: { added: handsOn(newer, older), removed: handsOn(older, newer) },
    sources: { added: quotes(newer, older), removed: quotes(older, newer) },
  }
}

function without<Item>(
  items: readonly Item[],
  others: readonly Item[],
  idOf: (item: Item) => number,
): Item[] {
  const known = new Set(others.map(idOf))
  return items.filter((item) => !known.has(idOf(item)))
}

/** Parts that differ, in the order of the template, each word by word; empty where nothing changed. */
export function compareDescriptions(older: Description, newer: Description): PartComparison[] {
  return partsThatDiffer(older, newer).map((part) => ({
    part,
    pieces: piecesOf(writeOut(older, part), writeOut(newer, part)),
  }))
}
