import type { Place } from '../kinds.ts'
import { isOfficial } from './context.ts'
import { withoutLinks } from './links.ts'
import { type NumberPlace, numbersOf, standsAlone, toPlace, weighed } from './numbers.ts'

const weights = [6, 5, 7, 2, 3, 4, 5, 6, 7]
const named =
  /(?<!\p{L})(?:NIP\p{L}*|identyfikac\p{L}* podatkow\p{L}*|identyfikator\p{L}* podatkow\p{L}*)(?!\p{L})/iu
const shapes = new Set(['10', '3-3-2-2', '3-2-2-3'])

/**
 * Tax numbers of people; those of offices and companies are public. Ten digits alone are as often something else, so
 * a number without its hyphens counts only where it is named.
 */
export function findNips(text: string): Place[] {
  return numbersOf(withoutLinks(text), 10).filter(isOfPerson).map(toPlace)
}

function isOfPerson({ digits, shape, before, after }: NumberPlace): boolean {
  if (!shapes.has(shape.join('-')) || !standsAlone(before, /(?:NIP|PL)$/i)) return false
  if (!/^[1-9]/.test(digits) || weighed(digits, weights) % 11 !== Number(digits[9])) return false
  const known = shape.length > 1 || named.test(before.slice(-45)) || named.test(after.slice(0, 12))
  return known && !isOfficial(before + after.slice(0, 40))
}
