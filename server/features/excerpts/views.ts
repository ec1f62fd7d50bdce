import type { QuotationRow } from '@rynek/db/features/excerpts/queries/consents.ts'
import type { PassageRow } from '@rynek/db/features/excerpts/queries/passages.ts'
import type { ExcerptRow } from '@rynek/db/features/excerpts/queries/read.ts'
import { paragraphsOf, shownAs } from '@rynek/shared/features/excerpts/rules.ts'
import type { DraftSource, PostPassages, Quotation, Source } from '@rynek/shared/features/excerpts/schemas.ts'
import { slugOf } from '@rynek/shared/features/threads/rules.ts'
import { toAuthor, toOffice } from '../accounts/author.ts'
import { renderMarkdown } from '../posts/markdown.ts'
import { creditedAs, wordsFrom } from './credits.ts'

/**
 * Quoted posts as everybody reads them now, as far as their authors allow. Of those that stand in the description,
 * named by `placed`, only the credit.
 */
export function toSources(
  rows: readonly ExcerptRow[],
  { now, placed }: { now: number; placed: readonly number[] },
): Source[] {
  return rows.flatMap((row) => {
    const shown = shownAs(row, now)
    if (shown === 'nothing') return []
    const named = shown === 'named'
    return [
      {
        postId: named || shown === 'link' ? row.postId : null,
        name: named ? creditedAs(row.author.name) : null,
        office: named || shown === 'office' ? toOffice(row.office) : null,
        verified: named && toAuthor(row.author, row.office).verified,
        html: shown === 'link' || placed.includes(row.postId) ? '' : row.html,
      },
    ]
  })
}

/** Who has not answered in time is quoted without a name from then on, and that is what the editors read. */
export function toDraftSource(row: ExcerptRow, now: number): DraftSource {
  const { postId, html, askedAt, author, office } = row
  const credit = shownAs(row, now) === 'anonymous' ? 'anonymous' : row.credit
  return { postId, author: toAuthor(author, office), html, credit, askedAt }
}

/** With the words that stand as the author's: paragraphs of the description, else the whole post. */
export function toQuotation({ thread, description, ...row }: QuotationRow): Quotation {
  const words = wordsFrom(description, row.postId)
  const html = words ? renderMarkdown(words) : row.html
  return { ...row, html, thread: { id: thread.id, slug: slugOf(thread.title) } }
}

/** A post in its paragraphs, each as it is written and as it reads; code may hold empty lines and is not taken apart. */
export function toPassages({ id, kind, body, createdAt, author, office }: PassageRow): PostPassages {
  const paragraphs = body.includes('```') ? [body] : paragraphsOf(body).filter((text) => text.trim() !== '')
  const passages = paragraphs.map((text) => ({ text, html: renderMarkdown(text) }))
  return { id, kind, author: toAuthor(author, office), createdAt, passages }
}
