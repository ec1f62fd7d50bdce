import type { Stage } from '@rynek/shared/features/practices/badge.ts'
import { describe, expect, test } from 'vitest'
import {
  description,
  dossier,
  movesTold,
  practiceAt,
  publication,
  publishAs,
  scoresOf,
} from '../../support/practices.ts'
import { openThread } from '../../support/talk.ts'
import { openWorld } from '../../support/world.ts'

describe('publishing', () => {
  test('puts the practice in the library and its name on the thread', async (t) => {
    const world = await openWorld(t)
    const { id, threadId } = await practiceAt(world, 'approved')
    expect((await publishAs(world, 'ewa', id)).status).toBe(204)

    const card = {
      id,
      stage: 'published',
      title: description.title,
      slug: 'wspolny-dziennik-elektroniczny-dla-szkol-gminy',
      verdict: 'good-practice',
    }
    const page = await world.as(null)('GET', `/api/practices/${id}`)
    expect(page.status).toBe(200)
    expect(page.json).toMatchObject({
      practice: {
        ...card,
        summary: description.summary,
        fits: description.fits,
        publishedAt: world.clock.now(),
      },
      description,
      thread: { id: threadId },
      assessments: [
        { scores: scoresOf(2), total: 12 },
        { scores: scoresOf(2), total: 12 },
      ],
    })
    const steps = page.json.moves.map(({ to, by }: { to: Stage; by: string }) => `${to} by ${by}`)
    expect(steps).toEqual([
      'nominated by nominate',
      'draft by author',
      'assessment by describe',
      'approved by scores',
      'published by publish',
    ])
    expect(page.json.moves.at(-1)).toMatchObject({ reason: publication.reason, at: world.clock.now() })
    // Those who scored and described stay unnamed.
    for (const name of ['Tomasz', 'Halina', 'Ewa', 'Lipnik', 'Stara Wola'])
      expect(JSON.stringify(page.json)).not.toContain(name)

    expect((await world.as(null)('GET', '/api/practices')).json.items).toMatchObject([card])
    expect((await openThread(world, threadId)).thread.practice).toEqual(card)
    expect((await world.as(null)('GET', '/api/threads?state=practice')).json.items).toMatchObject([
      { id: threadId },
    ])
    expect(await movesTold(world)).toEqual(['nominated', 'draft', 'assessment', 'approved', 'published'])
  })

  test('is for moderators', async (t) => {
    const world = await openWorld(t)
    const { id } = await practiceAt(world, 'approved')
    for (const [who, status] of [
      ['tomasz', 403],
      ['anna', 403],
      [null, 401],
    ] as const)
      expect([who, (await publishAs(world, who, id)).status]).toEqual([who, status])
    expect((await dossier(world, 'ewa', id)).stage).toBe('approved')
    expect((await publishAs(world, 'ewa', 999_999)).status).toBe(404)
  })

  test('happens once, however many moderators do it at once', async (t) => {
    const world = await openWorld(t)
    const { id } = await practiceAt(world, 'approved')
    for (const who of ['ewa', 'adam'] as const) await world.cookieOf(who)
    const all = await Promise.all(
      Array.from({ length: 10 }, (_, n) => publishAs(world, n % 2 ? 'ewa' : 'adam', id)),
    )
    expect(all.filter(({ status }) => status === 204)).toHaveLength(1)
    for (const { status, json } of all.filter(({ status }) => status !== 204))
      expect([status, json.error.reason]).toEqual([409, 'practice-not-from-published'])
    expect((await movesTold(world)).filter((stage) => stage === 'published')).toHaveLength(1)
  })

  for (const stage of ['nominated', 'draft', 'assessment', 'to-improve'] as const) {
    test(`is impossible from ${stage}, with the reason said`, async (t) => {
      const world = await openWorld(t)
      const { id } = await practiceAt(world, stage)
      const refused = await publishAs(world, 'ewa', id)
      expect([refused.status, refused.json.error.reason]).toEqual([409, `practice-not-from-${stage}`])
      expect((await dossier(world, 'ewa', id)).stage).toBe(stage)
    })
  }

  test('loses against the author who takes it back at the same moment, or goes before', async (t) => {
    const world = await openWorld(t)
    const { id, threadId } = await practiceAt(world, 'approved')
    for (const who of ['ewa', 'anna'] as const) await world.cookieOf(who)
    const [published, withdrawn] = await Promise.all([
      publishAs(world, 'ewa', id),
      world.as('anna')('PUT', `/api/practices/${id}/consent`, { consent: false }),
    ])
    expect(withdrawn.status).toBe(204)
    expect([204, 409]).toContain(published.status)
    expect((await dossier(world, 'anna', id)).stage).toBe('withdrawn')
    expect((await openThread(world, threadId)).thread.practice).toBeNull()
    expect((await world.as(null)('GET', '/api/threads?state=practice')).json.items).toEqual([])
  })
})
