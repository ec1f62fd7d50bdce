import { Type } from 'typebox'

/** Types of unit, from the metropolis down; the rule that assigns them is in features/institutions/rules.ts. */
export const cityTypes = [
  'MET',
  'MRE',
  'MPP',
  'MSR',
  'MMA',
  'MWD',
  'MWM',
  'GWD',
  'GWM',
  'POW',
  'WOJ',
] as const
export type CityType = (typeof cityTypes)[number]
export const CityType = Type.Enum(cityTypes)

export const cityTypeGroups = {
  cities: ['MET', 'MRE', 'MPP'],
  towns: ['MSR', 'MMA'],
  mixed: ['MWD', 'MWM'],
  rural: ['GWD', 'GWM'],
  counties: ['POW'],
  regions: ['WOJ'],
} as const satisfies Record<string, readonly CityType[]>

/** Two ladders of likeness, by kind of town and by how rural a commune is. */
const ladders: readonly (readonly CityType[])[] = [
  ['MET', 'MRE', 'MPP', 'MSR', 'MMA'],
  ['MSR', 'MWD', 'MWM', 'GWD', 'GWM'],
]

/** The type itself first, then those one step away on either ladder. */
export function cityTypesLike(type: CityType): CityType[] {
  const beside = ladders.flatMap((ladder) => {
    const at = ladder.indexOf(type)
    return at < 0 ? [] : [ladder[at - 1], ladder[at + 1]]
  })
  return [...new Set([type, ...beside.filter((other) => other !== undefined)])]
}
