import type { Place } from '../kinds.ts'
import { numbersOf, standsAlone, toPlace } from './numbers.ts'

const poland = '2521'
const foreign =
  /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ \u00a0-]?[A-Z0-9]{4}){2,7}(?:[ \u00a0-]?[A-Z0-9]{1,3})?(?![\p{L}\p{N}])/gu

/** A Polish account with or without its country, or one of another country. */
export function findBankAccounts(text: string): Place[] {
  const polish = numbersOf(text, 26)
    .filter(({ digits, before }) => standsAlone(before, /(?:PL|NRB|IBAN)$/i) && isWhole(`PL${digits}`))
    .map(toPlace)
  const others = [...text.matchAll(foreign)]
    .filter(([account]) => isWhole(account.replace(/[^A-Z0-9]/g, '')))
    .map(({ 0: account, index: at }) => ({ at, length: account.length }))
  return [
    ...polish,
    ...others.filter(({ at }) => !polish.some((known) => known.at - at <= 4 && at <= known.at)),
  ]
}

/** ISO 13616: the country and the check digits go to the end, letters count from 10, and 97 leaves one over. */
function isWhole(account: string): boolean {
  const turned =
    account.slice(4) +
    (account.startsWith('PL') ? poland : numbered(account.slice(0, 2))) +
    account.slice(2, 4)
  return [...numbered(turned)].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1
}

const numbered = (text: string) => text.replace(/[A-Z]/g, (letter) => String(parseInt(letter, 36)))
