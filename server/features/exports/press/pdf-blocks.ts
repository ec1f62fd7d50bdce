import { accent, type Block, ink, type Run } from '../paper/paper.ts'
import { cutOf } from './fonts.ts'
import { heading, margin, type Page, roomBelow, sizes, use } from './pdf-page.ts'
import { printTable } from './pdf-table.ts'

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
