import { Readable } from 'node:stream'
import type { SeedDocument } from '@rynek/db/seed/community/types.ts'
import type { Upload } from '../features/documents/service/attach.ts'
import { blocksOf } from '../features/exports/paper/blocks.ts'
import { printDocx } from '../features/exports/press/docx.ts'

/** A real file of what the demo's office hands on, printed as papers are. */
export async function modelDocument({ name, title, lead, sections }: SeedDocument): Promise<Upload> {
  const bytes = await printDocx(
    {
      title,
      lead,
      facts: [],
      sections: sections.map((section) => ({ title: section.title, blocks: blocksOf(section.body, '') })),
      imprint: [],
      address: '',
      publishedAt: 0,
    },
    '{number} / {count}',
  )
  return { name, licence: 'official', content: Readable.from([bytes]) }
}
