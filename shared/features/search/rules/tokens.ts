/** One word as it stands in a text. `word` is how it is looked up: lower case, composed, with no invisible letters. */
export type Token = { start: number; end: number; word: string }

const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g

/** Letters and digits with what may stand inside a word; a paragraph sign with its number; a day in figures. */
const wordlike =
  /§ ?\d+[a-z]?|\d{1,4}(?:[./-]\d{1,4}){1,2}(?!\d)|[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d]+(?:['’-][\p{L}\p{M}\p{N}\u00ad\u200b-\u200d]+)*/gu

/** Far more than any word has; longer rows of letters are pasted data, and are found by their beginning. */
const longest = 40

/** The words of a text in order, with their places in it. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  for (const { 0: found, index } of text.matchAll(wordlike)) {
    for (const { from, to, word } of partsOf(found)) {
      if (word) tokens.push({ start: index + from, end: index + to, word: word.slice(0, longest) })
    }
  }
  return tokens
}

type Part = { from: number; to: number; word: string }

function partsOf(found: string): Part[] {
  const whole = { from: 0, to: found.length, word: normal(found).replace(/ /g, '') }
  if (/^[§\d]/.test(found)) return [{ ...whole, word: dayOf(whole.word) ?? whole.word }]
  if (/['’]/.test(found)) return [{ ...whole, word: withoutCase(found, /['’]/) }]
  if (!found.includes('-')) return [whole]
  if (isOneWord(found)) return [{ ...whole, word: normal(found).replaceAll('-', '') }]
  if (/^\p{Lu}\p{L}*\p{Lu}-\p{Ll}{1,4}$/u.test(found)) return [{ ...whole, word: withoutCase(found, /-/) }]
  return splitAtHyphens(found)
}

/** `e-usługi` and `COVID-19`: what stands beside the hyphen is too little to be a word. */
const isOneWord = (found: string) => /^\p{L}-\p{L}+$/u.test(found) || /^\p{L}+-\d+$/u.test(found)

/** `Google’a`, `GOPS-u`: a foreign name or an abbreviation, and the ending of its case. */
const withoutCase = (found: string, sign: RegExp) => normal(found.split(sign)[0] ?? found)

function splitAtHyphens(found: string): Part[] {
  const parts: Part[] = []
  let from = 0
  for (const piece of found.split('-')) {
    parts.push({ from, to: from + piece.length, word: normal(piece) })
    from += piece.length + 1
  }
  return parts
}

const normal = (text: string) => text.normalize('NFKC').toLowerCase().replace(invisible, '').normalize('NFC')

/** `1.09.2026`, `2026-09-01`: the same day however it is written. */
function dayOf(word: string): string | undefined {
  const [first = '', month = '', last = '', ...more] = word.split(/[./-]/)
  if (more.length > 0 || !last) return undefined
  const [year, day] = first.length === 4 ? [first, last] : [last, first]
  if (year.length !== 4 || Number(month) > 12 || Number(day) > 31) return undefined
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
