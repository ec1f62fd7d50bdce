import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  type FileChild,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx'
import { type Block, type Item, inkSoft, type Paper, type Run } from '../paper/paper.ts'
import { indent, numbering, plainHex, styles } from './docx-styles.ts'
import { tableOf } from './docx-table.ts'

/** Half points, as the format counts. */
const sizes = { lead: 25, small: 18 }

/** Lists that were begun; each counts its numbers anew. */
type Lists = { begun: number }

/** A document of real headings, lists and tables, to be opened and worked on. */
export async function printDocx(paper: Paper, pageWords: string): Promise<Buffer> {
  const { title, lead } = paper
  const lists = { begun: 0 }
  const children = [
    new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }),
    new Paragraph({ children: [new TextRun({ text: lead, size: sizes.lead, color: plainHex(inkSoft) })] }),
    ...(paper.facts.length > 0
      ? [tableOf({ kind: 'table', head: [], rows: paper.facts, rowHeads: true })]
      : []),
    ...paper.sections.flatMap((section) => [
      new Paragraph({ text: section.title, heading: HeadingLevel.HEADING_2 }),
      ...section.blocks.flatMap((block) => childrenOf(block, lists)),
    ]),
    ...paper.imprint.map(
      (runs) => new Paragraph({ children: runs.flatMap((run) => textOf(run, sizes.small)) }),
    ),
  ]
  const document = new Document({
    title,
    description: lead,
    creator: 'Rynek',
    lastModifiedBy: 'Rynek',
    styles: styles(),
    numbering: numbering(),
    sections: [{ children, footers: { default: pageNumbers(pageWords) } }],
  })
  return Packer.toBuffer(document)
}

function childrenOf(block: Block, lists: Lists): FileChild[] {
  if (block.kind === 'table') return [tableOf(block), new Paragraph({})]
  if (block.kind === 'list') return block.items.map((item) => itemOf(item, lists))
  const children = block.runs.flatMap((run) => textOf(run))
  return [new Paragraph({ children, ...(block.kind === 'heading' && { heading: HeadingLevel.HEADING_3 }) })]
}

function itemOf({ runs, depth, marker }: Item, lists: Lists): Paragraph {
  const children = runs.flatMap((run) => textOf(run))
  const level = Math.min(depth, 9) - 1
  if (marker === '') return new Paragraph({ children, indent: { left: indent * (level + 1) } })
  if (marker === '1.') lists.begun++
  const reference = marker === '•' ? 'points' : 'numbers'
  return new Paragraph({ children, numbering: { reference, level, instance: lists.begun } })
}

function textOf({ text, bold, italic, code, link }: Run, size?: number): ParagraphChild[] {
  const runs = text.split('\n').map(
    (part, place) =>
      new TextRun({
        text: part,
        ...(place > 0 && { break: 1 }),
        ...(bold && { bold }),
        ...(italic && { italics: italic }),
        ...(code && { font: 'Consolas' }),
        ...(size && { size }),
        ...(link && { style: 'Hyperlink' }),
      }),
  )
  return link ? [new ExternalHyperlink({ link, children: runs })] : runs
}

/** `words` has the holes {number} and {count}. */
function pageNumbers(words: string): Footer {
  const [before = '', between = '', after = ''] = words.split(/\{number\}|\{count\}/)
  const run = new TextRun({
    size: sizes.small,
    children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after],
  })
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.END, children: [run] })] })
}
