import { type Bytes, peek, texts } from './bytes.ts'
import { csvRecords } from './csv.ts'
import { RegisterProblem } from './problem.ts'
import { unzipped } from './unzip.ts'
import { xmlRows } from './xml.ts'

/** A row of TERC as it stands in the file, with the names of its columns in English. */
export type RegisterRow = {
  line: number
  /** WOJ */
  voivodeship: string
  /** POW, empty for a voivodeship */
  county: string
  /** GMI, empty for a county */
  commune: string
  /** RODZ */
  subKind: string
  /** NAZWA */
  name: string
  /** NAZWA_DOD, what kind of unit it is in words */
  note: string
  /** STAN_NA, the day the register speaks of */
  stateOn: string
}

/** Old files call the words about a unit NAZDOD, new ones NAZWA_DOD. */
const columns = [
  ['WOJ', 'voivodeship'],
  ['POW', 'county'],
  ['GMI', 'commune'],
  ['RODZ', 'subKind'],
  ['NAZWA', 'name'],
  ['NAZWA_DOD', 'note'],
  ['NAZDOD', 'note'],
  ['STAN_NA', 'stateOn'],
] as const
type Column = (typeof columns)[number][1]
const columnNamed = new Map<string, Column>(columns)

/** The rows of an official TERC file: CSV or XML, bare or in a ZIP. Looks at the content, not at the file's name. */
export async function* registerRows(file: Bytes): AsyncGenerator<RegisterRow> {
  const { head, whole } = await peek(file, 4)
  const isZip = head[0] === 0x50 && head[1] === 0x4b
  const inside = isZip ? await peek(unzipped(whole), 4) : { head, whole }
  yield* startsLikeXml(inside.head) ? fromXml(inside.whole) : fromCsv(inside.whole)
}

const startsLikeXml = (head: Uint8Array) => new TextDecoder().decode(head).trimStart().startsWith('<')

async function* fromCsv(file: Bytes): AsyncGenerator<RegisterRow> {
  let places: (Column | undefined)[] | undefined
  for await (const { line, cells } of csvRecords(texts(file))) {
    if (!places) {
      places = cells.map((cell) => columnNamed.get(cell.toUpperCase()))
      requireColumns(places, line)
      continue
    }
    if (cells.length !== places.length) {
      throw new RegisterProblem({ reason: 'cells-missing', line, value: cells.join(';') })
    }
    yield rowOf(
      line,
      places.flatMap((place, at) => (place ? [[place, cells[at] ?? '']] : [])),
    )
  }
  if (!places) throw new RegisterProblem({ reason: 'empty' })
}

async function* fromXml(file: Bytes): AsyncGenerator<RegisterRow> {
  let rows = 0
  for await (const { line, cells } of xmlRows(texts(file))) {
    const known = [...cells].flatMap(([name, value]): [Column, string][] => {
      const column = columnNamed.get(name)
      return column ? [[column, value]] : []
    })
    // An empty cell of a later row may be left out; the first row shows whether this is a register of units at all.
    if (rows++ === 0)
      requireColumns([...known.map(([column]) => column), 'county', 'commune', 'subKind'], line)
    yield rowOf(line, known)
  }
  if (rows === 0) throw new RegisterProblem({ reason: 'empty' })
}

function requireColumns(present: readonly (Column | undefined)[], line: number): void {
  const missing = columns.find(([, column]) => !present.includes(column))
  if (missing) throw new RegisterProblem({ reason: 'column-missing', line, value: missing[0] })
}

function rowOf(line: number, cells: readonly (readonly [string, string])[]): RegisterRow {
  const blank = { voivodeship: '', county: '', commune: '', subKind: '', name: '', note: '', stateOn: '' }
  return { ...blank, ...Object.fromEntries(cells), line }
}
