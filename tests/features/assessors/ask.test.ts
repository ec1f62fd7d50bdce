import { listNotices } from '@rynek/db/features/notices/queries.ts'
import { topicCodes } from '@rynek/shared/features/topics/catalogue.ts'
import { describe, expect, test } from 'vitest'
import { askToAssess, decline, deskFor, know, proposedFor, toAssess } from '../../support/assessors.ts'
import type { CastKey } from '../../support/cast.ts'
import { days } from '../../support/clock.ts'
import { assess, dossier, handOver, practiceAt, scoresOf } from '../../support/practices.ts'
import { openWorld } from '../../support/world.ts'

describe('areas and topics', () => {
  test('are what an expert says he knows, until he says otherwise', async (t) => {
    const world = await openWorld(t)
    const mine = async () => (await world.as('halina')('GET', '/api/me/expertise')).json
    expect(await mine()).toEqual({ areas: [], topics: [] })
    for (const [areas, topics] of [
      [['CYB', 'EDU'], ['cyb-kopie']],
      [['ROD'], ['edu-dziennik', 'org-it']],
      [[], []],
    ] as const) {
      expect((await know(world, 'halina', areas, topics)).status).toBe(204)
      const found = await mine()
      expect([found.areas.toSorted(), found.topics]).toEqual([areas, topics])
    }
    for (const wrong of [
      { areas: ['XXX'], topics: [] },
      { areas: ['EDU', 'EDU'], topics: [] },
      { areas: [], topics: ['edu-niczego'] },
      { areas: [], topics: topicCodes.slice(0, 11) },
      { areas: [] },
    ])
      expect((await world.as('halina')('PUT', '/api/me/expertise', wrong)).status).toBe(400)
  })
})

describe('the assessment desk', () => {
  test('proposes experts of the topic first, then of the area, then those with the least in hand', async (t) => {
    const world = await openWorld(t)
    const { id: busy } = await practiceAt(world, 'assessment')
    const { id } = await practiceAt(world, 'assessment')
    // Neither Jan of the author's office nor Rafał, who nominated and described it.
    expect(await proposedFor(world, id)).toEqual(['tomasz', 'halina', 'wanda', 'zofia'])
    await know(world, 'zofia', ['EDU', 'SI'])
    expect(await proposedFor(world, id)).toEqual(['zofia', 'tomasz', 'halina', 'wanda'])
    await know(world, 'wanda', [], ['edu-dziennik'])
    expect(await proposedFor(world, id)).toEqual(['wanda', 'zofia', 'tomasz', 'halina'])
    expect((await deskFor(world, id)).proposed.map(({ knows }) => knows)).toEqual([
      'topic',
      'area',
      'other',
      'other',
    ])
    await know(world, 'wanda', [], ['edu-arkusze'])
    await askToAssess(world, 'ewa', busy, 'tomasz')
    expect(await proposedFor(world, id)).toEqual(['zofia', 'halina', 'wanda', 'tomasz'])
    // A score counts for half a year, and an invitation until it is answered.
    await assess(world, 'tomasz', busy)
    expect((await deskFor(world, id)).proposed.at(-1)).toMatchObject({ open: 0, recent: 1, knows: 'other' })
    world.clock.forward(183 * days)
    const cookie = await world.newCookieOf('ewa')
    const later = await world.as(null)('GET', `/api/practices/${id}/assessors`, undefined, { cookie })
    expect(later.json.proposed[1]).toMatchObject({ name: 'Tomasz Wrona', open: 0, recent: 0 })
  })

  test('proposes last who has three waiting, whatever he knows', async (t) => {
    const world = await openWorld(t)
    const { id } = await practiceAt(world, 'assessment')
    await know(world, 'wanda', [], ['edu-dziennik'])
    for (let waiting = 0; waiting < 3; waiting++) {
      expect((await proposedFor(world, id))[0]).toBe('wanda')
      await askToAssess(world, 'ewa', (await practiceAt(world, 'assessment')).id, 'wanda')
    }
    expect((await deskFor(world, id)).proposed.at(-1)).toMatchObject({ knows: 'topic', open: 3 })
  })

  test('asks with one click: the expert is told and finds it waiting', async (t) => {
    const world = await openWorld(t)
    const { id } = await practiceAt(world, 'assessment')
    expect((await askToAssess(world, 'rafal', id, 'halina')).status).toBe(204)
    expect(await toAssess(world, 'halina')).toEqual([id])
    expect(await toAssess(world, 'tomasz')).toEqual([])
    const notices = await listNotices(world.db.read, { personId: world.people.halina, limit: 5 })
    expect(notices).toMatchObject([{ kind: 'assessment-asked', href: `/ekspert/praktyki/${id}` }])
    expect(await deskFor(world, id)).toMatchObject({
      needed: 2,
      scored: 0,
      missing: 1,
      asked: [{ name: 'Halina Sowa', state: 'waiting', reason: null }],
    })
    await assess(world, 'halina', id)
    expect(await toAssess(world, 'halina')).toEqual([])
    expect(await deskFor(world, id)).toMatchObject({ scored: 1, missing: 1, asked: [{ state: 'scored' }] })
  })

  test('never proposes two of one office', async (t) => {
    const world = await openWorld(t)
    const { id } = await practiceAt(world, 'assessment')
    await askToAssess(world, 'ewa', id, 'tomasz')
    expect(await proposedFor(world, id)).toEqual(['halina', 'zofia'])
    await decline(world, 'tomasz', id)
    expect(await proposedFor(world, id)).toEqual(['halina', 'wanda', 'zofia'])
  })

  test('proposes a third where two lie four points apart', async (t) => {
    const world = await openWorld(t)
    const { id } = await practiceAt(world, 'assessment')
    for (const who of ['tomasz', 'halina'] as const) await askToAssess(world, 'ewa', id, who)
    expect(await deskFor(world, id)).toMatchObject({ needed: 2, missing: 0 })
    await assess(world, 'tomasz', id, scoresOf(3))
    await assess(world, 'halina', id, scoresOf(1))
    expect(await deskFor(world, id)).toMatchObject({ needed: 3, scored: 2, missing: 1 })
    expect(await proposedFor(world, id)).toEqual(['zofia'])
    await askToAssess(world, 'ewa', id, 'zofia')
    await assess(world, 'zofia', id)
    expect(await dossier(world, 'ewa', id)).toMatchObject({ stage: 'approved', assessed: 3 })
  })

  test('is seen by none who could assess, nor by the author and his office', async (t) => {
    const world = await openWorld(t)
    const { id } = await practiceAt(world, 'assessment')
    await askToAssess(world, 'ewa', id, 'halina')
    const seen: [who: CastKey | null, status: number][] = [
      [null, 401],
      ['anna', 403],
      ['piotr', 403],
      ['jan', 403],
      ['tomasz', 403],
      ['halina', 403],
      ['rafal', 200],
      ['ewa', 200],
      ['adam', 200],
    ]
    for (const [who, status] of seen) {
      const { status: answered, json } = await world.as(who)('GET', `/api/practices/${id}/assessors`)
      expect([who, answered]).toEqual([who, status])
      expect([who, JSON.stringify(json).includes('Halina')]).toEqual([who, status === 200])
      if (who && !['piotr'].includes(who))
        expect([who, (await dossier(world, who, id)).can.ask]).toEqual([who, status === 200])
    }
  })
})

