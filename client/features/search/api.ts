import type { Api, Params } from '@rynek/shared/core/pages.ts'
import type { SearchAnswer, SimilarThreads, Suggestions } from '@rynek/shared/features/search/schemas.ts'

/** `asked`: what stands in the address, in the words of the API; what is empty is left out. */
export const search = (from: Api, asked: Params) => {
  const given = new URLSearchParams(
    Object.entries(asked).filter(([name, value]) => value !== '' || name === 'q'),
  )
  return from.get<SearchAnswer>(`/api/search?${given}`)
}

export const suggest = (from: Api, q: string) =>
  from.get<Suggestions>(`/api/search/suggestions?${new URLSearchParams({ q })}`)

export const findSimilar = (from: Api, q: string) =>
  from.get<SimilarThreads>(`/api/search/similar?${new URLSearchParams({ q })}`)
