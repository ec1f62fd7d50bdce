import { useLanguage, useWords } from '../../core/words.tsx'
import { zloty } from '../../ui/money.ts'

/** An amount of a description in words: 0 is without cost, null was not said. */
export function useCost(): (amount: number | null) => string {
  const words = useWords()
  const language = useLanguage()
  return (amount) => {
    if (amount === null) return words('practices.costUnknown')
    return amount === 0 ? words('practices.noCost') : zloty(amount, language)
  }
}
