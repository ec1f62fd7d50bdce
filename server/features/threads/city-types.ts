import { cityTypes as allCityTypes, type CityType } from '@rynek/shared/core/city-types.ts'
import { Problem } from '@rynek/shared/core/problems.ts'

/** The types of a comma-separated list. */
export function cityTypesIn(list: string): CityType[] {
  const types = list.split(',')
  if (types.every(isCityType)) return types
  throw new Problem('bad-request', 'check-the-fields', {
    fields: [{ field: 'cityTypes', reason: 'field-not-offered' }],
  })
}

const isCityType = (code: string): code is CityType => allCityTypes.some((type) => type === code)
