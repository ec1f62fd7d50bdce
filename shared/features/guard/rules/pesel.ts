import type { Place } from '../kinds.ts'
import { type NumberPlace, numbersOf, standsAlone, toPlace, weighed } from './numbers.ts'

const weights = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]
const name = /pesel$/i

/** Eleven digits that begin with a day of birth and end with the right check digit. */
export function findPesels(text: string): Place[] {
  return numbersOf(text, 11).filter(isPesel).map(toPlace)
}

function isPesel({ digits, shape, before }: NumberPlace): boolean {
  // Groups as people make them, or each digit in a box of its own; not any row of small numbers.
  const written = shape.length <= 5 || shape.length === digits.length
  return written && standsAlone(before, name) && isBirthday(digits) && weighed(digits, weights) % 10 === 0
}

/** Born from 1900 on: the months of 2000 to 2099 are counted from 21. Nobody alive has another. */
function isBirthday(digits: string): boolean {
  const [year, coded, day] = [0, 2, 4].map((at) => Number(digits.slice(at, at + 2))) as [
    number,
    number,
    number,
  ]
  const century = coded > 20 ? 2000 : 1900
  const month = coded > 20 ? coded - 20 : coded
  if (month < 1 || month > 12) return false
  return day >= 1 && day <= new Date(Date.UTC(century + year, month, 0)).getUTCDate()
}