describe('declining', () => {
  test('is one click, and frees the seat for the next', async (t) => {
    const world = await openWorld(t)
    const { id } = await practiceAt(world, 'assessment')
    await askToAssess(world, 'ewa', id, 'halina')
    expect(await dossier(world, 'halina', id)).toMatchObject({ can: { assess: true, decline: true } })
    expect((await decline(world, 'halina', id, { reason: 'Urlop do końca miesiąca.' })).status).toBe(204)
    expect(await toAssess(world, 'halina')).toEqual([])
    expect(await dossier(world, 'halina', id)).toMatchObject({ can: { assess: false, decline: false } })
    expect(await deskFor(world, id)).toMatchObject({
      missing: 2,
      asked: [{ state: 'declined', reason: 'Urlop do końca miesiąca.' }],
    })
    expect(await proposedFor(world, id)).not.toContain('halina')
  })

  test('holds for the round, and for good where there is an interest', async (t) => {
    const world = await openWorld(t)
    const { id } = await practiceAt(world, 'assessment')
    for (const who of ['halina', 'zofia'] as const) await askToAssess(world, 'ewa', id, who)
    await decline(world, 'halina', id)
    await decline(world, 'zofia', id, { interest: true })
    expect(await proposedFor(world, id)).toEqual(['tomasz', 'wanda'])
    await world.as('ewa')('POST', `/api/practices/${id}/returns`, { reason: 'Brakuje kosztów.' })
    await handOver(world, 'rafal', id)
    expect(await proposedFor(world, id)).toEqual(['tomasz', 'halina', 'wanda'])
    const refused = await assess(world, 'zofia', id)
    expect([refused.status, refused.json.error.reason]).toEqual([403, 'practice-interest-declared'])
  })
})
