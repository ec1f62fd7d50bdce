import { describe, expect, test } from 'vitest'
import {
  asCsv,
  asOldXml,
  asXml,
  asZip,
  readRegister,
  refusalOf,
  smallRegister,
  unitsOfSmallRegister,
} from '../../support/small-register.ts'

const rows = smallRegister()

describe('the official register', () => {
  test('becomes units: voivodeships, counties, communes, and cities that are both', async () => {
    const { units, stateOn } = await readRegister(asCsv(rows))

    expect(stateOn).toBe('2026-01-01')
    expect(units).toHaveLength(unitsOfSmallRegister)
    const named = new Map(units.map((unit) => [unit.code, unit]))
    expect(named.get('02')).toEqual({
      code: '02',
      unit: 'ziemia 02',
      kind: 'wojewodztwo',
      subKind: '',
      voivodeship: '02',
      county: '',
    })
    expect(named.get('0210')).toMatchObject({ unit: 'łącki 0210', kind: 'powiat', subKind: '', county: '' })
    expect(named.get('021002')).toMatchObject({ kind: 'gmina', subKind: '3', county: 'łącki 0210' })
    expect(named.get('026101')).toMatchObject({ unit: 'Gród 02', kind: 'miasto', subKind: '1', county: '' })
    expect(named.has('0261')).toBe(false)
    expect(units.map(({ code }) => code)).toEqual([...named.keys()].sort())
  })

  const csv = asCsv(rows)
  for (const [shape, content] of Object.entries({
    'without the byte order mark': csv.slice(1),
    'with bare line feeds': asCsv(rows, { newline: '\n' }),
    'with blank lines': csv.replaceAll('\r\n', '\r\n\r\n'),
    'with quotes around cells': csv.replaceAll('województwo', '"województwo"'),
    'with the old name of a column': csv.replace('NAZWA_DOD', 'NAZDOD'),
    'in any order': asCsv([...rows].reverse()),
    'as XML': asXml(rows),
    'as XML with a byte order mark': `\uFEFF${asXml(rows)}`,
    'as XML of before 2013': asOldXml(rows),
    'in a ZIP': asZip({ 'TERC_Urzedowy_2026-01-01.csv': csv }),
    'as XML in a ZIP, beside a note': asZip({ 'readme.txt': 'TERC', 'TERC.xml': asXml(rows) }),
  })) {
    test(`is the same ${shape}`, async () => {
      expect(await readRegister(content)).toEqual(await readRegister(csv))
    })
  }

  // Letters of two bytes and the tags of a row fall apart between pieces.
  for (const [shape, content] of Object.entries({ csv, xml: asXml(rows), zip: asZip({ 'TERC.csv': csv }) })) {
    test(`is the same however the ${shape} arrives`, async () => {
      expect(await readRegister(content, 7)).toEqual(await readRegister(csv))
    })
  }

  test('says the line of a fault whatever the shape', async () => {
    const wrong = smallRegister()
    wrong[3] = ['02', '01', '02', '7', 'Zła', 'gmina', '2026-01-01']
    const atLine = async (content: string | Buffer) => (await refusalOf(readRegister(content))).line

    expect(await atLine(asCsv(wrong))).toBe(5)
    expect(await atLine(asCsv(wrong).replaceAll('\r\n', '\r\n\r\n'))).toBe(9)
    expect(await atLine(asZip({ 'TERC.csv': asCsv(wrong) }))).toBe(5)
    expect(await atLine(asXml(wrong))).toBe(6)
  })
})
