import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readUnits } from '@rynek/db/seed/register/read.ts'
import { readPopulations } from '@rynek/server/features/institutions/register/population.ts'
import { registerRows } from '@rynek/server/features/institutions/register/rows.ts'
import { populationsByUnit, settleUnits } from '@rynek/server/features/institutions/register/settle.ts'
import { collectUnits } from '@rynek/server/features/institutions/register/units.ts'
import { describe, expect, test } from 'vitest'

// Real files are no part of the project; where they stand beside it, everything in them must agree.
const folder = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'data')
const register = join(folder, 'TERC_rebuilt_2026-01-01.csv')
const present = existsSync(register)

describe(`the official register of 2026 ${present ? 'beside the project' : '(not here)'}`, () => {
  test('is read whole, and every unit gets the type that the reference says', async () => {
    if (!present) return expect((await readUnits()).length).toBeGreaterThan(100)
    const official = await settledOfficial()

    expect(official.size).toBe(2_809)
    const expected = readFileSync(join(folder, 'jst_types.csv'), 'utf8').trim().split(/\r?\n/).slice(1)
    const types = expected.map((line) => line.split(','))
    expect(types).toHaveLength(2_809)
    const differing = types.filter(([code = '', , name, type]) => {
      const unit = official.get(code)
      return unit?.cityType !== type || unit?.unit !== name
    })
    expect(differing).toEqual([])
  })

  test('agrees with the units one begins with', async () => {
    const own = await readUnits()
    if (!present) return expect(own.length).toBeGreaterThan(100)
    const official = await settledOfficial()
    for (const { code, unit, name, kind, subKind, voivodeship, county, cityType, population } of own) {
      const same = { code, unit, name, kind, subKind, voivodeship, county, cityType }
      expect(official.get(code)).toMatchObject(same)
      const figure = Number(official.get(code)?.population)
      expect(Math.abs(Number(population) - figure), unit).toBeLessThan(Math.max(150, 0.02 * figure))
    }
  })
})

async function settledOfficial() {
  const units = await collectUnits(registerRows(createReadStream(register)))
  const lines = await readPopulations(createReadStream(join(folder, 'terc.csv')))
  const populations = populationsByUnit(units, lines)
  return new Map(settleUnits(units, (code) => populations.get(code)).map((unit) => [unit.code, unit]))
}
