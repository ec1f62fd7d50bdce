import { buffer } from 'node:stream/consumers'
import { inkSoft, type Paper, type Run } from '../paper/paper.ts'
import { printBlock, printRuns } from './pdf-blocks.ts'
import { type Doc, element, heading, margin, openDocument, type Page, sizes, use } from './pdf-page.ts'
import { printTable, startOf } from './pdf-table.ts'

/** A tagged PDF: headings, paragraphs, lists and tables are what they are to a screen reader too. */
export async function printPdf(paper: Paper, pageWords: string): Promise<Buffer> {
  const doc = openDocument(paper)
  const root = doc.struct('Document')
  doc.addStructure(root)
  const page = { doc, root }
  printHead(page, paper)
  for (const { title, blocks } of paper.sections) {
    heading(page, 'H2', title, startOf(doc, blocks[0]))
    for (const block of blocks) printBlock(page, block)
  }
  printImprint(page, paper.imprint)
  root.end()
  numberPages(doc, pageWords)
  doc.end()
  return buffer(doc)
}

function printHead(page: Page, { title, lead, facts }: Paper): void {
  heading(page, 'H1', title)
  element(page, 'P', () => use(page.doc, 'regular', sizes.lead, inkSoft).text(lead))
  page.doc.moveDown(0.6)
  printTable(page, { kind: 'table', head: [], rows: facts, rowHeads: true })
}

function printImprint(page: Page, lines: readonly Run[][]): void {
  page.doc.moveDown(1)
  for (const runs of lines) printRuns(page, 'P', runs, sizes.small)
}

/** Numbers stand outside of what is read aloud. `words` has the holes {number} and {count}. */
function numberPages(doc: Doc, words: string): void {
  const { count } = doc.bufferedPageRange()
  for (let at = 0; at < count; at++) {
    doc.switchToPage(at)
    // Below the margin there is otherwise a next page.
    doc.page.margins.bottom = 0
    doc.markContent('Artifact', { type: 'Pagination' })
    const text = words.replace('{number}', `${at + 1}`).replace('{count}', `${count}`)
    use(doc, 'regular', sizes.small, inkSoft).text(text, margin, doc.page.height - 40, {
      width: doc.page.width - 2 * margin,
      align: 'right',
      lineBreak: false,
    })
    doc.endMarkedContent()
  }
}
