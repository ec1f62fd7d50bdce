import { strToU8, zipSync } from 'fflate'
import type { Block, Paper, Run } from '../../features/exports/paper/paper.ts'
import { escaped, head } from './xml.ts'

const kind = 'application/vnd.oasis.opendocument.text'
const spaces = ['office', 'text', 'table', 'style', 'fo']
  .map((name) => {
    const own = name === 'fo' ? 'xsl-fo-compatible' : name
    return `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${own}:1.0"`
  })
  .join(' ')

const own =
  '<style:style style:name="Bold" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #b9ae9c" fo:padding="0.1cm"/></style:style>'

/** A text document that office programs open: headings, paragraphs, lists and tables. */
export function printOdt({ title, lead, sections }: Pick<Paper, 'title' | 'lead' | 'sections'>): Buffer {
  const body = [
    heading(1, [{ text: title }]),
    paragraph([{ text: lead }]),
    ...sections.flatMap((section) => [heading(2, [{ text: section.title }]), ...section.blocks.map(blockOf)]),
  ].join('')
  const content = `${head}<office:document-content ${spaces} office:version="1.3"><office:automatic-styles>${own}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`
  const files = ['/', 'content.xml'].map(
    (path) =>
      `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${path === '/' ? kind : 'text/xml'}"/>`,
  )
  const manifest = `${head}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">${files.join('')}</manifest:manifest>`
  // What the package is stands first and unpacked: that is how programs tell it apart.
  return Buffer.from(
    zipSync({
      mimetype: [strToU8(kind), { level: 0 }],
      'META-INF/manifest.xml': strToU8(manifest),
      'content.xml': strToU8(content),
    }),
  )
}

function blockOf(block: Block): string {
  if (block.kind === 'heading') return heading(3, block.runs)
  if (block.kind === 'paragraph') return paragraph(block.runs)
  if (block.kind === 'list')
    return block.items
      .map(({ marker, runs }) => paragraph([{ text: marker ? `${marker} ` : '' }, ...runs]))
      .join('')
  const rows = [block.head.map((text) => [{ text, bold: true as const }]), ...block.rows.map(plain)]
  const columns = `<table:table-column table:number-columns-repeated="${block.head.length}"/>`
  return `<table:table>${columns}${rows.map(rowOf).join('')}</table:table>${paragraph([])}`
}

const plain = (cells: readonly string[]): Run[][] => cells.map((text) => [{ text }])
const rowOf = (cells: readonly Run[][]): string =>
  `<table:table-row>${cells.map((runs) => `<table:table-cell table:style-name="Cell">${paragraph(runs)}</table:table-cell>`).join('')}</table:table-row>`

const heading = (level: number, runs: readonly Run[]): string =>
  `<text:h text:outline-level="${level}">${textOf(runs)}</text:h>`
const paragraph = (runs: readonly Run[]): string => `<text:p>${textOf(runs)}</text:p>`
const textOf = (runs: readonly Run[]): string =>
  runs
    .map(({ text, bold: strong }) =>
      strong ? `<text:span text:style-name="Bold">${escaped(text)}</text:span>` : escaped(text),
    )
    .join('')
