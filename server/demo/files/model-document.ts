import { Readable } from 'node:stream'
import type { SeedDocument } from '@rynek/db/seed/community/types.ts'
import type { Upload } from '../../features/documents/service/attach.ts'
import { blocksOf } from '../../features/exports/paper/blocks.ts'
import type { Paper } from '../../features/exports/paper/paper.ts'
import { printDocx } from '../../features/exports/press/docx.ts'
import { printPdf } from '../../features/exports/press/pdf.ts'
import { printOdt } from './odt.ts'
import { printXlsx } from './xlsx.ts'

const pageWords = '{number} / {count}'

const printers: Record<string, (paper: Paper) => Buffer | Promise<Buffer>> = {
  docx: (paper) => printDocx(paper, pageWords),
  pdf: (paper) => printPdf(paper, pageWords),
  odt: printOdt,
  xlsx: printXlsx,
}

/** A real file of what the demo's office hands on, of the kind that its name says. */
export async function modelDocument({ name, title, lead, sections }: SeedDocument): Promise<Upload> {
  const print = printers[name.split('.').at(-1) ?? '']
  if (!print) throw new Error(`the demo cannot make ${name}`)
  const bytes = await print({
    title,
    lead,
    facts: [],
    sections: sections.map((section) => ({ title: section.title, blocks: blocksOf(section.body, '') })),
    imprint: [],
    address: '',
    publishedAt: 0,
  })
  return { name, licence: 'official', content: Readable.from([bytes]) }
}
