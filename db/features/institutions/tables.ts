import type { CityType } from '@rynek/shared/core/city-types.ts'
import { flag, id, index, int, moment, table, text, uniqueIndex } from '../../core/columns.ts'

export const institutions = table(
  'institutions',
  {
    id: id(),
    /** First digits of the TERC code: 2 for a voivodeship, 4 for a county, 6 for a commune. The seventh changes. */
    code: text().notNull(),
    /** The unit's own name, 'Brzezinki'. */
    unit: text().notNull(),
    /** The office as it signs itself, 'Urząd Miasta Brzezinek'. */
    name: text().notNull(),
    kind: text().notNull(),
    /** RODZ of the register; empty for counties and voivodeships. */
    subKind: text().notNull(),
    cityType: text().$type<CityType>(),
    voivodeship: text().notNull(),
    county: text().notNull(),
    population: int(),
    populationOn: text(),
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
