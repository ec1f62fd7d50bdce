import { dayOf } from '@rynek/server/core/day.ts'
import { describe, expect, test } from 'vitest'
import {
  assess,
  describeAs,
  description,
  dossier,
  handOver,
  movesTold,
  practiceAt,
  publishAs,
} from '../../support/practices.ts'
import { answer, ask, comment, faultsOf, hide } from '../../support/talk.ts'
import { openWorld } from '../../support/world.ts'

const texts = Object.entries(description).filter(([, value]) => typeof value === 'string' && value !== '')

describe('describing', () => {
  test('keeps a draft that experts and moderators write together', async (t) => {
    const world = await openWorld(t)
    const { id } = await practiceAt(world, 'draft')
    const half = { ...description, summary: '', steps: [], fits: ['GWM', 'MSR'] }
    const saved = await describeAs(world, 'tomasz', id, { description: half })
    expect([saved.status, saved.json]).toEqual([200, { version: 1 }])
    expect((await describeAs(world, 'ewa', id, { version: 1 })).json).toEqual({ version: 2 })
    for (const who of ['anna', 'jan', 'ewa'] as const) {
      const read = await dossier(world, who, id)
      expect(read).toMatchObject({ description, version: 2, missing: [], stage: 'draft' })
      expect(read.texts.solution).toBe('<p>Wspólny <strong>przetarg</strong> i wspólny administrator.</p>\n')
    }
    expect(await movesTold(world)).toEqual(['nominated', 'draft'])
  })

  test('overwrites nobody: a stale draft is refused with what stands now', async (t) => {
    const world = await openWorld(t)
    const { id } = await practiceAt(world, 'draft')
    await describeAs(world, 'tomasz', id)
    const stale = await describeAs(world, 'halina', id, {
      description: { ...description, title: 'Inny tytuł' },
    })
    expect([stale.status, stale.json.error.reason]).toEqual([409, 'practice-edited-meanwhile'])
    expect(stale.json.error.current).toEqual({ description, sources: [], version: 1 })
    expect((await dossier(world, 'tomasz', id)).description).toEqual(description)
  })

  test('lets one of many who save at once through', async (t) => {
    const world = await openWorld(t)
    const { id } = await practiceAt(world, 'draft')
    await world.cookieOf('halina')
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        describeAs(world, n % 2 ? 'tomasz' : 'halina', id, {
          description: { ...description, effort: `${n}` },
        }),
      ),
    )
    const saved = all.flatMap(({ status }, n) => (status === 200 ? [n] : []))
    expect(all.map(({ status }) => status).toSorted()).toEqual([200, ...Array(19).fill(409)])
    expect(await dossier(world, 'tomasz', id)).toMatchObject({
      version: 1,
      description: { effort: `${saved[0]}` },
    })
  })

  test('takes its sources from visible posts of its own thread, in the order chosen', async (t) => {
    const world = await openWorld(t)
    const { id, threadId } = await practiceAt(world, 'draft')
    const one = await answer(world, threadId)
    const below = await comment(world, one)
    const rude = await answer(world, threadId, 'maria')
    await hide(world, rude.id)
    const elsewhere = await answer(world, (await ask(world)).id)
    const sources = [below.id, elsewhere.id, one.id, rude.id, 999_999]
    expect((await describeAs(world, 'tomasz', id, { sources })).status).toBe(200)
    const listed = async () => (await dossier(world, 'anna', id)).sources.map(({ postId }) => postId)
    expect(await listed()).toEqual([below.id, one.id])
    await hide(world, one.id)
    expect(await listed()).toEqual([below.id])
    expect((await describeAs(world, 'tomasz', id, { sources: [], version: 1 })).status).toBe(200)
    expect(await listed()).toEqual([])
  })

  test('hands a whole description over, and says what an incomplete one lacks', async (t) => {
    const world = await openWorld(t)
    const { id } = await practiceAt(world, 'draft')
    const submit = (who: 'halina' | 'anna' | null) => handOver(world, who, id)
    const lacks = [
      'summary',
      'context',
      'problem',
      'solution',
      'difficulties',
      'replicate',
      'contactRole',
      'steps',
      'results',
      'fits',
      'costStart',
      'costYearly',
      'startedOn',
      'verifiedOn',
    ]
    const empty = await submit('halina')
    expect([empty.status, empty.json.error.reason]).toEqual([400, 'practice-incomplete'])
    expect(faultsOf(empty)).toEqual(lacks.map((part) => `description.${part}`))
    expect((await dossier(world, 'halina', id)).missing).toEqual(lacks)

    const blank = { ...description, title: ' ', steps: description.steps.slice(0, 1) }
    await describeAs(world, 'tomasz', id, { description: blank })
    expect(faultsOf(await submit('halina'))).toEqual(['description.title', 'description.steps'])
    const young = { ...description, startedOn: dayOf(world.clock.now()) }
    await describeAs(world, 'tomasz', id, { version: 1, description: young })
    const early = await submit('halina')
    expect([early.status, early.json.error.reason]).toEqual([400, 'practice-not-proven'])
    const pilot = { ...young, pilot: true, otherTopics: ['edu-dziennik', 'fin-wspolne'] }
    await describeAs(world, 'tomasz', id, { version: 2, description: pilot })
    // The main topic is not said twice.
    expect((await dossier(world, 'anna', id)).description.otherTopics).toEqual(['fin-wspolne'])
    expect([(await submit('anna')).status, (await submit(null)).status]).toEqual([403, 401])
    expect(await movesTold(world)).toEqual(['nominated', 'draft'])

    expect((await submit('halina')).status).toBe(204)
    expect(await movesTold(world)).toEqual(['nominated', 'draft', 'assessment'])
    const again = await submit('halina')
    expect([again.status, again.json.error.reason]).toEqual([409, 'practice-not-from-assessment'])
  })

  for (const stage of ['nominated', 'assessment', 'approved'] as const) {
    test(`is closed while a practice is ${stage}`, async (t) => {
      const world = await openWorld(t)
      const { id } = await practiceAt(world, stage)
      const { version } = await dossier(world, 'tomasz', id)
      for (const act of [
        () => describeAs(world, 'tomasz', id, { version }),
        () => handOver(world, 'tomasz', id),
      ]) {
        const refused = await act()
        expect([refused.status, refused.json.error.reason]).toEqual([409, `practice-not-from-${stage}`])
      }
    })
  }

  test('begins again when a moderator sends it back, and is scored anew', async (t) => {
    const world = await openWorld(t)
    const { id } = await practiceAt(world, 'approved')
    const reason = 'Brakuje kosztów utrzymania.'
    const back = (who: 'tomasz' | 'ewa') => world.as(who)('POST', `/api/practices/${id}/returns`, { reason })
    expect([(await back('tomasz')).status, (await back('ewa')).status]).toEqual([403, 204])
    expect((await dossier(world, 'anna', id)).moves.at(-1)).toMatchObject({
      to: 'to-improve',
      by: 'publish',
      reason,
    })
    expect([(await back('ewa')).status]).toEqual([409])
    expect((await publishAs(world, 'ewa', id)).status).toBe(409)
    await handOver(world, 'tomasz', id)

    // Scores of the round before neither decide nor are shown while others are still to come.
    expect((await assess(world, 'tomasz', id)).status).toBe(204)
    expect(await dossier(world, 'halina', id)).toMatchObject({
      stage: 'assessment',
      verdict: null,
      assessed: 1,
      assessments: [],
    })
    expect((await assess(world, 'halina', id)).status).toBe(204)
    expect(await dossier(world, 'anna', id)).toMatchObject({ stage: 'approved', verdict: 'good-practice' })
  })

  test('takes no broken characters in any of its texts', async (t) => {
    const world = await openWorld(t)
    const { id } = await practiceAt(world, 'draft')
    expect(texts.length).toBeGreaterThan(8)
    for (const [field, value] of texts) {
      for (const broken of ['\0', '\ud800']) {
        const change = { description: { ...description, [field]: `${value}${broken}` } }
        const refused = await describeAs(world, 'tomasz', id, change)
        expect([field, refused.status, faultsOf(refused)]).toEqual([field, 400, [`description.${field}`]])
      }
    }
    expect((await dossier(world, 'tomasz', id)).version).toBe(0)
  })

  test('has its title on one line', async (t) => {
    const world = await openWorld(t)
    const { id } = await practiceAt(world, 'draft')
    const titled = (title: string) =>
      describeAs(world, 'tomasz', id, { description: { ...description, title } })
    expect(faultsOf(await titled('Jedna\nlinia'))).toEqual(['description.title'])
    await titled('  Jedna   linia ')
    expect(await dossier(world, 'anna', id)).toMatchObject({
      title: 'Jedna linia',
      description: { title: 'Jedna linia' },
    })
  })
})
