import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Database } from '@rynek/db/core/database.ts'
import { openDatabase } from '@rynek/db/core/open.ts'
import { institutions } from '@rynek/db/features/institutions/tables.ts'
import type { Population } from '@rynek/server/features/institutions/register/population.ts'
import { storeRegister } from '@rynek/server/features/institutions/register/store.ts'
import type { Register } from '@rynek/server/features/institutions/register/units.ts'
import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { newPlace, openTestDatabase } from '../../support/database.ts'
import {
  asCsv,
  type Row,
  readRegister,
  smallRegister,
  unitsOfSmallRegister,
} from '../../support/small-register.ts'
import { openWorld } from '../../support/world.ts'

let register: Register
let populations: ReadonlyMap<string, Population>
beforeAll(async () => {
  register = await readRegister(asCsv(smallRegister()))
  const some = { population: 12_000, populationOn: '2025' }
  populations = new Map(register.units.map(({ code }) => [code, some]))
})

async function store(db: Database, units = register.units, known = populations) {
  const steps = []
  for await (const progress of storeRegister({ db }, { ...register, units }, known)) steps.push(progress)
  return { steps, ...steps.at(-1)! }
}

async function unitOf(db: Database, code: string) {
  const [row] = await db.read.select().from(institutions).where(eq(institutions.code, code))
  return row!
}

describe('importing the register', () => {
  test('stores every unit, tells how far it is, and changes nothing the second time', async (t) => {
    const db = await openTestDatabase(t)
    const { steps, ...first } = await store(db)

    expect(first).toMatchObject({ added: unitsOfSmallRegister, changed: 0, closed: 0, uncounted: 0 })
    expect(steps.length).toBeGreaterThan(10)
    const done = steps.map((step) => step.done)
    expect(done).toEqual([...done].sort((one, other) => one - other))
    expect(await unitOf(db, '020102')).toMatchObject({
      name: 'Gmina Łąka 0201',
      cityType: 'MWM',
      closedAt: null,
    })

    expect(await store(db)).toMatchObject({ added: 0, changed: 0, closed: 0 })
  })

  test('changes what differs, closes what is gone, opens what comes back', async (t) => {
    const db = await openTestDatabase(t)
    await store(db)
    const before = await unitOf(db, '020103')

    const renamed = register.units
      .map((unit) => (unit.code === '020103' ? { ...unit, unit: 'Nowa Łąka', subKind: '3' } : unit))
      .filter(({ code }) => code !== '020104')
    expect(await store(db, renamed)).toMatchObject({ added: 0, changed: 1, closed: 1 })
    const after = { id: before.id, unit: 'Nowa Łąka', name: 'Gmina Nowa Łąka', cityType: 'MWM' }
    expect(await unitOf(db, '020103')).toMatchObject(after)
    expect((await unitOf(db, '020104')).closedAt).toEqual(expect.any(Number))

    expect(await store(db, renamed)).toMatchObject({ added: 0, changed: 0, closed: 0 })
    expect(await store(db)).toMatchObject({ added: 0, changed: 2, closed: 0 })
    expect((await unitOf(db, '020104')).closedAt).toBeNull()
  })

  test('keeps the populations it is not told anew', async (t) => {
    const db = await openTestDatabase(t)
    await store(db)
    const one = new Map([['020103', { population: 800, populationOn: '2026' }]])

    expect(await store(db, register.units, one)).toMatchObject({ added: 0, changed: 1, uncounted: 0 })
    expect(await unitOf(db, '020103')).toMatchObject({
      population: 800,
      populationOn: '2026',
      cityType: 'GWM',
    })
    expect(await unitOf(db, '020104')).toMatchObject({ population: 12_000, populationOn: '2025' })
  })

  test('leaves units without a type when nobody has counted them', async (t) => {
    const db = await openTestDatabase(t)
    expect(await store(db, register.units, new Map())).toMatchObject({ uncounted: 2_416, withoutType: 2_416 })
    expect((await unitOf(db, '020103')).cityType).toBeNull()
  })

  test('leaves offices alone that are in no register, and offers the closed ones to nobody', async (t) => {
    const { db, as, people } = await openWorld(t)
    await store(db)
    await store(
      db,
      register.units.filter(({ code }) => code !== '026101'),
    )

    const found = async (q: string) =>
      (await as(null)('GET', `/api/institutions?q=${encodeURIComponent(q)}`)).json.items.map(
        ({ code }: { code: string }) => code,
      )
    expect(await found('grod 04')).toEqual(['046101'])
    expect(await found('grod 02')).toEqual([])
    expect(await found('stowarzyszenie rynek')).toEqual(['99'])
    expect(await found('brzez')).toEqual(['990101'])
    expect((await as(null)('GET', `/api/institutions/${people.offices.association}`)).status).toBe(200)
  })
})

describe('pnpm register:import', () => {
  const command = join(import.meta.dirname, '../../../server/features/institutions/import-command.ts')

  async function openFolder(t: Parameters<typeof newPlace>[0]) {
    const place = await newPlace(t)
    const env = {
      ...process.env,
      LANG: 'en_GB.UTF-8',
      DATA_DIR: place.dataDir,
      DATABASE_URL: place.url ?? '',
    }
    return {
      place,
      file(name: string, content: string) {
        writeFileSync(join(place.dataDir, name), content)
        return join(place.dataDir, name)
      },
      run(...files: string[]) {
        const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...files], {
          env,
          encoding: 'utf8',
        })
        return { status, stdout, stderr }
      },
    }
  }

  test('imports, and says what it did', async (t) => {
    const { run, file, place } = await openFolder(t)
    const registerFile = file('TERC.csv', asCsv(smallRegister()))
    const populationFile = file(
      'people.csv',
      `code;population_2025\n${[...populations.keys()].join(';9000\n')};9000\n`,
    )

    expect(run(registerFile, populationFile)).toEqual({
      status: 0,
      stdout: 'Read 2,592 units, as of 2026-01-01.\nDone. 2,592 new, 0 changed, 0 closed.\n',
      stderr: '',
    })
    expect(run(registerFile, populationFile).stdout).toContain('Done. 0 new, 0 changed, 0 closed.')

    const db = await openDatabase({ ...place, now: Date.now })
    t.onTestFinished(() => db.close())
    expect(await unitOf(db, '020103')).toMatchObject({ population: 9_000, cityType: 'GWM' })
  })

  test('refuses a wrong file with the line and changes nothing', async (t) => {
    const { run, file, place } = await openFolder(t)
    const wrong = smallRegister()
    wrong[3] = wrong[3]!.with(3, '7') as Row

    expect(run(file('TERC.csv', asCsv(wrong)))).toEqual({
      status: 1,
      stdout: '',
      stderr: 'Line 5: Unknown kind of unit (RODZ): “7”. Nothing was changed.\n',
    })
    const people = file('people.csv', 'code;population\n02;many\n')
    const refused = run(file('TERC.csv', asCsv(smallRegister())), people)
    expect(refused.status).toBe(1)
    expect(refused.stderr).toBe('Line 2: This is not a population: “many”. Nothing was changed.\n')
    expect(run(join(place.dataDir, 'nothing.csv')).stderr).toContain('There is no file')
    expect(run().stderr).toContain('Usage: pnpm register:import')

    const db = await openDatabase({ ...place, now: Date.now })
    t.onTestFinished(() => db.close())
    expect(await db.read.$count(institutions)).toBe(0)
  })
})
