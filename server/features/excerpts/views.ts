import type { ExcerptRow, QuotationRow } from '@rynek/db/features/excerpts/queries.ts'
import { shownAs } from '@rynek/shared/features/excerpts/rules.ts'
import type { DraftSource, Quotation, Source } from '@rynek/shared/features/excerpts/schemas.ts'
import { slugOf } from '@rynek/shared/features/threads/rules.ts'
import { toAuthor, toOffice } from '../accounts/author.ts'

/** Quoted posts as everybody reads them now: the only place that decides how much of an author is shown. */
export function toSources(rows: readonly ExcerptRow[], now: number): Source[] {
  return rows.flatMap((row) => {
    const shown = shownAs(row, now)
    if (shown === 'nothing') return []
    const named = shown === 'named'
    return [
      {
        postId: named || shown === 'link' ? row.postId : null,
        name: named ? row.author.name : null,
        office: named || shown === 'office' ? toOffice(row.office) : null,
        html: shown === 'link' ? '' : row.html,
      },
    ]
  })
}

export function toDraftSource({ postId, html, credit, askedAt, author, office }: ExcerptRow): DraftSource {
  return { postId, author: toAuthor(author, office), html, credit, askedAt }
}

export function toQuotation({ thread, ...row }: QuotationRow): Quotation {
  return { ...row, thread: { id: thread.id, slug: slugOf(thread.title) } }
}
