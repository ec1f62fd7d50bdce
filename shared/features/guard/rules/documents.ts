import type { Place } from '../kinds.ts'

/** Letters count from A = 10; the check digit is the first digit, and the whole is divided by ten without a rest. */
const cardWeights = [7, 3, 1, 9, 7, 3, 1, 7, 3]
const passportWeights = [7, 3, 9, 1, 7, 3, 1, 7, 3]

const gap = String.raw`[\s*_\u0060\u00ad\u200b\u2010-\u2015-]`
const numberOf = (letters: number, digits: number) =>
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])[A-Z]{${letters}}${gap}{0,4}\d(?:${gap}{0,2}\d){${digits - 1}}(?![\p{L}\p{N}]|[.,/-]\d)`,
    'giu',
  )
const card = numberOf(3, 6)
const passport = numberOf(2, 7)

/** Codes that office prose puts before a number. */
const codes =
  /^(?:art|dz|ean|gus|id|ip|iso|jrwa|kod|krs|mp|nip|nr|nrb|pkd|pkp|pkt|pl|pln|pn|poz|ppe|rp|sp|str|tel|ue|ust|vat|zus)$/i

export const findIdentityCards = (text: string): Place[] =>
  findNumbers(text, {
    pattern: card,
    weights: cardWeights,
    named: /dow[oó]d\p{L}*|osobist\p{L}*|seri[aięą]/iu,
  })

export const findPassports = (text: string): Place[] =>
  findNumbers(text, { pattern: passport, weights: passportWeights, named: /paszport\p{L}*|seri[aięą]/iu })

type Document = { pattern: RegExp; weights: readonly number[]; named: RegExp }

/** Small letters and codes count only where the document is named before them: "lub 123456" is no card. */
function findNumbers(text: string, { pattern, weights, named }: Document): Place[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: written, index: at }) => {
    const letters = /^[A-Z]+/i.exec(written)?.[0] ?? ''
    const spelled = letters === letters.toUpperCase() && !codes.test(letters)
    const meant = spelled || named.test(text.slice(Math.max(0, at - 40), at))
    const right = meant && isRight(written.replace(/[^A-Z0-9]/gi, ''), weights)
    return right ? [{ at, length: written.length }] : []
  })
}

const isRight = (number: string, weights: readonly number[]) =>
  weights.reduce((sum, weight, at) => sum + weight * parseInt(number[at] ?? '0', 36), 0) % 10 === 0
