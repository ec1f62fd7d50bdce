import { sameProblems } from '@rynek/db/features/threads/tables.ts'
import { describe, expect, test } from 'vitest'
import { ask, openThread } from '../../support/talk.ts'
import { announced, openWorld } from '../../support/world.ts'

describe('"we have this too"', () => {
  test('counts offices, not people', async (t) => {
    const world = await openWorld(t)
    const { id } = await ask(world, 'piotr')
    const url = `/api/threads/${id}/same-problem`
    const said = async (who: 'anna' | 'jan' | 'maria', method: 'PUT' | 'DELETE' = 'PUT') =>
      (await world.as(who)(method, url)).json.sameProblem

    expect([await said('anna'), await said('jan'), await said('maria'), await said('maria')]).toEqual([
      1, 1, 2, 2,
    ])
    expect((await openThread(world, id)).thread.sameProblem).toBe(2)
    expect((await world.as('jan')('GET', `/api/threads/${id}/mine`)).json.sameProblem).toBe(true)
    expect([await said('anna', 'DELETE'), await said('anna', 'DELETE'), await said('jan', 'DELETE')]).toEqual(
      [2, 2, 1],
    )
    expect((await world.as('jan')('GET', `/api/threads/${id}/mine`)).json.sameProblem).toBe(false)
    const told = (await announced(world.db)).filter(({ kind }) => kind === 'thread.same-problem-changed')
    expect(told.map(({ data }) => data)).toEqual([{ sameProblem: 1 }, { sameProblem: 2 }, { sameProblem: 1 }])
  })

  test('is not for the office that asked, guests and unknown threads', async (t) => {
    const world = await openWorld(t)
    const { id } = await ask(world)
    const put = (who: 'anna' | 'jan' | 'piotr' | null, thread = id) =>
      world.as(who)('PUT', `/api/threads/${thread}/same-problem`)
    for (const who of ['anna', 'jan'] as const) {
      const refused = await put(who)
      expect([refused.status, refused.json.error.reason]).toEqual([403, 'same-problem-own-office'])
    }
    expect((await put(null)).status).toBe(401)
    expect((await put('piotr', 999_999)).status).toBe(404)
    expect(await announced(world.db)).toHaveLength(1)
  })

  test('counts right when everybody clicks at once', async (t) => {
    const world = await openWorld(t)
    const { id } = await ask(world, 'ewa')
    const clickers = ['anna', 'jan', 'piotr', 'maria', 'tomasz', 'halina'] as const
    for (const who of clickers) await world.cookieOf(who)
    const clicks = Array.from({ length: 150 }, (_, n) => {
      const who = clickers[n % clickers.length]!
      return world.as(who)(n % 7 === 3 && n < 120 ? 'DELETE' : 'PUT', `/api/threads/${id}/same-problem`)
    })
    expect(new Set((await Promise.all(clicks)).map(({ status }) => status))).toEqual(new Set([200]))
    const rows = await world.db.read.select().from(sameProblems)
    const { sameProblem } = (await openThread(world, id)).thread
    expect(sameProblem).toBe(new Set(rows.map(({ institutionId }) => institutionId)).size)
    const told = (await announced(world.db)).at(-1) as { data: object }
    expect(told.data).toEqual({ sameProblem })
  })
})
