import type { Language } from '@rynek/shared/core/language.ts'

/** An amount in whole zloty as people read it. */
export const zloty = (amount: number, language: Language): string =>
  new Intl.NumberFormat(language, { style: 'currency', currency: 'PLN', maximumFractionDigits: 0 }).format(
    amount,
  )
