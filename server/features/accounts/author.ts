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
type PersonRow = { id: number; name: string; position: string; roles: Role[]; verifiedFor: number | null }

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

export function toAuthor(person: PersonRow, office: OfficeRow): Author {
  const { id, name, position, roles, verifiedFor } = person
  return { id, name, position, roles, office: toOffice(office), verified: verifiedFor === office.id }
}
