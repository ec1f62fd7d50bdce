import type { Licence } from '@rynek/shared/features/documents/schemas.ts'
import type { Description } from '@rynek/shared/features/practices/description.ts'
import { strToU8, type Zippable, zipSync } from 'fflate'
import type { CastKey } from './cast.ts'
import { assess, describeAs, description, handOver, practiceAt, publishAs } from './practices.ts'
import type { World } from './world.ts'
import type { WriteRow } from './write-row.ts'

const main = (kind: 'wordprocessingml.document' | 'spreadsheetml.sheet') =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/main.xml" ContentType="application/vnd.openxmlformats-officedocument.${kind}.main+xml"/></Types>`

const packed = (parts: Record<string, string | Uint8Array>) =>
  Buffer.from(
    zipSync(
      Object.fromEntries(
        Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
      ) as Zippable,
      { level: 6 },
    ),
  )

export const docx = (more: Record<string, string | Uint8Array> = {}) =>
  packed({
    '[Content_Types].xml': main('wordprocessingml.document'),
    '_rels/.rels': '<Relationships/>',
    'word/document.xml': '<w:document/>',
    ...more,
  })
export const xlsx = (more: Record<string, string | Uint8Array> = {}) =>
  packed({ '[Content_Types].xml': main('spreadsheetml.sheet'), 'xl/workbook.xml': '<workbook/>', ...more })
export const odt = (more: Record<string, string | Uint8Array> = {}) =>
  packed({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'META-INF/manifest.xml': '<manifest/>',
    'content.xml': '<office:document-content/>',
    ...more,
  })
export const pdf = (inside = '') =>
  Buffer.from(
    `%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R ${inside}>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\nxref\n0 3\ntrailer\n<</Size 3/Root 1 0 R>>\nstartxref\n120\n%%EOF\n`,
    'latin1',
  )

export type Sent = { name: string; bytes: Buffer; licence?: Licence | string }

/** A form as browsers send it. */
export function formOf({ name, bytes, licence = 'CC-BY-4.0' }: Sent) {
  const edge = 'granica-formularza'
  const head = [
    `--${edge}\r\nContent-Disposition: form-data; name="licence"\r\n\r\n${licence}\r\n`,
    `--${edge}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n`,
    'Content-Type: application/octet-stream\r\n\r\n',
  ].join('')
  return {
    body: Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${edge}--\r\n`)]),
    headers: { 'content-type': `multipart/form-data; boundary=${edge}` },
  }
}

export function attach(world: World, who: CastKey | null, practiceId: number, sent: Partial<Sent> = {}) {
  const { body, headers } = formOf({ name: 'umowa.docx', bytes: docx(), ...sent })
  return world.as(who)('POST', `/api/practices/${practiceId}/documents`, body, headers)
}

/** A draft with one document. */
export async function withDocument(world: World, sent: Partial<Sent> = {}) {
  const { id, threadId } = await practiceAt(world, 'draft')
  const answer = await attach(world, 'tomasz', id, sent)
  if (answer.status !== 201) throw new Error(`refused: ${JSON.stringify(answer.json)}`)
  return { practiceId: id, threadId, id: answer.json.id as number }
}

/** Described so, with one document, and published. */
export async function publishWith(world: World, texts: Partial<Description> = {}) {
  const { id, practiceId, threadId } = await withDocument(world)
  const done = [
    await describeAs(world, 'rafal', practiceId, { description: { ...description, ...texts } }),
    await handOver(world, 'rafal', practiceId),
    await assess(world, 'tomasz', practiceId),
    await assess(world, 'halina', practiceId),
    await publishAs(world, 'ewa', practiceId),
  ]
  const refused = done.find(({ status }) => status >= 400)
  if (refused) throw new Error(`refused: ${JSON.stringify(refused.json)}`)
  return { id, practiceId, threadId }
}

export const documentWrites: readonly WriteRow[] = [
  {
    route: 'POST /api/practices/:id/documents',
    needs: 'take-part',
    answers: [401, 403, 404, 201, 201, 201],
    request: async (world) => ({
      url: `/api/practices/${(await practiceAt(world, 'draft')).id}/documents`,
      ...formOf({ name: 'umowa.docx', bytes: docx() }),
    }),
    takesFile: true,
  },
  {
    route: 'DELETE /api/documents/:id',
    needs: 'take-part',
    answers: [401, 403, 404, 204, 204, 204],
    request: async (world) => ({ url: `/api/documents/${(await withDocument(world)).id}` }),
  },
  {
    route: 'PUT /api/documents/:id/taking-out',
    needs: 'publish',
    answers: [401, 403, 403, 403, 204, 204],
    request: async (world) => ({
      url: `/api/documents/${(await withDocument(world)).id}/taking-out`,
      body: { reason: 'Są w nim dane osobowe.' },
    }),
  },
]
