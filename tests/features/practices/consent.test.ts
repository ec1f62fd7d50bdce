import { describe, expect, test } from 'vitest'
import { dossier, movesTold, nominate, practiceAt } from '../../support/practices.ts'
import { openThread } from '../../support/talk.ts'
import { openWorld } from '../../support/world.ts'

describe("the author's consent", () => {
  test('lets the description begin', async (t) => {
    const world = await openWorld(t)
    const { id, threadId } = await practiceAt(world, 'nominated')
    const given = await world.as('anna')('PUT', `/api/practices/${id}/consent`, { consent: true })
    expect(given.status).toBe(204)
    expect(await dossier(world, 'anna', id)).toMatchObject({
      stage: 'draft',
      can: { consent: false, withdraw: true, describe: false },
    })
    expect((await dossier(world, 'halina', id)).can).toMatchObject({
      describe: true,
      submit: true,
      assess: false,
    })
    expect((await openThread(world, threadId)).thread.practice).toMatchObject({ id, stage: 'draft' })
    expect(await movesTold(world)).toEqual(['nominated', 'draft'])

    const again = await world.as('anna')('PUT', `/api/practices/${id}/consent`, { consent: true })
    expect([again.status, again.json.error.reason]).toEqual([409, 'practice-not-from-draft'])
    expect(await movesTold(world)).toHaveLength(2)
  })

  test('is hers alone to give or refuse', async (t) => {
    const world = await openWorld(t)
    const { id } = await practiceAt(world, 'nominated')
    const answers: [
      who: 'tomasz' | 'jan' | 'ewa' | 'adam' | 'piotr' | null,
      status: number,
      reason: string,
    ][] = [
      ['tomasz', 403, 'practice-author-decides'],
      ['jan', 403, 'practice-author-decides'],
      ['ewa', 403, 'practice-author-decides'],
      ['adam', 403, 'practice-author-decides'],
      ['piotr', 404, 'not-found'],
      [null, 401, 'sign-in-first'],
    ]
    for (const [who, status, reason] of answers) {
      for (const consent of [true, false]) {
        const refused = await world.as(who)('PUT', `/api/practices/${id}/consent`, { consent })
        expect([who, refused.status, refused.json.error.reason]).toEqual([who, status, reason])
      }
    }
    expect(await movesTold(world)).toEqual(['nominated'])
  })

  test('refused ends the nomination with a reason, and the thread may be nominated again', async (t) => {
    const world = await openWorld(t)
    const { id, threadId } = await practiceAt(world, 'nominated')
    const reason = 'Umowa z dostawcą tego zabrania.'
    const refused = await world.as('anna')('PUT', `/api/practices/${id}/consent`, { consent: false, reason })
    expect(refused.status).toBe(204)
    expect(await dossier(world, 'tomasz', id)).toMatchObject({
      stage: 'withdrawn',
      moves: [{ to: 'nominated' }, { from: 'nominated', to: 'withdrawn', by: 'author', reason }],
    })
    expect((await openThread(world, threadId)).thread.practice).toBeNull()
    expect(await movesTold(world)).toEqual(['nominated', null])

    const late = await world.as('anna')('PUT', `/api/practices/${id}/consent`, { consent: true })
    expect([late.status, late.json.error.reason]).toEqual([409, 'practice-not-from-withdrawn'])
    const second = await nominate(world, threadId, 'halina')
    expect(second).not.toBe(id)
    expect((await openThread(world, threadId)).thread.practice).toMatchObject({
      id: second,
      stage: 'nominated',
    })
  })

  for (const stage of ['draft', 'assessment', 'to-improve', 'approved', 'published'] as const) {
    test(`can be taken back from ${stage}`, async (t) => {
      const world = await openWorld(t)
      const { id, threadId } = await practiceAt(world, stage)
      const taken = await world.as('anna')('PUT', `/api/practices/${id}/consent`, { consent: false })
      expect(taken.status).toBe(204)
      expect((await dossier(world, 'anna', id)).stage).toBe('withdrawn')
      expect((await openThread(world, threadId)).thread.practice).toBeNull()
      expect((await movesTold(world)).slice(-2)).toEqual([stage, null])
      expect((await world.as(null)('GET', `/api/practices/${id}`)).status).toBe(404)
      expect((await world.as(null)('GET', '/api/practices')).json.items).toEqual([])
      expect((await world.as(null)('GET', '/api/threads?state=practice')).json.items).toEqual([])
      expect(await nominate(world, threadId, 'halina')).toBeGreaterThan(id)
    })
  }
})
