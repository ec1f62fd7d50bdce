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
