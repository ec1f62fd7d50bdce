import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { largestDocument, mostDocuments } from '@rynek/shared/features/documents/rules.ts'
import { documentKinds } from '@rynek/shared/features/documents/schemas.ts'
import { describe, expect, test } from 'vitest'
import { attach, docx, formOf, odt, pdf, withDocument, xlsx } from '../../support/documents.ts'
import { dossier, practiceAt, publishEdition } from '../../support/practices.ts'
import { faultsOf } from '../../support/talk.ts'
import { announced, openWorld, type World } from '../../support/world.ts'

const samples = { docx: docx(), xlsx: xlsx(), odt: odt(), pdf: pdf() }
const folder = (world: World) => join(world.config.dataDir, 'documents')
const files = (world: World) => readdirSync(folder(world))

describe('a model document', () => {
  for (const kind of documentKinds) {
    test(`of kind ${kind} is kept as it was sent`, async (t) => {
      const world = await openWorld(t)
      const { id } = await practiceAt(world, 'draft')
      const sent = { name: `Wzór umowy.${kind.toUpperCase()}`, bytes: samples[kind], licence: 'official' }
      const added = await attach(world, 'tomasz', id, sent)
      const view = {
        name: `Wzór umowy.${kind}`,
        kind,
        bytes: samples[kind].length,
        licence: 'official',
        addedAt: world.clock.now(),
      }
      expect([added.status, added.json]).toMatchObject([201, view])
      expect((await dossier(world, 'anna', id)).documents).toMatchObject([view])
      const [file, ...others] = files(world)
      expect(others).toEqual([])
      // Nothing of the name the sender gave stands on the disk.
      expect(file).toMatch(/^[0-9a-f]{40}$/)
      expect(readFileSync(join(folder(world), `${file}`)).equals(samples[kind])).toBe(true)
    })
  }

  test('is added and removed while the description is written, and only then', async (t) => {
    const world = await openWorld(t)
    for (const stage of ['nominated', 'assessment', 'approved'] as const) {
      const { id } = await practiceAt(world, stage)
      const refused = await attach(world, 'tomasz', id)
      expect([stage, refused.status, refused.json.error.reason]).toEqual([
        stage,
        409,
        `practice-not-from-${stage}`,
      ])
    }
    const { id } = await practiceAt(world, 'to-improve')
    expect((await attach(world, 'ewa', id)).status).toBe(201)
  })

  test('of a public practice is part of what is worked on, by its office as well', async (t) => {
    const world = await openWorld(t)
    const { id, threadId } = await practiceAt(world, 'published')
    const before = await announced(world.db)
    expect((await attach(world, 'anna', id)).status).toBe(201)
    expect((await world.as(null)('GET', `/api/practices/${id}`)).json.documents).toEqual([])
    expect((await announced(world.db)).slice(before.length)).toEqual([])
    expect((await publishEdition(world, 'ewa', id)).status).toBe(201)
    expect((await world.as(null)('GET', `/api/practices/${id}`)).json.documents).toHaveLength(1)
    // Pages that show it hear of it.
    expect((await announced(world.db)).slice(before.length)).toContainEqual(
      expect.objectContaining({ topic: `thread:${threadId}`, kind: 'practice.moved' }),
    )
  })

  test('sent twice stands once', async (t) => {
    const world = await openWorld(t)
    const { id } = await practiceAt(world, 'draft')
    for (const who of ['tomasz', 'ewa'] as const) await world.cookieOf(who)
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, n) => attach(world, n % 2 ? 'tomasz' : 'ewa', id)),
    )
    expect(new Set(answers.map(({ status, json }) => `${status} ${json.id}`)).size).toBe(1)
    expect((await dossier(world, 'ewa', id)).documents).toHaveLength(1)
    expect(files(world)).toHaveLength(1)
  })

  test(`has at most ${mostDocuments - 1} beside it, however many are sent at once`, async (t) => {
    const world = await openWorld(t)
    const { id } = await practiceAt(world, 'draft')
    await world.cookieOf('tomasz')
    const answers = await Promise.all(
      Array.from({ length: mostDocuments + 4 }, (_, n) => attach(world, 'tomasz', id, { name: `${n}.docx` })),
    )
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(mostDocuments)
    for (const { status, json } of answers.filter((answer) => answer.status !== 201))
      expect([status, json.error.reason]).toEqual([409, 'documents-enough'])
    expect(files(world)).toHaveLength(mostDocuments)
  })

  test('is as large as it may be, or refused one byte beyond', async (t) => {
    const world = await openWorld(t)
    const { id } = await practiceAt(world, 'draft')
    const empty = pdf().length
    const filled = (length: number) => pdf(' '.repeat(length - empty))
    const refused = await attach(world, 'tomasz', id, { name: 'a.pdf', bytes: filled(largestDocument + 1) })
    expect([refused.status, refused.json.error.reason]).toEqual([413, 'document-too-large'])
    expect(files(world)).toEqual([])
    const fits = await attach(world, 'tomasz', id, { name: 'a.pdf', bytes: filled(largestDocument) })
    expect(fits.status).toBe(201)
  })

  test('leaves the disk and the list when it is removed', async (t) => {
    const world = await openWorld(t)
    const { id, practiceId } = await withDocument(world)
    expect((await world.as('ewa')('DELETE', `/api/documents/${id}`)).status).toBe(204)
    expect((await dossier(world, 'ewa', practiceId)).documents).toEqual([])
    expect(files(world)).toEqual([])
    expect((await world.as('ewa')('DELETE', `/api/documents/${id}`)).status).toBe(404)
  })
})

