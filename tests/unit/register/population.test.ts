import { readPopulations } from '@rynek/server/features/institutions/register/population.ts'
import { populationsByUnit, settleUnits } from '@rynek/server/features/institutions/register/settle.ts'
import { beforeAll, describe, expect, test } from 'vitest'
import { asCsv, inPieces, readRegister, refusalOf, smallRegister } from '../../support/small-register.ts'

type Register = Awaited<ReturnType<typeof readRegister>>
let register: Register
beforeAll(async () => {
  register = await readRegister(asCsv(smallRegister()))
})

const read = (text: string) => readPopulations(inPieces(text))
const byUnit = async (text: string) => populationsByUnit(register, await read(text))

describe('a population file', () => {
  for (const [shape, text] of Object.entries({
    'with semicolons': 'code;population_2025\n02;2900000\n020101;31000\n',
    'with commas': 'code,population_2025\n02,2900000\n020101,31000\n',
    'with a byte order mark and CRLF': '\uFEFFcode;population_2025\r\n02;2900000\r\n020101;31000\r\n',
    'with Polish headings': 'Kod;Ludność_2025\n02;2900000\n020101;31000\n',
    'with codes of seven digits': 'code;population_2025\n0200000;2900000\n0201011;31000\n',
    'with thousands set apart': 'code;population_2025\n02;2 900 000\n020101;31\u00A0000\n',
    'with columns of no interest':
      'teryt,name,population_2025\n02,dolnośląskie,2900000\n020101,"Łąka, miasto",31000\n',
    'with the country, parts and blanks':
      'code;population_2025\n0000000;38000000\n02;2900000\n0201011;31000\n0201024;12\n0201035;\n0201042;\n',
  })) {
    test(`is read ${shape}`, async () => {
      expect([...(await byUnit(text))]).toEqual([
        ['02', { population: 2_900_000, populationOn: '2025' }],
        ['020101', { population: 31_000, populationOn: '2025' }],
      ])
    })
  }

  test('may name a day, or none', async () => {
    expect((await read('code;population_2025-12-31\n02;1\n')).get('02')?.populationOn).toBe('2025-12-31')
    expect((await read('code;population\n02;1\n')).get('02')?.populationOn).toBeNull()
  })

  test('may write a city as a county, as a commune, or as both', async () => {
    const one = new Map([['026101', { population: 640_000, populationOn: null }]])
    expect(await byUnit('code;population\n0261000;640000\n')).toEqual(one)
    expect(await byUnit('code;population\n0261011;640000\n')).toEqual(one)
    expect(await byUnit('code;population\n0261000;640000\n0261011;640000\n')).toEqual(one)
  })

  for (const { why, text, refusal } of [
    { why: 'an empty file', text: '', refusal: { reason: 'empty' } },
    {
      why: 'no code',
      text: 'name;population\nŁąka;5\n',
      refusal: { reason: 'column-missing', line: 1, value: 'code' },
    },
    {
      why: 'no population',
      text: 'code;name\n02;Łąka\n',
      refusal: { reason: 'column-missing', line: 1, value: 'population' },
    },
    {
      why: 'a code of three digits',
      text: 'code;population\n020;5\n',
      refusal: { reason: 'population-code-malformed', line: 2, value: '020' },
    },
    {
      why: 'words for a number',
      text: 'code;population\n02;wielu\n',
      refusal: { reason: 'population-malformed', line: 2, value: 'wielu' },
    },
    {
      why: 'nobody',
      text: 'code;population\n02;0\n',
      refusal: { reason: 'population-malformed', line: 2, value: '0' },
    },
    {
      why: 'two figures for one unit',
      text: 'code;population\n0201011;5\n0201012;6\n',
      refusal: { reason: 'population-twice', line: 3, value: '0201012' },
    },
    {
      why: 'two figures for one city',
      text: 'code;population\n0261;5\n026101;6\n',
      refusal: { reason: 'population-twice', line: 3, value: '026101' },
    },
    {
      why: 'a code that has lost its zero',
      text: 'code;population\n1001011;5\n201011;31000\n',
      refusal: { reason: 'population-codes-mixed', line: 3, value: '201011' },
    },
    {
      why: 'a unit of no register',
      text: 'code;population\n02;5\n209911;31000\n',
      refusal: { reason: 'population-of-no-unit', line: 3, value: '209911' },
    },
  ]) {
    test(`is refused for ${why}`, async () => {
      expect(await refusalOf(byUnit(text))).toMatchObject(refusal)
    })
  }
})

describe('types of the units', () => {
  test('follow from population; a few communes without a figure pass for small ones', () => {
    const all = new Map(
      register.units.map(({ code }) => [code, { population: 15_000, populationOn: '2025' }]),
    )
    all.delete('020103')
    const settled = new Map(settleUnits(register, (code) => all.get(code)).map((unit) => [unit.code, unit]))

    expect(settled.get('020103')).toMatchObject({ cityType: 'GWM', population: null, populationOn: null })
    expect(settled.get('020104')).toMatchObject({
      name: 'Gmina Łąka 0201',
      cityType: 'GWD',
      population: 15_000,
      populationOn: '2025',
      stateOn: '2026-01-01',
    })
    expect(settled.get('0201')).toMatchObject({ name: 'Powiat łącki 0201', cityType: 'POW' })
  })

  test('are left open when nobody gave figures', () => {
    const settled = settleUnits(register, () => undefined)
    expect(new Set(settled.map(({ cityType }) => cityType))).toEqual(new Set(['WOJ', 'POW', null]))
  })
})
