import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { DocumentView } from '@rynek/shared/features/documents/schemas.ts'
import { describe, expect, test } from 'vitest'
import { attach, docx, publishWith } from '../../support/documents.ts'
import { describeAs, description, dossier, publishEdition } from '../../support/practices.ts'
import { answer } from '../../support/talk.ts'
import { openWorld, type World } from '../../support/world.ts'

const read = (world: World, path: string) => world.as(null)('GET', `/api/practices/${path}`)
const namesOf = async (world: World, path: string) =>
  (await read(world, path)).json.documents.map(({ name }: DocumentView) => name)
async function quote(world: World, id: number, sources: number[]) {
  const { version } = await dossier(world, 'ewa', id)
  expect((await describeAs(world, 'rafal', id, { description, version, sources })).status).toBe(200)
}
const statusOf = async (world: World, id: number) =>
  (await world.as(null)('GET', `/api/documents/${id}`)).status
const files = (world: World) => readdirSync(join(world.config.dataDir, 'documents'))

describe('documents and sources of an edition', () => {
  test('stay with it, whatever later ones have', async (t) => {
    const world = await openWorld(t)
    const { id: first, practiceId, threadId } = await publishWith(world)
    const { id: second } = (await attach(world, 'anna', practiceId, { name: 'regulamin.docx' })).json
    expect(await statusOf(world, second)).toBe(404)
    const { id: quoted } = await answer(world, threadId, 'anna', 'U nas liczymy od etatu.')
    await quote(world, practiceId, [quoted])
    expect((await publishEdition(world, 'ewa', practiceId)).json).toEqual({ edition: 2 })
    expect((await publishEdition(world, 'ewa', practiceId)).json.error.reason).toBe(
      'practice-edition-unchanged',
    )

    expect((await world.as('anna')('DELETE', `/api/documents/${first}`)).status).toBe(204)
    // Replaced by another file of the same name, and once by one that never gets published.
    const better = { name: 'umowa.docx', bytes: docx({ 'word/media.xml': '<new/>' }) }
    const { id: third } = (await attach(world, 'anna', practiceId, better)).json
    const { id: never } = (await attach(world, 'anna', practiceId, { name: 'brudnopis.docx' })).json
    await world.as('anna')('DELETE', `/api/documents/${never}`)
    expect(files(world)).toHaveLength(3)
    expect((await dossier(world, 'anna', practiceId)).documents.map(({ id }) => id)).toEqual([second, third])
    await quote(world, practiceId, [])
    expect((await publishEdition(world, 'ewa', practiceId)).json).toEqual({ edition: 3 })

    const expected = [['umowa.docx'], ['umowa.docx', 'regulamin.docx'], ['regulamin.docx', 'umowa.docx']]
    for (const [place, names] of expected.entries())
      expect([place, await namesOf(world, `${practiceId}/editions/${place + 1}`)]).toEqual([place, names])
    expect(await namesOf(world, `${practiceId}`)).toEqual(expected[2])
    const { practices } = (await world.as(null)('GET', '/api/export/practices.json')).json
    expect(practices[0].documents.map(({ id }: DocumentView) => id)).toEqual([second, third])
    for (const id of [first, second, third]) expect([id, await statusOf(world, id)]).toEqual([id, 200])

    const { sources } = (await read(world, `${practiceId}/editions/2`)).json
    expect(sources).toMatchObject([{ postId: quoted, name: 'Anna Zielińska' }])
    for (const path of [`${practiceId}`, `${practiceId}/editions/1`])
      expect([path, (await read(world, path)).json.sources]).toEqual([path, []])

    // Any two are compared, both ways.
    const changes = async (to: number, from: number) =>
      (await read(world, `${practiceId}/editions/${to}/changes?since=${from}`)).json
    expect(await changes(3, 1)).toMatchObject({
      parts: [],
      documents: { added: [{ id: second }, { id: third }], removed: [{ id: first }] },
      sources: { added: [], removed: [] },
    })
    expect((await changes(1, 2)).sources).toMatchObject({ added: [], removed: [{ postId: quoted }] })
    expect((await changes(2, 1)).documents).toMatchObject({ added: [{ id: second }], removed: [] })
    const none = { added: [], removed: [] }
    expect(await changes(2, 2)).toEqual({ from: 2, to: 2, parts: [], documents: none, sources: none })

    // What should never have been public leaves every edition and the disk, and the log says so.
    const reason = 'W załączniku są dane osobowe.'
    const takeOut = () => world.as('ewa')('PUT', `/api/documents/${first}/taking-out`, { reason })
    expect([(await takeOut()).status, (await takeOut()).status]).toEqual([204, 404])
    expect([await statusOf(world, first), await namesOf(world, `${practiceId}/editions/1`)]).toEqual([
      404,
      [],
    ])
    expect(files(world)).toHaveLength(2)
    expect((await world.as(null)('GET', '/api/audit/public')).json.items[0]).toMatchObject({
      action: 'document.take-out',
      reason,
    })

    await world.as('anna')('PUT', `/api/practices/${practiceId}/consent`, { consent: false })
    for (const id of [second, third]) expect([id, await statusOf(world, id)]).toEqual([id, 404])
    expect((await read(world, `${practiceId}/editions/2`)).status).toBe(404)
  })
})
