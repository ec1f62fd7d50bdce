import { voivodeships as known } from '@rynek/shared/features/institutions/rules.ts'
import { RegisterProblem, type RegisterReason } from './problem.ts'
import type { RegisterRow } from './rows.ts'

/** Rows by what they are. A commune's urban and rural parts, and districts, are no units of their own. */
export type Rows = {
  voivodeships: Map<string, RegisterRow>
  counties: Map<string, RegisterRow>
  communes: Map<string, RegisterRow>
  parts: RegisterRow[]
}

/** There were 2,479 communes in January 2026. Far from that, a file is cut short or is another list. */
const fewestCommunes = 2_400
const mostCommunes = 2_600

const cityNotes: ReadonlySet<string> = new Set([
  'miasto na prawach powiatu',
  'miasto stołeczne, na prawach powiatu',
])

export const codeOf = ({ voivodeship, county, commune }: RegisterRow) => voivodeship + county + commune
export const isCity = (county: RegisterRow) => cityNotes.has(county.note)

export function refuseIf(wrong: boolean, reason: RegisterReason, row: RegisterRow, value: string): void {
  if (wrong) throw new RegisterProblem({ reason, line: row.line, value })
}

/** What can be told of a row without the others. */
export function requireForm(row: RegisterRow): void {
  const { voivodeship, county, commune, subKind, name, note, stateOn } = row
  const wellFormed = /^\d\d$/.test(voivodeship) && /^(|\d\d|\d\d;\d\d)$/.test(digits(county, commune))
  refuseIf(!wellFormed, 'code-malformed', row, `${voivodeship};${county};${commune}`)
  refuseIf(!(commune ? /^[1234589]$/ : /^$/).test(subKind), 'rodz-unknown', row, subKind)
  refuseIf(!/^[\p{L}\d][\p{L}\d .,()'’/–-]{0,99}$/u.test(name), 'name-malformed', row, name)
  refuseIf(!isDay(stateOn), 'state-malformed', row, stateOn)
  refuseIf(
    !county && !(known as readonly string[]).includes(voivodeship),
    'voivodeship-unknown',
    row,
    voivodeship,
  )
  const isCounty = county !== '' && commune === ''
  refuseIf(isCounty && note !== 'powiat' && !isCity(row), 'county-kind-unknown', row, note)
}

/** What only the whole file shows. Rows may stand in any order. */
export function requireWhole({ voivodeships, counties, communes, parts }: Rows): void {
  for (const row of counties.values()) {
    refuseIf(!voivodeships.has(row.voivodeship), 'county-without-voivodeship', row, row.name)
  }
  for (const row of [...communes.values(), ...parts]) {
    refuseIf(!counties.has(row.voivodeship + row.county), 'commune-without-county', row, row.name)
  }
  if (voivodeships.size !== known.length) {
    throw new RegisterProblem({ reason: 'voivodeships-missing', value: String(voivodeships.size) })
  }
  if (communes.size < fewestCommunes || communes.size > mostCommunes) {
    throw new RegisterProblem({ reason: 'communes-uncounted', value: String(communes.size) })
  }
  requireCitiesOfOneCommune([...counties.values()].filter(isCity), [...communes.values()])
}

/** A city that is its own county is one urban commune: it is kept under that commune's code. */
function requireCitiesOfOneCommune(cities: readonly RegisterRow[], communes: readonly RegisterRow[]): void {
  const byCounty = Map.groupBy(communes, ({ voivodeship, county }) => voivodeship + county)
  for (const city of cities) {
    const [commune, ...more] = byCounty.get(codeOf(city)) ?? []
    refuseIf(commune?.subKind !== '1' || more.length > 0, 'city-without-commune', city, city.name)
  }
}

const digits = (county: string, commune: string) => (commune ? `${county};${commune}` : county)

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text
}
