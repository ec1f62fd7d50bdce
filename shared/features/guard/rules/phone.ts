import type { Place } from '../kinds.ts'
import { isOfficial } from './context.ts'
import { withoutLinks } from './links.ts'
import { type NumberPlace, numbersOf, standsAlone, toPlace } from './numbers.ts'

/** The plan of numbers of the Office of Electronic Communications: beginnings of mobile numbers, and areas. */
const mobile = /^(?:45|5[0137]|6[069]|7[2389]|88)/
const area = /^(?:1[2-8]|2[2-59]|3[2-4]|4[12346-8]|5[24-689]|6[1-3578]|7[14-7]|8[1-79]|9[145])/
const shapes = new Set([
  '9',
  '3-3-3',
  '3-6',
  '6-3',
  '3-2-2-2',
  '2-3-2-2',
  '2-3-4',
  '2-7',
  '2-2-3-2',
  '2-2-2-3',
])
const areaFirst = new Set(['2-3-2-2', '2-7', '2-3-4'])
const abroad =
  /(?<![\p{L}\p{N}+./])(?:\+|00)(?!48)[1-9]\d{0,2}(?:[ .()\u00a0-]{0,2}\d){7,12}(?![\p{L}\p{N}])/gu

const calling =
  /(?<!\p{L})(?:tel|telefon\p{L}*|kom|komór\p{L}*|dzwoni\p{L}*|dzwoń\p{L}*|zadzwo\p{L}*|kontakt\p{L}*|sms\p{L}*|whatsapp|phone|mobile|(?:mój|nasz|swój|jej|jego|ich)\s+numer\p{L}*)(?!\p{L})[^\d]{0,30}$/iu
const counted =
  /^(?:\s|&nbsp;)*(?:zł|pln|eur|euro|usd|€|\$|%|tys|mln|mld|szt|os[oó]b|mieszk|gospodarst|kwh|mwh|wh|km|m2|m3|m²|ha|kg|bajt|[kmg]b|rekord|wpis|wiersz|token|sekund|ms)/i
const money =
  /(?<!\p{L})(?:kwo[tc]\p{L}*|koszt\p{L}*|warto[sś]\p{L}*|bud[żz]et\p{L}*|dochod\p{L}*|wydat\p{L}*|dotacj\p{L}*|sum[aęy]|zł|pln|łącznie|razem|wynos\p{L}*|wyni[oó]s\p{L}*)(?!\p{L})[^\d]{0,40}$/iu
/** Other numbers are named before they stand. */
const label =
  /(?<!\p{L})(?:regon|krs|nip|ppe|isbn|issn|ean|imei|bdo|rspo|nr|numer\p{L}*|poz|sygn\p{L}*|faktur\p{L}*|umow\p{L}*|spraw\p{L}*|zamówieni\p{L}*|zgłoszeni\p{L}*|ogłoszeni\p{L}*|działk\p{L}*|ewidenc\p{L}*|licznik\p{L}*|seri\p{L}*|id|identyfikator\p{L}*|kont[oa]|rachun\p{L}*|kod\p{L}*|wersj\p{L}*|katalog\p{L}*|pozycj\p{L}*|wniosk?\p{L}*)(?!\p{L})[^\d]{0,12}$/iu

/** Telephones of people: mobile ones, others where they are named as such, and none that the words around give to an office. */
export function findPhones(typed: string): Place[] {
  const text = withoutLinks(typed)
  const polish = [9, 11, 13].flatMap((total) => numbersOf(text, total)).flatMap(asPhone)
  const foreign = [...text.matchAll(abroad)].map(({ 0: written, index: at }) => ({
    at,
    length: written.length,
  }))
  return [...polish.sort((one, other) => other.length - one.length), ...foreign]
}

/** The number without its country, where it is one. */
function asPhone(found: NumberPlace): Place[] {
  const { digits, before } = found
  const country = /^(?:00)?48(?=\d{9}$)/.exec(digits)?.[0] ?? ''
  if (digits.length > 9 && !country) return []
  const own = digits.slice(country.length)
  const abroadSign = country.startsWith('00') || before.endsWith('+')
  if (country && !abroadSign && !mobile.test(own)) return []
  return isPhone({ ...found, digits: own, shape: country ? [9] : found.shape }, !!country)
    ? [toPlace(found)]
    : []
}

function isPhone({ digits, shape, before, after }: NumberPlace, withCountry: boolean): boolean {
  if (!shapes.has(shape.join('-')) || !standsAlone(before, /(?:tel|kom)$/i)) return false
  const isMobile = mobile.test(digits)
  if (!isMobile && !area.test(digits)) return false
  const called = withCountry || calling.test(before)
  if (!called && (counted.test(after) || label.test(before) || (shape.length > 1 && money.test(before))))
    return false
  if (isMobile) return true
  return (called || areaFirst.has(shape.join('-'))) && !isOfficial(before + after.slice(0, 40))
}
