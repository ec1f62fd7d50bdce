import { type Block, line, type Table, well } from '../paper/paper.ts'
import { sharesOf } from '../paper/widths.ts'
import { type Doc, margin, type Page, roomBelow, sizes, use } from './pdf-page.ts'

const padding = 5
/** Points of the first column where it names the second. */
const labelWidth = 150

export function printTable({ doc, root }: Page, table: Table): void {
  const { head, rows, rowHeads } = table
  if (roomBelow(doc) < startOf(doc, table)) doc.addPage()
  use(doc, 'regular', sizes.small)
  const layout = {
    structParent: root,
    columnStyles: widthsOf(doc, table),
    defaultStyle: { padding, border: 0.5, borderColor: line },
  }
  const printed = doc.table(layout)
  if (head.length > 0) printed.row(head.map((text) => headCell(text, 'Column')))
  for (const row of rows) {
    printed.row(row.map((text, place) => (rowHeads && place === 0 ? headCell(text, 'Row') : text)))
  }
  printed.end()
  doc.x = margin
  doc.moveDown(0.6)
}

/** Points that the beginning of a block needs to be understood: of a table, its head and the first row. */
export function startOf(doc: Doc, block: Block | undefined): number {
  if (block?.kind !== 'table') return 0
  const widths = widthsOf(doc, block)
  const first = [block.head, ...block.rows].slice(0, block.head.length > 0 ? 2 : 1)
  use(doc, 'bold', sizes.small)
  const heightOf = (row: readonly string[]) =>
    Math.max(
      0,
      ...row.map((text, at) => doc.heightOfString(text, { width: (widths[at] ?? 0) - 2 * padding })),
    )
  return first.reduce((sum, row) => sum + heightOf(row) + 2 * padding, 0)
}

function widthsOf(doc: Doc, table: Table): number[] {
  const whole = doc.page.width - 2 * margin
  if (table.head.length === 0) return [labelWidth, whole - labelWidth]
  return sharesOf(table).map((share) => share * whole)
}

const headCell = (text: string, scope: 'Row' | 'Column') => ({
  text,
  type: 'TH' as const,
  scope,
  font: { src: 'bold' },
  ...(scope === 'Column' && { backgroundColor: well }),
})
