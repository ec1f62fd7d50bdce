import type { Api, Params } from '@rynek/shared/core/pages.ts'
import type { Library } from '@rynek/shared/features/library/schemas.ts'

export const listPractices = (from: Api, filter: Params) => {
  const given = new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== ''))
  return from.get<Library>(`/api/practices?${given}`)
}
