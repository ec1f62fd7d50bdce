import { foldPolish } from '@rynek/shared/core/folding.ts'
import { type Bytes, texts } from '../../institutions/register/bytes.ts'
import { type CsvRecord, csvRecords } from '../../institutions/register/csv.ts'
import { unitCodeOf } from '../../institutions/register/population.ts'
import { RegisterProblem, type RegisterReason } from '../../institutions/register/problem.ts'

/** What a line says of an office. */
export type DomainLine = {
  /** First 2, 4 or 6 digits of the code, as offices are known by. */
  code: string
  mail: string
  /** The office's site; empty where what stands there is none. */
  site: string
  kind: 'own' | 'shared' | 'free'
}

const columns = ['code', 'mail_domain', 'www_domain', 'mail_domain_kind'] as const
const kinds = ['own', 'shared', 'free'] as const
const domain = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/

/** The list of domains: read to its end before anything is changed, and refused whole for one wrong line. */
export async function readDomains(file: Bytes): Promise<DomainLine[]> {
  const lines = new Map<string, DomainLine>()
  let places: number[] | undefined
  for await (const record of csvRecords(texts(file))) {
    if (!places) {
      places = placesIn(record)
      continue
    }
    const line = lineOf(record, places)
    if (!line) continue
    if (lines.has(line.code)) refuse('domain-twice', record.line, line.code)
    lines.set(line.code, line)
  }
  if (!places) throw new RegisterProblem({ reason: 'empty' })
  return [...lines.values()]
}

function placesIn({ line, cells }: CsvRecord): number[] {
  const names = cells.map((cell) => foldPolish(cell))
  return columns.map((column) => {
    const place = names.indexOf(column)
    if (place < 0) refuse('column-missing', line, column)
    return place
  })
}

/** Undefined for what is no office of a unit. */
function lineOf({ line, cells }: CsvRecord, places: readonly number[]): DomainLine | undefined {
  const [written = '', mail = '', site = '', kind = ''] = places.map((place) => cells[place]?.toLowerCase())
  const code = unitCodeOf(written, line)
  if (!domain.test(mail)) refuse('domain-malformed', line, mail)
  const known = kinds.find((one) => one === kind) ?? refuse('domain-kind-unknown', line, kind)
  // Nobody is admitted by a site that is not written as one: it is as if it were not there.
  return code === undefined ? undefined : { code, mail, site: domain.test(site) ? site : '', kind: known }
}

function refuse(reason: RegisterReason, line: number, value: string): never {
  throw new RegisterProblem({ reason, line, value })
}
