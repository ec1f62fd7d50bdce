/**
 * How the author of a quoted post is named: 'asked' until he answers; 'rewritten' where the editor used own words, so
 * that only the way to the post remains.
 */
export const credits = ['asked', 'named', 'office', 'anonymous', 'refused', 'rewritten'] as const
export type Credit = (typeof credits)[number]

/** What an author can answer. */
export const choices = ['named', 'office', 'anonymous', 'refused'] as const satisfies readonly Credit[]
export type Choice = (typeof choices)[number]

/** Milliseconds to answer in; silence after that means "without my name". */
export const timeToAnswer = 14 * 24 * 3_600_000

/** What everybody sees of a quoted post at a moment: nothing while its author may still say no. */
export type Shown = 'named' | 'office' | 'anonymous' | 'link' | 'nothing'

export function shownAs({ credit, askedAt }: { credit: Credit; askedAt: number }, now: number): Shown {
  if (credit === 'rewritten') return 'link'
  if (credit === 'refused') return 'nothing'
  if (credit !== 'asked') return credit
  return now - askedAt >= timeToAnswer ? 'anonymous' : 'nothing'
}

/** A paragraph of a description says by marks at its end from which posts it is: `[^12]` names post 12. */
const mark = /(?<![ \t])[ \t]*\[\^([1-9]\d{0,15})\]/g

export const markOf = (postId: number): string => `[^${postId}]`

/** Posts that a text names by marks, in its order, each once. */
export const markedIn = (text: string): number[] => [
  ...new Set(Array.from(text.matchAll(mark), ([, id]) => Number(id))),
]

export const replaceMarks = (text: string, by: (postId: number) => string): string =>
  text.replace(mark, (_, id) => by(Number(id)))

/** What stands between empty lines of a Markdown text. */
export const paragraphsOf = (text: string): string[] => text.split(/\n(?:[ \t]*\n)+/)
