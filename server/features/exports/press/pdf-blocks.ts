import { accent, type Block, ink, line, type Run, type Table, well } from '../paper/paper.ts'
import { cutOf } from './fonts.ts'
import { heading, margin, type Page, roomBelow, sizes, use } from './pdf-page.ts'

export function printBlock(page: Page, block: Block): void {
  if (block.kind === 'table') printTable(page, block)
  else if (block.kind === 'list') printList(page, block.items)
  else if (block.kind === 'heading') heading(page, 'H3', block.runs.map(({ text }) => text).join(''))
  else {
    printRuns(page, 'P', block.runs)
    page.doc.moveDown(0.4)
  }
}

/** Text in several hands; each link is an element of its own, with its annotation in it. */
export function printRuns({ doc, root }: Page, kind: string, runs: readonly Run[], size = sizes.text): void {
  const whole = doc.struct(kind)
  root.add(whole)
  for (const [place, run] of runs.entries()) {
    const print = () => {
      use(doc, cutOf(run), size, run.link ? accent : ink)
      doc.text(run.text, {
        continued: place < runs.length - 1,
        link: run.link ?? null,
        underline: !!run.link,
      })
    }
    whole.add(run.link ? doc.struct('Link', { alt: run.text }, print) : print)
  }
  whole.end()
}

function printList({ doc, root }: Page, items: Extract<Block, { kind: 'list' }>['items']): void {
  const list = doc.struct('L')
  root.add(list)
  for (const { runs, depth, marker } of items) {
    const item = doc.struct('LI')
    list.add(item)
    if (roomBelow(doc) < sizes.text * 2) doc.addPage()
    const left = margin + (depth - 1) * 16
    const top = doc.y
    if (marker) item.add(doc.struct('Lbl', {}, () => use(doc, 'regular', sizes.text).text(marker, left, top)))
    doc.x = left + 16
    if (marker) doc.y = top
    printRuns({ doc, root: item }, 'LBody', runs)
    doc.x = margin
    item.end()
    doc.moveDown(0.15)
  }
  list.end()
  doc.moveDown(0.3)
}

export function printTable({ doc, root }: Page, { head, rows, rowHeads }: Table): void {
  use(doc, 'regular', sizes.small)
  const columns = Math.max(head.length, ...rows.map((row) => row.length))
  const layout = {
    structParent: root,
    columnStyles: columns === 2 ? [150, '*'] : Array<string>(columns).fill('*'),
    defaultStyle: { padding: 5, border: 0.5, borderColor: line },
  }
  const table = doc.table(layout)
  if (head.length > 0) table.row(head.map((text) => headCell(text, 'Column')))
  for (const row of rows) {
    table.row(row.map((text, place) => (rowHeads && place === 0 ? headCell(text, 'Row') : text)))
  }
  table.end()
  doc.x = margin
  doc.moveDown(0.6)
}

const headCell = (text: string, scope: 'Row' | 'Column') => ({
  text,
  type: 'TH' as const,
  scope,
  font: { src: 'bold' },
  ...(scope === 'Column' && { backgroundColor: well }),
})
