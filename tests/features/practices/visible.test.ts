import { describe, expect, test } from 'vitest'
import { assess, describeAs, dossier, handOver, practiceAt, publishAs } from '../../support/practices.ts'
import { openWorld } from '../../support/world.ts'

const reason = { reason: 'Brakuje kosztów utrzymania.' }

describe('a practice that is not published', () => {
  for (const stage of ['nominated', 'draft', 'assessment', 'to-improve', 'approved'] as const) {
    test(`does not exist for the public while it is ${stage}`, async (t) => {
      const world = await openWorld(t)
      const { id } = await practiceAt(world, stage)
      for (const who of [null, 'piotr', 'maria', 'anna', 'tomasz', 'ewa'] as const) {
        const [there, nowhere] = [
          await world.as(who)('GET', `/api/practices/${id}`),
          await world.as(who)('GET', '/api/practices/999999'),
        ]
        expect([who, there.status]).toEqual([who, 404])
        expect(there.json).toEqual(nowhere.json)
      }
      expect((await world.as(null)('GET', '/api/practices')).json.items).toEqual([])
    })
  }

  test('has a dossier for its author and those who work on it; for others there is none', async (t) => {
    const world = await openWorld(t)
    const { id } = await practiceAt(world, 'draft')
    for (const who of ['anna', 'tomasz', 'jan', 'ewa', 'adam'] as const)
      expect((await dossier(world, who, id)).id).toBe(id)
    for (const who of ['piotr', 'maria'] as const) {
      const there = await world.as(who)('GET', `/api/practices/${id}/dossier`)
      expect(there.status).toBe(404)
      expect(there.json).toEqual((await world.as(who)('GET', '/api/practices/999999/dossier')).json)
      const consent = await world.as(who)('PUT', `/api/practices/${id}/consent`, { consent: false })
      expect([consent.status, consent.json]).toEqual([404, there.json])
      expect((await world.as(who)('GET', '/api/me/practices')).json.items).toEqual([])
    }
    expect((await world.as(null)('GET', `/api/practices/${id}/dossier`)).status).toBe(401)
    expect((await world.as(null)('GET', '/api/me/practices')).status).toBe(401)
  })

  test('lies on the desk of experts and moderators, and nobody else opens that', async (t) => {
    const world = await openWorld(t)
    const one = await practiceAt(world, 'draft')
    const two = await practiceAt(world, 'assessment')
    for (const [who, status] of [
      [null, 401],
      ['anna', 403],
      ['piotr', 403],
    ] as const)
      expect([who, (await world.as(who)('GET', '/api/practices/desk')).status]).toEqual([who, status])
    for (const who of ['tomasz', 'ewa', 'adam'] as const) {
      const { items } = (await world.as(who)('GET', '/api/practices/desk')).json
      expect(items).toMatchObject([
        { id: two.id, stage: 'assessment' },
        { id: one.id, stage: 'draft' },
      ])
    }
  })

  test('answers strangers the same, there or not, whatever they try', async (t) => {
    const world = await openWorld(t)
    const { id } = await practiceAt(world, 'assessment')
    for (const who of ['piotr', null] as const) {
      const tried = async (practice: number) => [
        await describeAs(world, who, practice),
        await assess(world, who, practice),
        await handOver(world, who, practice),
        await publishAs(world, who, practice),
        await world.as(who)('POST', `/api/practices/${practice}/returns`, reason),
      ]
      const [there, nowhere] = [await tried(id), await tried(999_999)]
      // Descriptions have writers beyond the roles, so that to others there is none.
      const refused = who ? [404, 403, 403, 403, 403] : [401, 401, 401, 401, 401]
      expect(there.map(({ status }) => status)).toEqual(refused)
      expect(there.map(({ json }) => json)).toEqual(nowhere.map(({ json }) => json))
    }
    expect(await dossier(world, 'ewa', id)).toMatchObject({ stage: 'assessment', assessed: 0 })
  })
})
