import type { RegisterUnit as StoredUnit } from '@rynek/db/features/institutions/queries.ts'
import { cityTypeOf, fullNameOf, type Unit } from '@rynek/shared/features/institutions/rules.ts'
import type { Population, PopulationLine } from './population.ts'
import { RegisterProblem } from './problem.ts'
import type { Register, RegisterUnit } from './units.ts'

/**
 * Populations under the codes the register uses: files write a city that is its own county under either code, its
 * county's or its commune's. A code the register lacks refuses the file: mostly it has lost a leading zero.
 */
export function populationsByUnit(
  { units }: Register,
  lines: ReadonlyMap<string, PopulationLine>,
): Map<string, Population> {
  const codes = new Map(units.map(({ code }) => [code, code]))
  for (const { code, kind } of units) if (kind === 'miasto') codes.set(code.slice(0, 4), code)

  const populations = new Map<string, Population>()
  for (const [written, { line, population, populationOn }] of lines) {
    const code = codes.get(written)
    if (!code) throw new RegisterProblem({ reason: 'population-of-no-unit', line, value: written })
    const before = populations.get(code)
    if (before && before.population !== population) {
      throw new RegisterProblem({ reason: 'population-twice', line, value: written })
    }
    populations.set(code, { population, populationOn })
  }
  return populations
}

/** New communes are split off others in ones and twos a year; more than this without a figure mean there was no file. */
const mostNew = 20

/**
 * Units as they are stored, each with the type that follows from its population. The few communes that are newer than
 * the figures pass for small ones; without any figures a commune has no type.
 */
export function settleUnits(
  { units, stateOn }: Register,
  populationOf: (code: string) => Population | undefined,
): StoredUnit[] {
  const uncounted = units.filter((unit) => isCommune(unit) && !populationOf(unit.code)).length
  const assumed = uncounted <= mostNew ? 0 : null
  return units.map((unit) => {
    const { population, populationOn } = populationOf(unit.code) ?? { population: null, populationOn: null }
    const cityType = cityTypeOf(unit, population ?? assumed)
    return { ...fieldsOf(unit), cityType, population, populationOn, stateOn }
  })
}

export const isCommune = ({ kind }: Pick<Unit, 'kind'>) => kind === 'gmina' || kind === 'miasto'

function fieldsOf(unit: RegisterUnit) {
  const { code, kind, subKind, voivodeship, county } = unit
  return { code, unit: unit.unit, name: fullNameOf(unit), kind, subKind, voivodeship, county }
}
