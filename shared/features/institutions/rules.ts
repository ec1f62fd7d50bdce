import type { CityType } from '../../core/city-types.ts'
import type { PopulationBand } from './schemas.ts'

/** Levels of the register: a commune (RODZ 1–3), a county, a voivodeship. */
export type Unit = {
  /** First digits of the TERC code: 2, 4 or 6. */
  code: string
  level: 'gmina' | 'powiat' | 'wojewodztwo'
  /** RODZ: 1 urban, 2 rural, 3 urban-rural; empty above communes. */
  subKind: string
  /** A city that is a county of its own. */
  countyRights: boolean
  population: number
}

/** Seats of a voivode or of a regional assembly; those of a quarter of a million people or more are metropolises. */
const regionalSeats = new Set([
  '026401',
  '046101',
  '046301',
  '066301',
  '086101',
  '086201',
  '106101',
  '126101',
  '146501',
  '166101',
  '186301',
  '206101',
  '226101',
  '246901',
  '266101',
  '286201',
  '306401',
  '326201',
])

/** The type of a unit by the register and its population. */
export function cityTypeOf({ code, level, subKind, countyRights, population }: Unit): CityType {
  if (level === 'wojewodztwo') return 'WOJ'
  if (level === 'powiat') return 'POW'
  if (countyRights) {
    if (regionalSeats.has(code) && population >= 250_000) return 'MET'
    return population >= 100_000 ? 'MRE' : 'MPP'
  }
  if (subKind === '1') return population >= 20_000 ? 'MSR' : 'MMA'
  if (subKind === '3') return population >= 20_000 ? 'MWD' : 'MWM'
  return population >= 10_000 ? 'GWD' : 'GWM'
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
