import { foldPolish } from '@rynek/shared/core/folding.ts'
import { type Bytes, texts } from './bytes.ts'
import { type CsvRecord, csvRecords } from './csv.ts'
import { RegisterProblem, type RegisterReason } from './problem.ts'

export type Population = {
  population: number
  /** The day or the year of the figure, as far as the file says it. */
  populationOn: string | null
}
export type PopulationLine = Population & { line: number }

type Places = { code: number; population: number; on: string | null }

/**
 * Populations by the first 2, 4 or 6 digits of the TERC code, from a CSV whose first line names the columns: a code
 * (`code`, `kod` or `teryt`) and a population (`population` or `ludnosc`, with its day or year when it has one:
 * `population_2025-12-31`, `ludnosc_2025`). Other columns are passed over,
 * and so are units whose figure is left empty.
 */
export async function readPopulations(file: Bytes): Promise<Map<string, PopulationLine>> {
  const found = new Map<string, PopulationLine>()
  const requireSameLength = createLengthCheck()
  let places: Places | undefined
  for await (const record of csvRecords(texts(file))) {
    if (!places) {
      places = placesIn(record)
      continue
    }
    const { line, cells } = record
    const written = cells[places.code] ?? ''
    const figure = cells[places.population] ?? ''
    const code = unitCodeOf(written, line)
    requireSameLength(written, line)
    if (!code || !figure) continue
    const population = numberIn(figure, line)
    const before = found.get(code)
    if (before && before.population !== population) refuse('population-twice', line, written)
    found.set(code, { line, population, populationOn: places.on })
  }
  if (!places) throw new RegisterProblem({ reason: 'empty' })
  return found
}

/** A code of seven digits that has lost the zero in front is another commune's code of six. */
function createLengthCheck() {
  let length: number | undefined
  return (code: string, line: number) => {
    if (code.length <= 4) return
    length ??= code.length
    if (code.length !== length) refuse('population-codes-mixed', line, code)
  }
}

function placesIn({ line, cells }: CsvRecord): Places {
  const names = cells.map((cell) => foldPolish(cell))
  const code = names.findIndex((name) => /^(code|kod|teryt|kod_teryt)$/.test(name))
  const population = names.findIndex((name) => /^(population|ludnosc)(_|$)/.test(name))
  if (code < 0) refuse('column-missing', line, 'code')
  if (population < 0) refuse('column-missing', line, 'population')
  return { code, population, on: /_(\d{4}(-\d\d-\d\d)?)$/.exec(names[population] ?? '')?.[1] ?? null }
}

/** Undefined for what is no unit: the country, a commune's parts, districts. */
export function unitCodeOf(code: string, line: number): string | undefined {
  if (!/^(\d\d|\d{4}|\d{6}|\d{7})$/.test(code)) refuse('population-code-malformed', line, code)
  if (/^0+$/.test(code) || /^\d{6}[4589]$/.test(code)) return undefined
  // A spreadsheet writes a voivodeship as 0200000 and a county as 0201000.
  const digits = code.length === 7 ? code.replace(/^(\d\d)0{5}$|^(\d{4})000$/, '$1$2') : code
  return digits.slice(0, 6)
}

function numberIn(text: string, line: number): number {
  const digits = text.replace(/[ \u00A0\u202F]/g, '')
  if (!/^[1-9]\d{0,7}$/.test(digits)) refuse('population-malformed', line, text)
  return Number(digits)
}

function refuse(reason: RegisterReason, line: number, value: string): never {
  throw new RegisterProblem({ reason, line, value })
}
