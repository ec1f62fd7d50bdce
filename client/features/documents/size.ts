import type { Language } from '@rynek/shared/core/language.ts'

const kilo = 1024

export function sizeInWords(bytes: number, language: Language): string {
  const large = bytes >= kilo * kilo
  const size = bytes / (large ? kilo * kilo : kilo)
  const unit = large ? 'megabyte' : 'kilobyte'
  const rounded = large ? size : Math.max(1, Math.round(size))
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: 1 }).format(rounded)
}
