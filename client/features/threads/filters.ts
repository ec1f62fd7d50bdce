import { type CityType, cityTypesLike } from '@rynek/shared/core/city-types.ts'
import type { Params } from '@rynek/shared/core/pages.ts'

export const stateInAddress = {
  unanswered: 'bez-odpowiedzi',
  open: 'otwarte',
  solved: 'rozwiazane',
  practice: 'dobra-praktyka',
  archived: 'archiwum',
} as const
export const orderInAddress = { active: 'ostatnie', newest: 'najnowsze', shared: 'wspolne' } as const

/** What the API is asked for, from what stands in the address; a word that is not ours filters nothing. */
export function filterOf(search: Params): Params {
  const { typ = '', podobne, stan, kolejnosc, after = '' } = search
  const types = /^[A-Z]{3}$/.test(typ) ? (podobne ? cityTypesLike(typ as CityType) : [typ]) : []
  return {
    cityTypes: types.join(','),
    state: keyOf(stateInAddress, stan) ?? '',
    order: keyOf(orderInAddress, kolejnosc) ?? '',
    after,
  }
}

function keyOf(words: Readonly<Record<string, string>>, word: string | undefined): string | undefined {
  return Object.keys(words).find((key) => words[key] === word)
}
