import type { Language } from '@rynek/shared/core/language.ts'

const timeZone = 'Europe/Warsaw'
const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** Made once a language and shape: a formatter costs far more than formatting. */
const formatters = new Map<string, Intl.DateTimeFormat>()

function formatter(
  language: Language,
  shape: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = `${language} ${shape}`
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(language, { ...options, timeZone })
  formatters.set(key, known)
  return known
}

export const fullDate = (moment: number, language: Language): string =>
  formatter(language, 'full', { dateStyle: 'long', timeStyle: 'short' }).format(moment)

export const shortDate = (moment: number, language: Language): string =>
  formatter(language, 'short', { dateStyle: 'medium' }).format(moment)

/** A day without an hour, such as 2026-03-01. */
export const dayInWords = (day: string, language: Language): string =>
  shortDate(Date.parse(`${day}T12:00Z`), language)

export const timeOfDay = (moment: number, language: Language): string =>
  formatter(language, 'time', { timeStyle: 'short' }).format(moment)

/** As people say it, up to a month: „przed chwilą” is the language's own “now”. */
export function agoInWords(moment: number, now: number, language: Language): string {
  const passed = Math.max(0, now - moment)
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  if (passed < minute) return relative.format(0, 'second')
  if (passed < hour) return relative.format(-Math.floor(passed / minute), 'minute')
  if (passed < day) return relative.format(-Math.floor(passed / hour), 'hour')
  if (passed < 30 * day) return relative.format(-Math.floor(passed / day), 'day')
  return shortDate(moment, language)
}
