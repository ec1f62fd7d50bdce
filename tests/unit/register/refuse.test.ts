import { type RegisterReason, sentenceOf } from '@rynek/server/features/institutions/register/problem.ts'
import { languages, type Wording } from '@rynek/shared/core/language.ts'
import { registerStrings } from '@rynek/shared/features/institutions/strings.ts'
import { describe, expect, test } from 'vitest'
import {
  asCsv,
  asXml,
  asZip,
  heading,
  type Row,
  readRegister,
  refusalOf,
  smallRegister,
} from '../../support/small-register.ts'

const register = smallRegister()
const csv = asCsv(register)

const columns = { voivodeship: 0, county: 1, commune: 2, subKind: 3, name: 4, note: 5, stateOn: 6 }
const withCell = (row: number, column: keyof typeof columns, value: string) =>
  register.with(row, register[row]!.with(columns[column], value) as Row)
const withRow = (at: number, row: Row) => register.toSpliced(at, 0, row)
const without = (at: number, count = 1) => register.toSpliced(at, count)
const commune = (county: string, code: string, kind: string): Row => [
  '02',
  county,
  code,
  kind,
  'Nowa',
  'gmina',
  '2026-01-01',
]

type Refusal = { reason: RegisterReason; line?: number; value?: string }

// Row 0 is voivodeship 02, row 1 county 0201, rows 2 to 16 its communes. In the file a row stands two lines lower.
const wrongRows: Record<string, Refusal & { rows: Row[] }> = {
  'a county without its voivodeship': {
    rows: without(0),
    reason: 'county-without-voivodeship',
    line: 2,
    value: 'łącki 0201',
  },
  'fewer than 16 voivodeships': {
    rows: register.filter(([code]) => code !== '32'),
    reason: 'voivodeships-missing',
    value: '15',
  },
  'a voivodeship that does not exist': {
    rows: withRow(0, ['34', '', '', '', 'NOWE', 'województwo', '2026-01-01']),
    reason: 'voivodeship-unknown',
    line: 2,
    value: '34',
  },
  'a commune without its county': {
    rows: without(1),
    reason: 'commune-without-county',
    line: 3,
    value: 'Łąka 0201',
  },
  'a district without its county': {
    rows: withRow(4, commune('55', '01', '9')),
    reason: 'commune-without-county',
    line: 6,
    value: 'Nowa',
  },
  'a code that comes twice': {
    rows: withRow(9, register[2]!),
    reason: 'code-twice',
    line: 11,
    value: '020101',
  },
  'a commune that comes as two kinds': {
    rows: withRow(9, commune('01', '01', '2')),
    reason: 'code-twice',
    line: 11,
    value: '020101',
  },
  'a part of a commune that comes twice': {
    rows: withRow(20, commune('01', '02', '4')),
    reason: 'code-twice',
    line: 22,
    value: '0201024',
  },
  'an unknown RODZ': { rows: withCell(2, 'subKind', '7'), reason: 'rodz-unknown', line: 4, value: '7' },
  'a commune without RODZ': { rows: withCell(2, 'subKind', ''), reason: 'rodz-unknown', line: 4 },
  'a county with RODZ': { rows: withCell(1, 'subKind', '1'), reason: 'rodz-unknown', line: 3, value: '1' },
  'more than one STAN_NA': {
    rows: withCell(2, 'stateOn', '2025-01-01'),
    reason: 'several-states',
    line: 4,
    value: '2025-01-01',
  },
  'a day that is none': {
    rows: withCell(0, 'stateOn', '2026-02-30'),
    reason: 'state-malformed',
    line: 2,
    value: '2026-02-30',
  },
  'fewer than 2,400 communes': {
    rows: register.toSpliced(20, 2).toSpliced(2, 15),
    reason: 'communes-uncounted',
    value: '2399',
  },
  'more than 2,600 communes': {
    rows: [...register, ...manyCommunes(185)],
    reason: 'communes-uncounted',
    value: '2601',
  },
  'a city without its commune': {
    rows: register.filter(([code, county, part]) => `${code}${county}${part}` !== '026101'),
    reason: 'city-without-commune',
    line: 183,
    value: 'Gród 02',
  },
  'a city of two communes': {
    rows: [...register, commune('61', '05', '2')],
    reason: 'city-without-commune',
    line: 183,
    value: 'Gród 02',
  },
  'an unknown kind of county': {
    rows: withCell(1, 'note', 'hrabstwo'),
    reason: 'county-kind-unknown',
    line: 3,
    value: 'hrabstwo',
  },
  'a code that has lost its zero': {
    rows: withCell(0, 'voivodeship', '2'),
    reason: 'code-malformed',
    line: 2,
    value: '2;;',
  },
  'a commune code without a county code': {
    rows: withCell(2, 'county', ''),
    reason: 'code-malformed',
    line: 4,
    value: '02;;01',
  },
  'a row without a name': { rows: withCell(2, 'name', ''), reason: 'name-malformed', line: 4 },
  'a name that is markup': {
    rows: withCell(2, 'name', '<b>Łąka</b>'),
    reason: 'name-malformed',
    line: 4,
    value: '<b>Łąka</b>',
  },
}

