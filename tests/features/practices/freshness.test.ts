import { listNotices } from '@rynek/db/features/notices/queries.ts'
import { freshFor, silenceAllowed } from '@rynek/shared/features/practices/rules.ts'
import { describe, expect, test } from 'vitest'
import type { CastKey } from '../../support/cast.ts'
import { days } from '../../support/clock.ts'
import { dossier, keepFresh, practiceAt } from '../../support/practices.ts'
import { openThread } from '../../support/talk.ts'
import { openWorld, type World } from '../../support/world.ts'

/** Signed in anew each time: sessions do not last as long as practices. */
async function confirm(world: World, who: CastKey | null, id: number, note = '') {
  const headers = who ? { cookie: await world.newCookieOf(who) } : {}
  return world.as(null)('PUT', `/api/practices/${id}/confirmation`, { note }, headers)
}
const stageOf = async (world: World, id: number) =>
  (await world.as(null)('GET', `/api/practices/${id}`)).json.practice?.stage
const library = async (world: World) =>
  (await world.as(null)('GET', '/api/practices')).json.items.map(({ id }: { id: number }) => id)
async function told(world: World, who: CastKey): Promise<string[]> {
  const rows = await listNotices(world.db.read, { personId: world.people[who], limit: 50 })
  return rows.map(({ kind, detail }) => (detail ? `${kind} ${detail}` : kind))
}

describe('a published practice', () => {
  test('lives through two years: asked, confirmed, asked, silent, archived, confirmed again', async (t) => {
    const world = await openWorld(t)
    const { id, threadId } = await practiceAt(world, 'published')
    const published = world.clock.now()
    expect((await dossier(world, 'ewa', id)).reviewBy).toBe(published + freshFor)

    world.clock.forward(freshFor - 1)
    await keepFresh(world)
    expect(await stageOf(world, id)).toBe('published')

    world.clock.forward(1)
    await keepFresh(world)
    expect(await stageOf(world, id)).toBe('review')
    expect(await library(world)).toEqual([id])
    expect((await told(world, 'anna'))[0]).toBe('still-true')
    expect(await told(world, 'tomasz')).not.toContain('still-true')

    world.clock.forward(80 * days)
    expect((await confirm(world, 'anna', id, 'Działa, doszły dwie szkoły.')).status).toBe(204)
    const confirmed = world.clock.now()
    const { practice, moves } = (await world.as(null)('GET', `/api/practices/${id}`)).json
    expect(practice).toMatchObject({
      stage: 'confirmed',
      confirmedAt: confirmed,
      reviewBy: confirmed + freshFor,
    })
    expect(moves.at(-1)).toMatchObject({ by: 'office', reason: 'Działa, doszły dwie szkoły.' })

    world.clock.forward(freshFor)
    await keepFresh(world)
    world.clock.forward(silenceAllowed - 1)
    await keepFresh(world)
    expect(await stageOf(world, id)).toBe('review')
    world.clock.forward(1)
    await keepFresh(world)
    expect(await stageOf(world, id)).toBe('archived')
    expect(await library(world)).toEqual([])
    expect((await openThread(world, threadId)).thread.practice).toMatchObject({ stage: 'archived', id })
    expect((await told(world, 'anna'))[0]).toBe('practice-moved archived')

    await keepFresh(world)
    expect((await confirm(world, 'anna', id)).status).toBe(204)
    expect(await library(world)).toEqual([id])
    expect(
      (await world.as(null)('GET', `/api/practices/${id}`)).json.moves
        .map(({ to }: { to: string }) => to)
        .slice(4),
    ).toEqual(['published', 'review', 'confirmed', 'review', 'archived', 'confirmed'])
  })

  test('is confirmed by its own office and nobody else', async (t) => {
    const world = await openWorld(t)
    const { id } = await practiceAt(world, 'published')
    expect((await confirm(world, 'anna', id)).json.error.reason).toBe('practice-not-from-published')
    world.clock.forward(freshFor)
    await keepFresh(world)
    expect((await confirm(world, null, id)).status).toBe(401)
    expect((await confirm(world, 'piotr', id)).status).toBe(404)
    for (const who of ['tomasz', 'ewa'] as const) {
      const refused = await confirm(world, who, id)
      expect([refused.status, refused.json.error.reason]).toEqual([403, 'practice-office-decides'])
    }
    for (const [who, may] of [
      ['ewa', false],
      ['anna', true],
    ] as const) {
      const headers = { cookie: await world.newCookieOf(who) }
      const { json } = await world.as(null)('GET', `/api/practices/${id}/dossier`, undefined, headers)
      expect(json.can.confirm).toBe(may)
    }
  })

  test('is not archived when the office confirms in the last minute', async (t) => {
    const world = await openWorld(t)
    const { id } = await practiceAt(world, 'published')
    world.clock.forward(freshFor)
    await keepFresh(world)
    world.clock.forward(silenceAllowed)
    const [{ status }] = await Promise.all([confirm(world, 'anna', id), keepFresh(world)])
    expect(status).toBe(204)
    expect(await stageOf(world, id)).toBe('confirmed')
  })
})

test('the author is told of every move of others', async (t) => {
  const world = await openWorld(t)
  await practiceAt(world, 'published')
  expect((await told(world, 'anna')).toReversed()).toEqual([
    'practice-nominated nominated',
    'practice-moved assessment',
    'practice-moved approved',
    'practice-moved published',
  ])
})
