import type { CityType } from '@rynek/shared/core/city-types.ts'
import type { InstitutionKind } from '@rynek/shared/features/institutions/schemas.ts'
import { flag, id, index, int, moment, table, text, uniqueIndex } from '../../core/columns.ts'

export const institutions = table(
  'institutions',
  {
    id: id(),
    /** First digits of the TERC code: 2 for a voivodeship, 4 for a county, 6 for a commune. The seventh changes. */
    code: text().notNull(),
    /** The unit's own name, 'Brzezinki'. */
    unit: text().notNull(),
    /** The office as it signs itself, 'Urząd Miasta Brzezinek'; out of the register the unit, 'Miasto Brzezinki'. */
    name: text().notNull(),
    kind: text().$type<InstitutionKind>().notNull(),
    /** RODZ of the register; empty for what is no commune. */
    subKind: text().notNull(),
    cityType: text().$type<CityType>(),
    voivodeship: text().notNull(),
    /** Name of the county a commune is in; empty for what is in none, as a city that is its own county. */
    county: text().notNull(),
    population: int(),
    /** The day or the year of that figure. */
    populationOn: text(),
    /** The day the register speaks of. */
    stateOn: text(),
    demo: flag().notNull().default(false),
    closedAt: moment(),
    /** Words of the name, folded, each with a space before it. */
    searchKey: text().notNull(),
  },
  (it) => [
    uniqueIndex('institutions_code').on(it.code),
    index('institutions_city_type').on(it.cityType, it.voivodeship),
  ],
)
