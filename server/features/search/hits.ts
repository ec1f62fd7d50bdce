import type { ThreadRow } from '@rynek/db/features/threads/queries/summary.ts'
import type { Marked, Meaning } from '@rynek/shared/features/search/rules/marks.ts'
import { markedPieces, snippetOf } from '@rynek/shared/features/search/rules/snippet.ts'
import type { Reason, SearchHit } from '@rynek/shared/features/search/schemas.ts'
import { toSummary } from '../threads/views.ts'
import type { Ranked } from './rank.ts'

/** A hit as pages show it: where it is, the words around, and why it was found. */
export function toHit(
  ranked: Ranked,
  thread: ThreadRow,
  meanings: readonly Meaning[],
  explain: boolean,
): SearchHit {
  const { row, title, body, total, parts } = ranked
  return {
    thread: toSummary(thread),
    post: { id: row.id, kind: row.kind, accepted: row.acceptedAnswerId === row.id },
    title: markedPieces(title),
    snippet: snippetOf(body),
    reasons: meanings.flatMap(
      ({ term }, at) => reasonOf(term.text, at, title) ?? reasonOf(term.text, at, body) ?? [],
    ),
    score: total,
    ...(explain && { parts }),
  }
}

/** The first place where a term stands. */
function reasonOf(typed: string, term: number, { text, marks }: Marked): Reason | undefined {
  const mark = marks.find((one) => one.term === term)
  return mark && { typed, found: text.slice(mark.start, mark.end), likeness: mark.likeness }
}
