import type { CityType } from '@rynek/shared/core/city-types.ts'
import type { Role } from '@rynek/shared/core/roles.ts'
import type { Author } from '@rynek/shared/features/accounts/schemas.ts'
import { populationBand } from '@rynek/shared/features/institutions/rules.ts'
import type { OfficeBadge } from '@rynek/shared/features/institutions/schemas.ts'

type OfficeRow = {
  id: number
  name: string
  cityType: CityType | null
  voivodeship: string
  population: number | null
}
type PersonRow = { id: number; name: string; position: string; roles: Role[] }

// Field by field, never a spread: events carry authors too, and a column added later must not leave by accident.
export function toOffice({ id, name, cityType, voivodeship, population }: OfficeRow): OfficeBadge {
  return {
    id,
    name,
    cityType,
    voivodeship,
    populationBand: population === null ? null : populationBand(population),
  }
}

export function toAuthor({ id, name, position, roles }: PersonRow, office: OfficeRow): Author {
  return { id, name, position, roles, office: toOffice(office) }
}