const wrongFiles: Record<string, Refusal & { content: string | Buffer }> = {
  'an empty file': { content: '', reason: 'empty' },
  'XML without rows': { content: '<teryt><catalog name="TERC"></catalog></teryt>', reason: 'empty' },
  'a CSV without a column': {
    content: asCsv(register, { first: heading.replace('RODZ', 'RODZAJ') }),
    reason: 'column-missing',
    line: 1,
    value: 'RODZ',
  },
  'an XML of another register': {
    content: asXml(register).replaceAll(/<(\/?)NAZWA_DOD/g, '<$1SYM'),
    reason: 'column-missing',
    line: 3,
    value: 'NAZWA_DOD',
  },
  'a line that is cut': {
    content: csv.replace(';01;;;łącki 0201', ';01'),
    reason: 'cells-missing',
    line: 3,
    value: '02;01;powiat;2026-01-01',
  },
  'a quote that is never closed': {
    content: csv.replace('łącki 0201', '"łącki 0201'),
    reason: 'csv-unreadable',
  },
  'XML that breaks off': {
    content: asXml(register).slice(0, 5_000),
    reason: 'xml-unreadable',
  },
  'XML with an entity of its own': {
    content: asXml(register).replace('łącki 0201', '&me;'),
    reason: 'xml-unreadable',
    line: 4,
  },
  'windows-1250': {
    content: Buffer.from(csv.slice(1).replaceAll('Ł', '\xA3'), 'latin1'),
    reason: 'not-utf8',
    line: 2,
  },
  'a ZIP that is cut': {
    content: asZip({ 'TERC.csv': csv }).subarray(0, 4_000),
    reason: 'zip-unreadable',
  },
  'a ZIP without a register': { content: asZip({ 'readme.txt': 'TERC' }), reason: 'zip-without-register' },
  'a ZIP with two': {
    content: asZip({ 'TERC.csv': csv, 'SIMC.csv': csv }),
    reason: 'zip-with-several',
    value: 'SIMC.csv',
  },
  'a ZIP that swells': {
    content: asZip({ 'TERC.csv': Buffer.alloc(40 * 1024 * 1024, '\n') }),
    reason: 'too-large',
    value: '32',
  },
  'a file without end': { content: Buffer.alloc(33 * 1024 * 1024, '\n'), reason: 'too-large', value: '32' },
}

function manyCommunes(count: number): Row[] {
  const codes = Array.from({ length: count }, (_, at) => [String(at % 80), String(Math.floor(at / 80) + 1)])
  return codes.map(([code = '', county = '']) =>
    commune(county.padStart(2, '0'), String(Number(code) + 20).padStart(2, '0'), '2'),
  )
}

describe('a register is refused whole', () => {
  for (const [why, { rows, ...refusal }] of Object.entries(wrongRows)) {
    test(`for ${why}`, async () => {
      expect(await refused(asCsv(rows))).toEqual({ line: undefined, value: '', ...refusal })
    })
  }

  for (const [why, { content, ...refusal }] of Object.entries(wrongFiles)) {
    test(`for ${why}`, async () => {
      expect(await refused(content)).toMatchObject(refusal)
    })
  }

  test('in a sentence that gives the line, in Polish and in English', async () => {
    const problem = await refusalOf(readRegister(asCsv(withCell(2, 'subKind', '7'))))
    expect(sentenceOf(problem, 'pl')).toBe('Wiersz 4: Nieznany rodzaj jednostki: „7”.')
    expect(sentenceOf(problem, 'en')).toBe('Line 4: Unknown kind of unit (RODZ): “7”.')
  })

  test('without letting the file write to the screen', async () => {
    const problem = await refusalOf(readRegister(asCsv(withCell(2, 'name', `\u001B[2J${'ą'.repeat(200)}`))))
    expect(problem.value).toBe(`·[2J${'ą'.repeat(56)}`)
  })

  test('for reasons that are told in both languages, with the same holes', () => {
    for (const [key, wording] of Object.entries<Wording>(registerStrings)) {
      const [pl, en] = languages.map((language) => holes(JSON.stringify(wording[language])))
      expect(pl, key).toEqual(en)
    }
  })
})

async function refused(content: string | Buffer): Promise<Refusal> {
  const { reason, line, value } = await refusalOf(readRegister(content))
  return { reason, line, value } as Refusal
}

const holes = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort()
