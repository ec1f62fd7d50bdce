import { practices } from '@rynek/db/features/practices/tables.ts'
import { describe, expect, test } from 'vitest'
import { cast, offices } from '../../support/cast.ts'
import { dossier, justification, movesTold, nominate, practiceAt } from '../../support/practices.ts'
import { ask, faultsOf, hide, openThread } from '../../support/talk.ts'
import { question } from '../../support/texts.ts'
import { announced, openWorld, type World } from '../../support/world.ts'

const stored = (world: World) => world.db.read.select().from(practices)

describe('nominating', () => {
  test('opens a practice, tells its thread, and asks the author', async (t) => {
    const world = await openWorld(t)
    const { id: threadId } = await ask(world)
    const made = await world.as('tomasz')('POST', `/api/threads/${threadId}/nominations`, { justification })
    expect([made.status, made.json]).toEqual([201, { id: expect.any(Number) }])

    const badge = {
      id: made.json.id,
      stage: 'nominated',
      title: '',
      slug: 'watek',
      verdict: null,
    }
    const page = await openThread(world, threadId)
    expect(page.thread.practice).toEqual(badge)
    const by = { id: world.people.tomasz, name: cast.tomasz.name, office: offices.staraWola.name }
    const nomination = { by, at: world.clock.now(), justification }
    expect(page.nomination).toEqual(nomination)
    const moved = (await announced(world.db)).findLast(({ kind }) => kind === 'practice.moved')
    expect(moved).toMatchObject({ topic: `thread:${threadId}`, data: { practice: badge, nomination } })
    const mine = await world.as('anna')('GET', '/api/me/practices')
    expect(mine.json.items).toMatchObject([{ id: made.json.id, stage: 'nominated', title: question.title }])
    const seen = await world.as('anna')('GET', `/api/practices/${made.json.id}/dossier`)
    expect(seen.json).toMatchObject({
      justification,
      moves: [{ from: null, to: 'nominated', by: 'nominate', reason: justification }],
      can: { consent: true, withdraw: false, describe: false, assess: false, publish: false },
    })
  })

  const refusals: [
    what: string,
    who: 'jan' | 'piotr' | 'ewa' | 'adam' | null,
    status: number,
    reason: string,
  ][] = [
    ['an expert of the same office', 'jan', 403, 'practice-own-office'],
    ['a member', 'piotr', 403, 'needs-nominate'],
    ['a moderator', 'ewa', 403, 'needs-nominate'],
    ['an administrator', 'adam', 403, 'needs-nominate'],
    ['a guest', null, 401, 'sign-in-first'],
  ]
  for (const [what, who, status, reason] of refusals) {
    test(`is not for ${what}`, async (t) => {
      const world = await openWorld(t)
      const { id } = await ask(world)
      const refused = await world.as(who)('POST', `/api/threads/${id}/nominations`, { justification })
      expect([refused.status, refused.json.error.reason]).toEqual([status, reason])
      expect(await stored(world)).toEqual([])
      expect(await movesTold(world)).toEqual([])
    })
  }

  test('is once a thread, however many experts nominate it at once', async (t) => {
    const world = await openWorld(t)
    const { id } = await ask(world)
    const experts = ['tomasz', 'halina', 'wanda', 'zofia'] as const
    for (const who of experts) await world.cookieOf(who)
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        world.as(experts[n % 4]!)('POST', `/api/threads/${id}/nominations`, { justification }),
      ),
    )
    const refused = answers.filter(({ status }) => status !== 201)
    expect(refused).toHaveLength(19)
    for (const { status, json } of refused)
      expect([status, json.error.reason]).toEqual([409, 'practice-nominated-already'])
    expect(await stored(world)).toHaveLength(1)
    expect(await movesTold(world)).toEqual(['nominated'])
  })

  test('takes the first hundred characters of a long title, whole ones', async (t) => {
    const world = await openWorld(t)
    const id = await nominate(world, (await ask(world, 'anna', { title: `${'a'.repeat(99)}🏛️ i reszta` })).id)
    expect((await dossier(world, 'tomasz', id)).description.title).toBe(`${'a'.repeat(99)}🏛`)
  })

  test('is not for a thread that was published already', async (t) => {
    const world = await openWorld(t)
    const { threadId } = await practiceAt(world, 'published')
    const again = await world.as('halina')('POST', `/api/threads/${threadId}/nominations`, { justification })
    expect([again.status, again.json.error.reason]).toEqual([409, 'practice-nominated-already'])
  })

  test('finds no thread that is hidden or was never asked', async (t) => {
    const world = await openWorld(t)
    const { id } = await ask(world)
    const [question] = (await openThread(world, id)).posts
    await hide(world, question!.id)
    const of = (thread: number) =>
      world.as('tomasz')('POST', `/api/threads/${thread}/nominations`, { justification })
    const [hidden, unknown] = [await of(id), await of(999_999)]
    expect([hidden.status, unknown.status]).toEqual([404, 404])
    expect(hidden.json).toEqual(unknown.json)
    await hide(world, question!.id, false)
    expect(await nominate(world, id)).toBeGreaterThan(0)
  })

  test('needs a justification that says something', async (t) => {
    const world = await openWorld(t)
    const { id } = await ask(world)
    for (const bad of [
      undefined,
      '',
      'Krótko.',
      ' '.repeat(40),
      'a'.repeat(1_501),
      7,
      `${justification}\0`,
    ]) {
      const refused = await world.as('tomasz')('POST', `/api/threads/${id}/nominations`, {
        justification: bad,
      })
      expect([bad, refused.status, faultsOf(refused)]).toEqual([bad, 400, ['justification']])
    }
    expect(await stored(world)).toEqual([])
  })
})
