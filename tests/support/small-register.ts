import { crc32, deflateRawSync } from 'node:zlib'
import { RegisterProblem } from '@rynek/server/features/institutions/register/problem.ts'
import { registerRows } from '@rynek/server/features/institutions/register/rows.ts'
import { collectUnits } from '@rynek/server/features/institutions/register/units.ts'
import { voivodeships } from '@rynek/shared/features/institutions/rules.ts'

/** Cells of a row: WOJ, POW, GMI, RODZ, NAZWA, NAZWA_DOD, STAN_NA. */
export type Row = [string, string, string, string, string, string, string]

export const heading = 'WOJ;POW;GMI;RODZ;NAZWA;NAZWA_DOD;STAN_NA'
const stateOn = '2026-01-01'
const two = (number: number) => String(number).padStart(2, '0')

/** An invented register of the smallest size that passes: 16 voivodeships, in each a city and 10 counties of 15 communes. */
export function smallRegister(): Row[] {
  return voivodeships.flatMap((voivodeship) => [
    [voivodeship, '', '', '', `ZIEMIA ${voivodeship}`, 'województwo', stateOn] as Row,
    ...Array.from({ length: 10 }, (_, at) => countyOf(voivodeship, two(at + 1))).flat(),
    ...cityOf(voivodeship),
  ])
}

function countyOf(voivodeship: string, county: string): Row[] {
  const communes = Array.from({ length: 15 }, (_, at): Row => {
    const kind = at === 0 ? '1' : at === 1 ? '3' : '2'
    return [voivodeship, county, two(at + 1), kind, `Łąka ${voivodeship}${county}`, 'gmina', stateOn]
  })
  const parts = ['4', '5'].map((kind): Row => [voivodeship, county, '02', kind, 'Łąka', 'część', stateOn])
  return [
    [voivodeship, county, '', '', `łącki ${voivodeship}${county}`, 'powiat', stateOn],
    ...communes,
    ...parts,
  ]
}

function cityOf(voivodeship: string): Row[] {
  return [
    [voivodeship, '61', '', '', `Gród ${voivodeship}`, 'miasto na prawach powiatu', stateOn],
    [voivodeship, '61', '01', '1', `Gród ${voivodeship}`, 'gmina miejska', stateOn],
    [voivodeship, '61', '02', '9', 'Gród-Zachód', 'delegatura', stateOn],
  ]
}

/** 16 voivodeships, 160 counties, 2,400 communes in them and 16 cities. */
export const unitsOfSmallRegister = 16 + 160 + 2_400 + 16

export const asCsv = (rows: readonly Row[], { newline = '\r\n', first = heading } = {}): string =>
  [`\uFEFF${first}`, ...rows.map((row) => row.join(';'))].join(newline) + newline

export const asXml = (rows: readonly Row[]): string =>
  catalog(rows, (name, cell) => (cell ? `<${name}>${cell}</${name}>` : `<${name}/>`), heading)

/** The shape of before 2013, in which the words about a unit were called NAZDOD. */
export const asOldXml = (rows: readonly Row[]): string =>
  catalog(rows, (name, cell) => `<col name="${name}">${cell}</col>`, heading.replace('NAZWA_DOD', 'NAZDOD'))

function catalog(
  rows: readonly Row[],
  cellOf: (name: string, cell: string) => string,
  columns: string,
): string {
  const names = columns.split(';')
  const lines = rows.map(
    (row) => `<row>${row.map((cell, at) => cellOf(`${names[at]}`, cell)).join('')}</row>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n<teryt><catalog name="TERC" type="all" date="${stateOn}">\n${lines.join('\n')}\n</catalog></teryt>\n`
}

/** A ZIP archive of the given files. */
export function asZip(files: Readonly<Record<string, string | Buffer>>): Buffer {
  const entries = Object.entries(files).map(([name, content]) => {
    const bytes = Buffer.from(content)
    const packed = deflateRawSync(bytes)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(crc32(bytes), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(bytes.length, 18)
    common.writeUInt16LE(Buffer.byteLength(name), 22)
    return Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), packed])
  })
  // Only the local headers are read as the archive streams by; its directory may be an empty one.
  return Buffer.concat([...entries, Buffer.from(`PK\x05\x06${'\0'.repeat(18)}`)])
}

export async function* inPieces(content: string | Buffer, size = 64 * 1024): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(content)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

export const readRegister = (content: string | Buffer, pieceSize?: number) =>
  collectUnits(registerRows(inPieces(content, pieceSize)))

/** Why something is refused; fails when it is not, or by another error. */
export async function refusalOf(reading: Promise<unknown>): Promise<RegisterProblem> {
  const fault = await reading.then(
    () => new Error('was not refused'),
    (fault: unknown) => fault,
  )
  if (!(fault instanceof RegisterProblem)) throw fault
  return fault
}
