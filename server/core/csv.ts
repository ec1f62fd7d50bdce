export type CsvCell = string | number | null

/** Excel takes a file without this mark for one in the old code page and breaks every Polish letter. */
const byteOrderMark = '\uFEFF'

// A sheet computes a cell that begins so, in full width too, and after blanks.
const formula = /^[\s\uFEFF]*[=+\-@＝＋－＠]|^[\t\r\n]/

/** A whole file by RFC 4180, safe to open in a sheet: what would be computed there is shown as text instead. */
export function toCsv(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return csvHead(header) + csvLines(rows)
}

/** The beginning of a file that is sent part by part. */
export const csvHead = (header: readonly string[]): string => byteOrderMark + lineOf(header)

export const csvLines = (rows: readonly (readonly CsvCell[])[]): string => rows.map(lineOf).join('')

const lineOf = (cells: readonly CsvCell[]) => `${cells.map(cellOf).join(',')}\r\n`

function cellOf(cell: CsvCell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = formula.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
