import type { CityType } from '../../core/city-types.ts'
import type { InstitutionKind, PopulationBand } from './schemas.ts'

/** A unit of the register, or an institution beside it. */
export type Unit = {
  /** First digits of the TERC code: 2, 4 or 6. */
  code: string
  /** Its own name, 'Brzezinki'. */
  unit: string
  kind: InstitutionKind
  /** RODZ: 1 urban, 2 rural, 3 urban-rural; empty for what is no commune. */
  subKind: string
}

/** The two digits that begin the codes of every voivodeship's units. */
export const voivodeships = [
  '02',
  '04',
  '06',
  '08',
  '10',
  '12',
  '14',
  '16',
  '18',
  '20',
  '22',
  '24',
  '26',
  '28',
  '30',
  '32',
] as const
export type Voivodeship = (typeof voivodeships)[number]

/**
 * Seats of a voivode or of a regional assembly, two in kujawsko-pomorskie and in lubuskie. They are listed because the
 * register does not tell them from other cities; a seat carries tasks and institutions that its size alone does not.
 */
const regionalSeats: ReadonlySet<string> = new Set([
  '026401', // Wrocław
  '046101', // Bydgoszcz
  '046301', // Toruń
  '066301', // Lublin
  '086101', // Gorzów Wielkopolski
  '086201', // Zielona Góra
  '106101', // Łódź
  '126101', // Kraków
  '146501', // Warszawa
  '166101', // Opole
  '186301', // Rzeszów
  '206101', // Białystok
  '226101', // Gdańsk
  '246901', // Katowice
  '266101', // Kielce
  '286201', // Olsztyn
  '306401', // Poznań
  '326201', // Szczecin
])

/** The type of a unit; null for what has none, and for a commune whose population is not known. */
export function cityTypeOf({ code, kind, subKind }: Unit, population: number | null): CityType | null {
  if (kind === 'wojewodztwo') return 'WOJ'
  if (kind === 'powiat') return 'POW'
  if (kind === 'stowarzyszenie' || population === null) return null
  if (kind === 'miasto') {
    if (regionalSeats.has(code) && population >= 250_000) return 'MET'
    return population >= 100_000 ? 'MRE' : 'MPP'
  }
  if (subKind === '1') return population >= 20_000 ? 'MSR' : 'MMA'
  if (subKind === '3') return population >= 20_000 ? 'MWD' : 'MWM'
  return population >= 10_000 ? 'GWD' : 'GWM'
}

/** The whole name of a unit: always in the nominative, because a register does not say how names are declined. */
export function fullNameOf({ unit, kind, subKind }: Unit): string {
  switch (kind) {
    case 'wojewodztwo':
      return `Województwo ${unit}`
    case 'powiat':
      return `Powiat ${unit}`
    case 'miasto':
      return `Miasto ${unit}`
    case 'gmina':
      return subKind === '1' ? `Miasto ${unit}` : `Gmina ${unit}`
    case 'stowarzyszenie':
      return unit
  }
}

const bands: readonly [below: number, band: PopulationBand][] = [
  [5_000, 'to-5'],
  [10_000, '5-10'],
  [20_000, '10-20'],
  [50_000, '20-50'],
  [100_000, '50-100'],
  [250_000, '100-250'],
]

export function populationBand(population: number): PopulationBand {
  return bands.find(([below]) => population < below)?.[1] ?? 'over-250'
}
