import { foldedWords } from '../../core/folding.ts'

const longest = 60

/** The readable end of an address; whole words, never empty. */
export function slugOf(title: string): string {
  let slug = ''
  for (const word of foldedWords(title)) {
    const longer = slug ? `${slug}-${word}` : word
    if (longer.length > longest) break
    slug = longer
  }
  return slug || 'watek'
}

/** A title as it is stored: one line, no blanks at the ends or doubled inside. */
export const tidyTitle = (title: string): string => title.replace(/\s+/gu, ' ').trim()

/** Where the answers after these go on; the same sum on both sides, so that a live page ends where a fresh one does. */
export const nextAnswers = (posts: readonly { id: number; kind: string }[]): string =>
  String(posts.findLast(({ kind }) => kind === 'answer')?.id ?? 0)
