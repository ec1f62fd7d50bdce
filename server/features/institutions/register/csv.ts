import { pipeline, Readable } from 'node:stream'
import { CsvError, type InfoRecord, parse } from 'csv-parse'
import { RegisterProblem } from './problem.ts'

export type CsvRecord = { line: number; cells: string[] }

/** No line of any register comes near this; a quote that is never closed does. */
const longestRecord = 10_000

/** Records with the line they end in. The delimiter is the one that the first line shows, `;` or `,`. */
export async function* csvRecords(source: AsyncIterable<string>): AsyncGenerator<CsvRecord> {
  const { firstLine, whole } = await untilNewline(source)
  const parser = parse({
    delimiter: firstLine.includes(';') ? ';' : ',',
    info: true,
    max_record_size: longestRecord,
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
  })
  // The parser carries a fault of the source on to the loop below.
  pipeline(Readable.from(whole), parser, () => undefined)
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: InfoRecord }>) {
      yield { line: info.lines, cells: record }
    }
  } catch (fault) {
    if (!(fault instanceof CsvError)) throw fault
    const line = Number(fault['lines'])
    throw new RegisterProblem({ reason: 'csv-unreadable', ...(line > 0 && { line }) })
  }
}

async function untilNewline(source: AsyncIterable<string>) {
  const iterator = source[Symbol.asyncIterator]()
  let start = ''
  while (!start.includes('\n') && start.length < longestRecord) {
    const { value, done } = await iterator.next()
    if (done) break
    start += value
  }
  async function* whole() {
    yield start
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
  }
  return { firstLine: start.split('\n', 1)[0] ?? '', whole: whole() }
}
