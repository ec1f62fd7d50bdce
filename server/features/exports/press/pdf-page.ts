import PDFDocument from 'pdfkit'
import { accent, ink, type Paper } from '../paper/paper.ts'
import { type Cut, fontFiles } from './fonts.ts'

export type Doc = PDFKit.PDFDocument
/** Where to draw, and the element that holds what is drawn. */
export type Page = { doc: Doc; root: ReturnType<Doc['struct']> }

export const margin = 57
export const sizes = { h1: 22, h2: 14, h3: 12, lead: 12.5, text: 10.5, small: 9 }

export function openDocument({ title, lead, publishedAt }: Paper): Doc {
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

export const use = (doc: Doc, cut: Cut, size: number, color = ink) =>
  doc.font(cut).fontSize(size).fillColor(color)

/** Points between here and the margin at the foot. */
export const roomBelow = (doc: Doc) => doc.page.height - margin - doc.y

/** Adds one element whose content `print` draws. */
export function element({ doc, root }: Page, kind: string, print: () => void): void {
  root.add(doc.struct(kind, {}, print))
}

/** `below`: points that what comes next needs beside it. */
export function heading({ doc, root }: Page, level: 'H1' | 'H2' | 'H3', title: string, below = 0): void {
  const size = { H1: sizes.h1, H2: sizes.h2, H3: sizes.h3 }[level]
  // A heading never stands alone at the foot of a page.
  if (roomBelow(doc) < Math.max(size * 4, size * 2.5 + below)) doc.addPage()
  else if (level !== 'H1') doc.moveDown(0.8)
  element({ doc, root }, level, () => use(doc, 'bold', size, level === 'H1' ? ink : accent).text(title))
  doc.moveDown(0.3)
}
