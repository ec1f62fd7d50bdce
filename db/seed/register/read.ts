import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cityTypeOf, fullNameOf } from '@rynek/shared/features/institutions/rules.ts'
import { type InstitutionKind, institutionKinds } from '@rynek/shared/features/institutions/schemas.ts'
import type { RegisterUnit } from '../../features/institutions/queries.ts'

/**
 * Real units to begin with, until the whole register is imported: every voivodeship, the largest
 * cities, and some units of every type. Populations are rounded to hundreds; types follow from them by the rule.
 */
export async function readUnits(): Promise<RegisterUnit[]> {
  const text = await readFile(join(import.meta.dirname, 'units.csv'), 'utf8')
  const [, ...lines] = text.trimEnd().split(/\r?\n/)
  return lines.map(unitIn)
}

function unitIn(line: string): RegisterUnit {
  const [code = '', kind = '', subKind = '', name = '', county = '', population = '', year = ''] =
    line.split(';')
  if (!isKind(kind)) throw new Error(`units.csv: no such kind of unit in ${line}`)
  const unit = { code, kind, subKind, unit: name }
  return {
    ...unit,
    name: fullNameOf(unit),
    cityType: cityTypeOf(unit, Number(population)),
    voivodeship: code.slice(0, 2),
    county,
    population: Number(population),
    populationOn: year,
    stateOn: null,
  }
}

const isKind = (kind: string): kind is InstitutionKind => institutionKinds.some((known) => known === kind)
