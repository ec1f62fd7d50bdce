import type { ExcerptRow } from '@rynek/db/features/excerpts/queries/read.ts'
import { addresses } from '@rynek/shared/core/addresses.ts'
import { formerEmployee, formerMember } from '@rynek/shared/features/accounts/rules.ts'
import { markedIn, paragraphsOf, replaceMarks, shownAs } from '@rynek/shared/features/excerpts/rules.ts'
import type { Description } from '@rynek/shared/features/practices/description.ts'
import { textNames } from '@rynek/shared/features/practices/rules.ts'

/** What follows a paragraph of each post, as Markdown. Paragraphs of posts that are not here are not shown. */
export type Credits = ReadonlyMap<number, string>
type Thread = { id: number; slug: string }

/** As everybody may read it now. `origin` makes the links whole, where the text leaves the house. */
export function publicCredits(
  rows: readonly ExcerptRow[],
  { thread, now, origin = '' }: { thread: Thread; now: number; origin?: string },
): Credits {
  const told = rows.flatMap((row): [number, string][] => {
    const shown = shownAs(row, now)
    if (shown === 'nothing') return []
    if (shown === 'named') return [[row.postId, nameOf(row, thread, origin)]]
    return [[row.postId, shown === 'office' ? ` (${escaped(row.office.name)})` : '']]
  })
  return new Map(told)
}

/** For those who work on the description and know who wrote what. */
export const draftCredits = (rows: readonly ExcerptRow[], thread: Thread): Credits =>
  new Map(rows.map((row) => [row.postId, nameOf(row, thread, '')]))

/** Each paragraph with its credit in place of its mark, and none of an author who is not to be quoted. */
export function withCredits(description: Description, credits: Credits): Description {
  const credited = textNames.map((name) => [name, credit(description[name], credits)] as const)
  return { ...description, ...Object.fromEntries(credited) }
}

function credit(text: string, credits: Credits): string {
  if (markedIn(text).length === 0) return text
  return paragraphsOf(text)
    .filter((paragraph) => markedIn(paragraph).every((id) => credits.has(id)))
    .map((paragraph) => replaceMarks(paragraph, (id) => credits.get(id) ?? ''))
    .join('\n\n')
}

/** Posts that a description names as where its paragraphs come from, in its order, each once. */
export const postsNamedIn = (description: Description): number[] =>
  markedIn(textNames.map((name) => description[name]).join('\n'))

/** What a description says is from this post. */
export function wordsFrom(description: Description, postId: number): string {
  return textNames
    .flatMap((name) => paragraphsOf(description[name]))
    .filter((paragraph) => markedIn(paragraph).includes(postId))
    .map((paragraph) => replaceMarks(paragraph, () => ''))
    .join('\n\n')
}

function nameOf({ postId, author, office }: ExcerptRow, { id, slug }: Thread, origin: string): string {
  const who = escaped(`${creditedAs(author.name)}, ${office.name}`)
  return ` ([${who}](${origin}${addresses.post(id, slug, postId)}))`
}

/** Beside the office, who is no longer there is a former employee of it: the office keeps the credit. */
export const creditedAs = (name: string): string => (name === formerMember ? formerEmployee : name)

const escaped = (text: string) => text.replace(/[\\[\]()*_`<>~|]/g, '\\$&')