describe('the form of a document', () => {
  test('says on what terms it may be used, before the file', async (t) => {
    const world = await openWorld(t)
    const { id } = await practiceAt(world, 'draft')
    const refused = await attach(world, 'tomasz', id, { licence: 'all rights reserved' })
    expect([refused.status, faultsOf(refused)]).toEqual([400, ['licence']])
    expect(files.bind(null, world)).toThrow()
  })

  test('is a form, holds one file, and nothing after it', async (t) => {
    const world = await openWorld(t)
    const { id } = await practiceAt(world, 'draft')
    const send = (body: object, headers: Record<string, string>) =>
      world.as('tomasz')('POST', `/api/practices/${id}/documents`, body, headers)
    const { body, headers } = formOf({ name: 'a.docx', bytes: docx() })
    const answers = [
      await world.as('tomasz')('POST', `/api/practices/${id}/documents`),
      await send(Buffer.from('--x--\r\n'), { 'content-type': 'multipart/form-data; boundary=x' }),
      await send(Buffer.from('nothing'), { 'content-type': 'multipart/form-data' }),
      await send(
        Buffer.concat([
          body.subarray(0, -2 - '--'.length),
          Buffer.from('\r\n'),
          body.subarray(body.indexOf('Content')),
        ]),
        headers,
      ),
      await send(body.subarray(0, -40), headers),
    ]
    expect(answers.map(({ status }) => status)).toEqual([415, 400, 400, 413, 400])
    expect((await dossier(world, 'tomasz', id)).documents).toEqual([])
    expect(files(world)).toEqual([])
  })

  test('with a thousand parts is refused', async (t) => {
    const world = await openWorld(t)
    const { id } = await practiceAt(world, 'draft')
    const { body, headers } = formOf({ name: 'a.docx', bytes: docx() })
    const part = Buffer.from(
      '--granica-formularza\r\nContent-Disposition: form-data; name="licence"\r\n\r\nCC0-1.0\r\n',
    )
    const many = Buffer.concat([...Array.from({ length: 1_000 }, () => part), body])
    const refused = await world.as('tomasz')('POST', `/api/practices/${id}/documents`, many, headers)
    expect(refused.status).toBe(413)
  })
})

describe('a file that is nobody’s', () => {
  test('is swept away when it was so an hour ago as well', async (t) => {
    const world = await openWorld(t)
    await withDocument(world)
    writeFileSync(join(folder(world), 'f'.repeat(40)), 'left behind by a power cut')
    const { createDocuments } = await import('@rynek/server/features/documents/service.ts')
    const { sweep } = createDocuments({ db: world.db, config: world.config })
    await sweep()
    expect(files(world)).toHaveLength(2)
    await sweep()
    expect(files(world)).toHaveLength(1)
    await sweep()
    expect(files(world)).toHaveLength(1)
  })

  test('and a folder that is gone: what needs it says so, the rest works', async (t) => {
    const world = await openWorld(t)
    const { id, practiceId } = await withDocument(world)
    rmSync(folder(world), { recursive: true })
    writeFileSync(folder(world), 'a file in its place')
    const gone = await world.as('tomasz')('GET', `/api/documents/${id}`)
    expect([gone.status, gone.json.error.reason]).toEqual([503, 'document-unreadable'])
    const refused = await attach(world, 'tomasz', practiceId, { name: 'b.docx' })
    expect([refused.status, refused.json.error.reason]).toEqual([503, 'document-not-stored'])
    expect((await dossier(world, 'tomasz', practiceId)).documents).toHaveLength(1)
  })
})
