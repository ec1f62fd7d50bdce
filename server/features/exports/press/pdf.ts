import { buffer } from 'node:stream/consumers'
import PDFDocument from 'pdfkit'
import {
  accent,
  type Block,
  type Fact,
  ink,
  inkSoft,
  line,
  type Paper,
  type Run,
  type Table,
  well,
} from '../paper/paper.ts'
import { type Cut, cutOf, fontFiles } from './fonts.ts'

type Doc = PDFKit.PDFDocument
type Element = ReturnType<Doc['struct']>
type Page = { doc: Doc; root: Element }

const margin = 57
const sizes = { h1: 22, h2: 14, h3: 12, lead: 12.5, text: 10.5, small: 9 }

/** A tagged PDF: headings, paragraphs, lists and tables are what they are to a screen reader too. */
export async function printPdf(paper: Paper, pageWords: string): Promise<Buffer> {
  const doc = openDocument(paper)
  const root = doc.struct('Document')
  doc.addStructure(root)
  const page = { doc, root }
  printHead(page, paper)
  for (const { title, blocks } of paper.sections) {
    heading(page, 'H2', title)
    for (const block of blocks) printBlock(page, block)
  }
  printImprint(page, paper.imprint)
  root.end()
  numberPages(doc, pageWords)
  doc.end()
  return buffer(doc)
}

function openDocument({ title, lead, publishedAt }: Paper): Doc {
  const doc = new PDFDocument({
    size: 'A4',
    margin,
    pdfVersion: '1.7',
    lang: 'pl',
    tagged: true,
    displayTitle: true,
    bufferPages: true,
    font: fontFiles.regular,
    info: { Title: title, Subject: lead, Creator: 'Rynek', CreationDate: new Date(publishedAt) },
  })
  for (const [name, file] of Object.entries(fontFiles)) doc.registerFont(name, file)
  escapeMetadata(doc)
  return doc.fillColor(ink).lineGap(2.5)
}

/** What is said of the document stands in it twice, and the second time, as XML, pdfkit leaves it as it is. */
function escapeMetadata(doc: Doc): void {
  const { endMetadata } = doc
  doc.endMetadata = () => {
    const { Title = '', Subject = '' } = doc.info
    Object.assign(doc.info, { Title: escaped(Title), Subject: escaped(Subject) })
    endMetadata.call(doc)
  }
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const use = (doc: Doc, cut: Cut, size: number, color = ink) => doc.font(cut).fontSize(size).fillColor(color)

function printHead(page: Page, { title, lead, facts }: Paper): void {
  heading(page, 'H1', title)
  element(page, 'P', () => use(page.doc, 'regular', sizes.lead, inkSoft).text(lead))
  page.doc.moveDown(0.6)
  printFacts(page, facts)
}

function printFacts(page: Page, facts: readonly Fact[]): void {
  printTable(page, { kind: 'table', head: [], rows: facts, rowHeads: true })
}

function heading({ doc, root }: Page, level: 'H1' | 'H2' | 'H3', title: string): void {
  const size = { H1: sizes.h1, H2: sizes.h2, H3: sizes.h3 }[level]
  // A heading never stands alone at the foot of a page.
  if (roomBelow(doc) < size * 4) doc.addPage()
  else if (level !== 'H1') doc.moveDown(0.8)
  element({ doc, root }, level, () => use(doc, 'bold', size, level === 'H1' ? ink : accent).text(title))
  doc.moveDown(0.3)
}

const roomBelow = (doc: Doc) => doc.page.height - margin - doc.y

function printBlock(page: Page, block: Block): void {
  if (block.kind === 'table') printTable(page, block)
  else if (block.kind === 'list') printList(page, block.items)
  else if (block.kind === 'heading') heading(page, 'H3', block.runs.map(({ text }) => text).join(''))
  else {
    printRuns(page, 'P', block.runs)
    page.doc.moveDown(0.4)
  }
}

/** Adds one element whose content `print` draws. */
function element({ doc, root }: Page, kind: string, print: () => void): void {
  root.add(doc.struct(kind, {}, print))
}

/** Text in several hands; each link is an element of its own, with its annotation in it. */
function printRuns({ doc, root }: Page, kind: string, runs: readonly Run[], size = sizes.text): void {
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

function printTable({ doc, root }: Page, { head, rows, rowHeads }: Table): void {
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
