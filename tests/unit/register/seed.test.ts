import { readUnits } from '@rynek/db/seed/register/read.ts'
import { cityTypes } from '@rynek/shared/core/city-types.ts'
import { voivodeships } from '@rynek/shared/features/institutions/rules.ts'
import { describe, expect, test } from 'vitest'

/** Towns of the pilot that this forum was made for. */
const pilot =
  'Blachownia, Buk, Maków Mazowiecki, Okonek, Parzęczew, Wojkowice, Brodnica, Dębica, Krapkowice, Rypin, Starachowice, Tomaszów Mazowiecki, Drzewica, Halinów, Kłodzko, Świętochłowice, Zgierz, Żary'

describe('the units one begins with', async () => {
  const units = await readUnits()

  test('are some of every type and of every voivodeship', () => {
    const byType = Map.groupBy(units, ({ cityType }) => cityType)
    const byVoivodeship = Map.groupBy(units, ({ voivodeship }) => voivodeship)
    for (const type of cityTypes) expect(byType.get(type)?.length, type).toBeGreaterThanOrEqual(5)
    for (const code of voivodeships) expect(byVoivodeship.get(code)?.length, code).toBeGreaterThanOrEqual(5)
    expect(byType.get('WOJ')).toHaveLength(16)
    expect(byType.get('MET')).toHaveLength(11)
    expect(byType.has(null)).toBe(false)
  })

  test('include the towns of the pilot', () => {
    const names = units.filter(({ subKind }) => subKind === '1' || subKind === '3').map(({ unit }) => unit)
    expect(pilot.split(', ').filter((name) => !names.includes(name))).toEqual([])
  })

  test('are written without a slip', () => {
    const lengths = { wojewodztwo: 2, powiat: 4, miasto: 6, gmina: 6, stowarzyszenie: 0 }
    for (const { code, kind, subKind, county, population } of units) {
      expect(code).toMatch(new RegExp(`^\\d{${lengths[kind]}}$`))
      expect(subKind, code).toMatch(kind === 'gmina' ? /^[123]$/ : kind === 'miasto' ? /^1$/ : /^$/)
      expect(county !== '', code).toBe(kind === 'gmina')
      expect(Number(population) % 100, code).toBe(0)
    }
    expect(new Set(units.map(({ code }) => code)).size).toBe(units.length)
  })
})
