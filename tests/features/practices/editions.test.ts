import { describe, expect, test } from 'vitest'
import { report } from '../../support/adoptions.ts'
import type { CastKey } from '../../support/cast.ts'
import {
  describeAs,
  description,
  dossier,
  practiceAt,
  publishAs,
  publishEdition,
} from '../../support/practices.ts'
import { openThread } from '../../support/talk.ts'
import { openWorld, type World } from '../../support/world.ts'

const changes = 'Nowe koszty po przetargu.'
const better = { ...description, title: 'Wspólny dziennik: drugi rok', costYearly: 28_000, fits: ['POW'] }

async function rewrite(world: World, who: CastKey, id: number, other: object = better) {
  const { version } = await dossier(world, 'ewa', id)
  return describeAs(world, who, id, { version, description: other })
}
const read = async (world: World, path: string) => (await world.as(null)('GET', `/api/practices${path}`)).json

describe('an edition', () => {
  test('is what the public reads; what is worked on is nobody else’s business', async (t) => {
    const world = await openWorld(t)
    const { id, threadId } = await practiceAt(world, 'published')
    expect((await rewrite(world, 'anna', id)).status).toBe(200)

    expect((await read(world, `/${id}`)).description).toEqual(description)
    const { items } = await read(world, '')
    expect(items).toMatchObject([{ title: description.title, fits: description.fits, edition: 1 }])
    expect((await read(world, '?fits=POW')).items).toEqual([])
    expect((await openThread(world, threadId)).thread.practice?.title).toBe(description.title)

    const made = await publishEdition(world, 'ewa', id)
    expect([made.status, made.json]).toEqual([201, { edition: 2 }])
    expect(await read(world, `/${id}`)).toMatchObject({ description: better, practice: { edition: 2 } })
    expect((await read(world, '?fits=POW')).items).toMatchObject([{ id, title: better.title }])
    expect((await openThread(world, threadId)).thread.practice?.title).toBe(better.title)
  })

  test('is told to the author and to the offices that use it, by no one else', async (t) => {
    const world = await openWorld(t)
    const { id } = await practiceAt(world, 'published')
    await report(world, 'iga', id)
    await rewrite(world, 'anna', id)
    await publishEdition(world, 'ewa', id)
    const hears = async (who: CastKey) => {
      const { items } = (await world.as(who)('GET', '/api/me/notices')).json
      return items.filter(({ kind }: { kind: string }) => kind === 'practice-new-edition')
    }
    const told = { subject: better.title, href: `/praktyki/${id}/wydania/roznice?z=1&do=2` }
    for (const who of ['anna', 'iga', 'piotr'] as const) expect(await hears(who)).toMatchObject([told])
    for (const who of ['ewa', 'maria', 'jan'] as const) expect(await hears(who)).toEqual([])
  })

  test('stays readable as it was, with what changed since', async (t) => {
    const world = await openWorld(t)
    const { id } = await practiceAt(world, 'published')
    await rewrite(world, 'tomasz', id)
    await publishEdition(world, 'ewa', id)
    expect(await read(world, `/${id}/editions/1`)).toMatchObject({
      edition: 1,
      title: description.title,
      description,
      changes: null,
      editions: [
        { edition: 2, changes },
        { edition: 1, changes: null },
      ],
    })
    const { parts } = await read(world, `/${id}/editions/2/changes?since=1`)
    expect(parts.map(({ part }: { part: string }) => part)).toEqual(['title', 'costYearly', 'fits'])
    expect(parts[1].pieces).toEqual([
      { kind: 'removed', text: '31000' },
      { kind: 'added', text: '28000' },
      { kind: 'same', text: ' zł' },
    ])
    expect((await read(world, `/${id}/editions/1/changes?since=1`)).parts).toEqual([])
    for (const path of [`${id}/editions/3`, `${id}/editions/2/changes?since=7`, '999999/editions/1'])
      expect((await world.as(null)('GET', `/api/practices/${path}`)).status).toBe(404)
    for (const path of [`${id}/editions/0`, `${id}/editions/x`, `${id}/editions/1/changes`])
      expect((await world.as(null)('GET', `/api/practices/${path}`)).status).toBe(400)
  })

  test('is published by a moderator who has read it, whole, and with something new', async (t) => {
    const world = await openWorld(t)
    const { id } = await practiceAt(world, 'published')
    expect((await publishEdition(world, 'ewa', id)).json.error.reason).toBe('practice-edition-unchanged')
    await rewrite(world, 'anna', id, { ...better, difficulties: '' })
    const incomplete = await publishEdition(world, 'ewa', id)
    expect([incomplete.status, incomplete.json.error.fields]).toMatchObject([
      400,
      [{ field: 'description.difficulties' }],
    ])
    await rewrite(world, 'anna', id)
    expect((await publishEdition(world, 'ewa', id, { version: 0 })).json.error.reason).toBe(
      'practice-edited-meanwhile',
    )
    for (const [who, status] of [
      ['anna', 403],
      ['tomasz', 403],
      [null, 401],
    ] as const)
      expect((await publishEdition(world, who, id)).status).toBe(status)
    const all = await Promise.all([publishEdition(world, 'ewa', id), publishEdition(world, 'adam', id)])
    expect(all.map(({ status }) => status).toSorted()).toEqual([201, 409])
  })

  test('of a draft does not exist, and others may not write', async (t) => {
    const world = await openWorld(t)
    const { id } = await practiceAt(world, 'approved')
    const refused = await publishEdition(world, 'ewa', id)
    expect([refused.status, refused.json.error.reason]).toEqual([409, 'practice-not-from-approved'])
    expect((await world.as(null)('GET', `/api/practices/${id}/editions/1`)).status).toBe(404)
    await publishAs(world, 'ewa', id)
    expect((await rewrite(world, 'piotr', id)).status).toBe(404)
  })
})
