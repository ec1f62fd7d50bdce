import { listNotices } from '@rynek/db/features/notices/queries.ts'
import { timeToAnswer } from '@rynek/shared/features/excerpts/rules.ts'
import { describe, expect, test } from 'vitest'
import { credit, type Quoted, quoting, rewrite } from '../../support/excerpts.ts'
import { assess, describeAs, dossier, handOver, publication, publishAs } from '../../support/practices.ts'
import { answer, ask, hide } from '../../support/talk.ts'
import { openWorld, type World } from '../../support/world.ts'

async function approved(world: World): Promise<Quoted> {
  const quoted = await quoting(world)
  await handOver(world, 'rafal', quoted.id)
  for (const who of ['zofia', 'halina'] as const) await assess(world, who, quoted.id)
  return quoted
}
const publish = (world: World, { id }: Quoted) => publishAs(world, 'ewa', id)
const page = async (world: World, { id }: Quoted) =>
  (await world.as(null)('GET', `/api/practices/${id}`)).json
const quotations = async (world: World) => (await world.as('piotr')('GET', '/api/me/quotations')).json.items

describe('the author of a quoted post', () => {
  test('is asked once, and is named at every exit as he says', async (t) => {
    const world = await openWorld(t)
    const quoted = await approved(world)
    expect(await quotations(world)).toMatchObject([
      {
        practiceId: quoted.id,
        postId: quoted.postId,
        credit: 'asked',
        html: expect.stringContaining('od etatu'),
      },
    ])
    const [newest] = await listNotices(world.db.read, { personId: world.people.piotr, limit: 1 })
    expect([newest?.kind, newest?.href]).toEqual(['excerpt-asked', '/cytaty'])
    expect((await credit(world, 'piotr', quoted, 'named')).status).toBe(204)
    expect((await publish(world, quoted)).status).toBe(204)
    expect((await page(world, quoted)).sources).toMatchObject([
      { postId: quoted.postId, name: 'Piotr Nowak', office: { name: 'Urząd Gminy Dolne Pole' } },
    ])

    for (const [said, name, office] of [
      ['office', null, 'Urząd Gminy Dolne Pole'],
      ['anonymous', null, undefined],
    ] as const) {
      await credit(world, 'piotr', quoted, said)
      const found = await page(world, quoted)
      expect([found.sources[0].name, found.sources[0].office?.name]).toEqual([name, office])
      expect(found.sources[0].html).toContain('od etatu')
      for (const path of [
        `/api/practices/${quoted.id}`,
        `/api/practices/${quoted.id}/editions/1`,
        '/api/export/practices.json',
      ])
        expect(JSON.stringify((await world.as(null)('GET', path)).json)).not.toContain('Piotr')
    }
    await credit(world, 'piotr', quoted, 'refused')
    expect((await page(world, quoted)).sources).toEqual([])
  })

  test('is waited for, for two weeks; then he is quoted without a name', async (t) => {
    const world = await openWorld(t)
    const quoted = await approved(world)
    expect((await publish(world, quoted)).json.error.reason).toBe('excerpts-awaited')
    expect((await dossier(world, 'ewa', quoted.id)).stage).toBe('approved')
    world.clock.forward(timeToAnswer - 1)
    const ewa = async () => ({ cookie: await world.newCookieOf('ewa') })
    const again = async () =>
      world.as(null)('PUT', `/api/practices/${quoted.id}/publication`, publication, await ewa())
    expect((await again()).status).toBe(409)
    world.clock.forward(1)
    expect((await again()).status).toBe(204)
    expect((await page(world, quoted)).sources).toMatchObject([{ name: null, office: null }])
    const told = await world.as(null)('GET', `/api/practices/${quoted.id}/dossier`, undefined, await ewa())
    expect(told.json.sources).toMatchObject([{ credit: 'anonymous' }])
  })

  test('is asked nothing any more of a practice that was taken back', async (t) => {
    const world = await openWorld(t)
    const quoted = await quoting(world)
    expect(await quotations(world)).toHaveLength(1)
    await world.as('anna')('PUT', `/api/practices/${quoted.id}/consent`, { consent: false })
    expect((await dossier(world, 'ewa', quoted.id)).stage).toBe('withdrawn')
    expect(await quotations(world)).toEqual([])
  })

  test('who refuses is not quoted: the editor removes it or says it in own words', async (t) => {
    const world = await openWorld(t)
    const quoted = await approved(world)
    await credit(world, 'piotr', quoted, 'refused')
    expect((await publish(world, quoted)).json.error.reason).toBe('excerpts-refused')
    await world.as('ewa')('POST', `/api/practices/${quoted.id}/returns`, { reason: 'Jeden cytat do zmiany.' })
    expect((await rewrite(world, 'rafal', quoted)).status).toBe(204)
    await handOver(world, 'rafal', quoted.id)
    for (const who of ['zofia', 'halina'] as const) await assess(world, who, quoted.id)
    expect((await publish(world, quoted)).status).toBe(204)
    expect((await page(world, quoted)).sources).toMatchObject([{ name: null, office: null, html: '' }])
  })

  test('keeps his answer when the description is saved again, and is not asked twice', async (t) => {
    const world = await openWorld(t)
    const quoted = await quoting(world)
    await credit(world, 'piotr', quoted, 'office')
    const other = await answer(world, quoted.threadId, 'halina')
    await describeAs(world, 'rafal', quoted.id, { sources: [other.id, quoted.postId], version: 1 })
    const { sources } = await dossier(world, 'rafal', quoted.id)
    expect(sources.map(({ postId, credit: said }) => [postId, said])).toEqual([
      [other.id, 'asked'],
      [quoted.postId, 'office'],
    ])
    const told = await listNotices(world.db.read, { personId: world.people.piotr, limit: 20 })
    expect(told.filter(({ kind }) => kind === 'excerpt-asked')).toHaveLength(1)
  })

  test('alone answers for it; hidden posts and those of other threads are never quoted', async (t) => {
    const world = await openWorld(t)
    const quoted = await quoting(world)
    for (const who of ['anna', 'ewa', 'olek'] as const)
      expect((await credit(world, who, quoted, 'named')).status).toBe(404)
    expect((await credit(world, null, quoted, 'named')).status).toBe(401)
    expect((await credit(world, 'piotr', quoted, 'asked')).status).toBe(400)
    expect((await rewrite(world, 'anna', quoted)).status).toBe(403)
    expect((await rewrite(world, 'piotr', quoted)).status).toBe(404)
    const elsewhere = await answer(world, (await ask(world)).id)
    const sources = [quoted.postId, elsewhere.id]
    await describeAs(world, 'rafal', quoted.id, { sources, version: 1 })
    expect((await dossier(world, 'rafal', quoted.id)).sources).toHaveLength(1)
    await hide(world, quoted.postId)
    expect((await dossier(world, 'rafal', quoted.id)).sources).toEqual([])
    expect(await quotations(world)).toEqual([])
  })
})
