/** Lower case and without diacritics, as people type in a hurry: 'Łódź' and 'lodz' become the same. */
export function foldPolish(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ł', 'l')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
}

/** The folded words of a text, in order. */
export function foldedWords(text: string): string[] {
  return foldPolish(text).match(/[\p{L}\p{N}]+/gu) ?? []
}
