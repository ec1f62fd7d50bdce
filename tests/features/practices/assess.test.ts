import { type Scores, totalOf } from '@rynek/shared/features/practices/rubric.ts'
import { describe, expect, test } from 'vitest'
import type { CastKey } from '../../support/cast.ts'
import { assess, dossier, gate, movesTold, practiceAt, scoresOf } from '../../support/practices.ts'
import { faultsOf, openThread } from '../../support/talk.ts'
import { openWorld } from '../../support/world.ts'

const shown = (scores: Scores) => ({ scores, total: totalOf(scores) })

describe('assessing', () => {
  test('shows nobody the scores of others before the verdict, and everybody after it', async (t) => {
    const world = await openWorld(t)
    const { id, threadId } = await practiceAt(world, 'assessment')
    const [first, second] = [scoresOf(2), scoresOf(2, { novelty: 1 })]
    expect((await assess(world, 'tomasz', id, first)).status).toBe(204)
    const seen = async (who: CastKey) => (await dossier(world, who, id)).assessments
    expect(await seen('tomasz')).toEqual([shown(first)])
    for (const who of ['halina', 'jan', 'wanda', 'anna', 'ewa', 'adam'] as const) {
      const read = await world.as(who)('GET', `/api/practices/${id}/dossier`)
      expect(read.json).toMatchObject({ assessments: [], assessed: 1, verdict: null, stage: 'assessment' })
      expect(JSON.stringify(read.json)).not.toContain('Widać to w liczbach.')
    }
    expect(await movesTold(world)).toEqual(['nominated', 'draft', 'assessment'])

    expect((await assess(world, 'halina', id, second)).status).toBe(204)
    for (const who of ['tomasz', 'halina', 'anna', 'ewa'] as const)
      expect(await seen(who)).toEqual([shown(first), shown(second)])
    const read = await dossier(world, 'anna', id)
    expect(read).toMatchObject({ stage: 'approved', verdict: 'good-practice' })
    expect(read.moves.at(-1)).toMatchObject({
      from: 'assessment',
      to: 'approved',
      by: 'scores',
      reason: null,
    })
    expect(await movesTold(world)).toEqual(['nominated', 'draft', 'assessment', 'approved'])
    // The verdict is not public before the practice is.
    expect((await openThread(world, threadId)).thread.practice).toMatchObject({
      stage: 'approved',
      verdict: null,
    })
  })

  test('is for experts of offices that have not scored, with a reason for everybody else', async (t) => {
    const world = await openWorld(t)
    const { id } = await practiceAt(world, 'assessment')
    await assess(world, 'tomasz', id)
    const refusals: [who: CastKey | null, status: number, reason: string][] = [
      ['tomasz', 409, 'practice-scored-already'],
      ['wanda', 409, 'practice-office-scored-already'],
      ['jan', 403, 'practice-own-office'],
      ['anna', 403, 'needs-assess'],
      ['piotr', 403, 'needs-assess'],
      ['ewa', 403, 'needs-assess'],
      ['adam', 403, 'needs-assess'],
      [null, 401, 'sign-in-first'],
    ]
    for (const [who, status, reason] of refusals) {
      const refused = await assess(world, who, id)
      expect([who, refused.status, refused.json.error.reason]).toEqual([who, status, reason])
    }
    for (const who of ['tomasz', 'wanda', 'jan', 'ewa', 'anna'] as const)
      expect([who, (await dossier(world, who, id)).can.assess]).toEqual([who, false])
    expect(await dossier(world, 'halina', id)).toMatchObject({ assessed: 1, can: { assess: true } })
  })

  test('is never done by the author, not even as an expert', async (t) => {
    const world = await openWorld(t)
    const asked = await world.as('halina')('POST', '/api/threads', {
      title: 'Jak uporządkować klucze w urzędzie',
      body: 'Opisuję.',
      topic: 'edu-dziennik',
      cityType: 'GWD',
    })
    const nomination = { justification: 'Rozwiązanie działa od roku i jest tanie.' }
    const url = `/api/threads/${asked.json.id}/nominations`
    expect((await world.as('halina')('POST', url, nomination)).json.error.reason).toBe('practice-own-office')
    const { id } = (await world.as('tomasz')('POST', url, nomination)).json
    const refused = await assess(world, 'halina', id)
    expect([refused.status, refused.json.error.reason]).toEqual([409, 'practice-not-from-nominated'])
  })

  test('needs every criterion, a sentence for each, and no interest', async (t) => {
    const world = await openWorld(t)
    const { id } = await practiceAt(world, 'assessment')
    const scores = scoresOf(2)
    const { novelty: _, ...five } = scores
    const bad: [body: object, field: string][] = [
      [{ scores: five, gate, noInterest: true }, 'scores.novelty'],
      [{ scores, gate }, 'noInterest'],
      [{ scores, gate, noInterest: false }, 'noInterest'],
      [{ scores, noInterest: true }, 'gate'],
      [{ scores, gate: { ...gate, publicBody: false }, noInterest: true }, 'gate.publicBody'],
      [{ scores, gate: { ...gate, noPersonalData: false }, noInterest: true }, 'gate.noPersonalData'],
      [{ scores: { ...scores, charm: scores.novelty }, gate, noInterest: true }, 'scores.charm'],
      ...[-1, 4, 1.5, '2', null].map((score): [object, string] => [
        { scores: { ...scores, novelty: { score, sentence: 'Bo tak.' } }, gate, noInterest: true },
        'scores.novelty.score',
      ]),
      [
        { scores: { ...scores, novelty: { score: 2, sentence: ' ' } }, gate, noInterest: true },
        'scores.novelty.sentence',
      ],
    ]
    for (const [body, field] of bad) {
      const refused = await world.as('tomasz')('POST', `/api/practices/${id}/assessments`, body)
      expect([refused.status, faultsOf(refused)]).toEqual([400, [field]])
    }
    expect((await dossier(world, 'tomasz', id)).assessed).toBe(0)
  })

  test('decides once, when the two scores come at the same moment', async (t) => {
    const world = await openWorld(t)
    const { id } = await practiceAt(world, 'assessment')
    for (const who of ['tomasz', 'halina'] as const) await world.cookieOf(who)
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) => assess(world, n % 2 ? 'tomasz' : 'halina', id)),
    )
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(2)
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([204, 409]))
    const read = await dossier(world, 'anna', id)
    expect(read).toMatchObject({ stage: 'approved', assessed: 2 })
    expect(read.moves.filter(({ to }) => to === 'approved')).toHaveLength(1)
    expect((await movesTold(world)).filter((stage) => stage === 'approved')).toHaveLength(1)
  })

  test('lets one of two colleagues score who try at the same moment', async (t) => {
    const world = await openWorld(t)
    const { id } = await practiceAt(world, 'assessment')
    for (const who of ['tomasz', 'wanda'] as const) await world.cookieOf(who)
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, n) => assess(world, n % 2 ? 'tomasz' : 'wanda', id)),
    )
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(9)
    expect(await dossier(world, 'ewa', id)).toMatchObject({ stage: 'assessment', assessed: 1 })
  })

  test('calls a third expert where two lie four points apart', async (t) => {
    const world = await openWorld(t)
    const { id } = await practiceAt(world, 'assessment')
    await assess(world, 'tomasz', id, scoresOf(3))
    await assess(world, 'halina', id, scoresOf(2, { novelty: 3, evidence: 3 }))
    expect(await dossier(world, 'halina', id)).toMatchObject({
      stage: 'assessment',
      verdict: null,
      assessed: 2,
    })
    expect((await dossier(world, 'zofia', id)).assessments).toEqual([])
    await assess(world, 'zofia', id)
    expect(await dossier(world, 'anna', id)).toMatchObject({ stage: 'approved', assessed: 3 })
  })

  const outcomes: [what: string, given: [Scores, Scores], stage: string, verdict: string, badge: boolean][] =
    [
      [
        'a promising solution',
        [scoresOf(1, { evidence: 2 }), scoresOf(1, { evidence: 2 })],
        'approved',
        'promising',
        true,
      ],
      ['not yet a practice', [scoresOf(1), scoresOf(1)], 'rejected', 'not-yet', false],
    ]
  for (const [what, [one, other], stage, verdict, badge] of outcomes) {
    test(`finds ${what} by the thresholds`, async (t) => {
      const world = await openWorld(t)
      const { id, threadId } = await practiceAt(world, 'assessment')
      await assess(world, 'tomasz', id, one)
      await assess(world, 'halina', id, other)
      expect(await dossier(world, 'anna', id)).toMatchObject({
        stage,
        verdict,
        assessments: [shown(one), shown(other)],
      })
      expect((await openThread(world, threadId)).thread.practice !== null).toBe(badge)
      expect((await movesTold(world)).at(-1)).toBe(badge ? stage : null)
    })
  }

  test('is over once it is decided', async (t) => {
    const world = await openWorld(t)
    const { id } = await practiceAt(world, 'approved')
    const late = await assess(world, 'zofia', id)
    expect([late.status, late.json.error.reason]).toEqual([409, 'practice-not-from-approved'])
  })
})
