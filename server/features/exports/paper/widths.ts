import type { Table } from './paper.ts'

/** In characters: a narrower column breaks words, and what is longer than the other takes more lines instead. */
const narrowest = 14
const widest = 48

/** Which part of a table's width each column gets, by the longest text in it. */
export function sharesOf({ head, rows }: Table): number[] {
  const columns = Math.max(head.length, ...rows.map((row) => row.length))
  const lengths = Array.from({ length: columns }, (_, at) => {
    const longest = Math.max(...[head, ...rows].map((row) => row[at]?.length ?? 0))
    return Math.min(widest, Math.max(narrowest, longest))
  })
  const whole = lengths.reduce((sum, one) => sum + one, 0)
  return lengths.map((one) => one / whole)
}
