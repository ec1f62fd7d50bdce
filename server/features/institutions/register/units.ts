import type { Unit } from '@rynek/shared/features/institutions/rules.ts'
import { codeOf, isCity, type Rows, refuseIf, requireForm, requireWhole } from './check.ts'
import type { RegisterRow } from './rows.ts'

export type RegisterUnit = Unit & { voivodeship: string; county: string }

export type Register = {
  /** The day it speaks of, 2026-01-01. */
  stateOn: string
  /** Ordered by code; a city that is its own county is one unit, under the code of its commune. */
  units: RegisterUnit[]
}

/** A whole register, or the first reason why it is none. */
export async function collectUnits(source: AsyncIterable<RegisterRow>): Promise<Register> {
  const rows: Rows = { voivodeships: new Map(), counties: new Map(), communes: new Map(), parts: [] }
  const seen = new Set<string>()
  let stateOn = ''
  for await (const row of source) {
    requireForm(row)
    stateOn ||= row.stateOn
    refuseIf(row.stateOn !== stateOn, 'several-states', row, row.stateOn)
    // The kind of a commune is no part of its key, because it changes; only a commune's parts are told apart by it.
    const key = codeOf(row) + (isPart(row) ? row.subKind : '')
    refuseIf(seen.has(key), 'code-twice', row, key)
    seen.add(key)
    sortInto(rows, row)
  }
  requireWhole(rows)
  return { stateOn, units: unitsOf(rows) }
}

const isPart = ({ subKind }: RegisterRow) => subKind > '3'

function sortInto({ voivodeships, counties, communes, parts }: Rows, row: RegisterRow): void {
  if (isPart(row)) parts.push(row)
  else if (row.commune) communes.set(codeOf(row), row)
  else if (row.county) counties.set(codeOf(row), row)
  else voivodeships.set(codeOf(row), row)
}

function unitsOf({ voivodeships, counties, communes }: Rows): RegisterUnit[] {
  const units: RegisterUnit[] = []
  for (const row of voivodeships.values()) {
    // The register writes voivodeships in capitals, as headings.
    units.push({ ...placeOf(row), unit: row.name.toLowerCase(), kind: 'wojewodztwo', subKind: '' })
  }
  for (const row of counties.values()) {
    if (!isCity(row)) units.push({ ...placeOf(row), unit: row.name, kind: 'powiat', subKind: '' })
  }
  for (const row of communes.values()) {
    const county = counties.get(row.voivodeship + row.county)
    const own = { ...placeOf(row), unit: row.name, subKind: row.subKind }
    if (!county || isCity(county)) units.push({ ...own, kind: 'miasto' })
    else units.push({ ...own, kind: 'gmina', county: county.name })
  }
  return units.sort((one, other) => (one.code < other.code ? -1 : 1))
}

const placeOf = (row: RegisterRow) => ({ code: codeOf(row), voivodeship: row.voivodeship, county: '' })
