import { recountTopics } from '@rynek/db/features/topics/queries.ts'
import { describe, expect, test } from 'vitest'
import { answer, ask, hide, openThread } from '../../support/talk.ts'
import { openWorld, type World } from '../../support/world.ts'

type Count = { topic: string; threads: number; unanswered: number }

async function counts(world: World): Promise<Count[]> {
  const { items } = (await world.as(null)('GET', '/api/topics/counts')).json
  return items
    .filter(({ threads }: Count) => threads > 0)
    .toSorted((a: Count, b: Count) => (a.topic < b.topic ? -1 : 1))
}

/** The same, counted from the threads themselves. */
async function recounted(world: World): Promise<Count[]> {
  await world.db.write(recountTopics)
  return counts(world)
}

describe('the counts of topics', () => {
  test('follow questions, answers, hiding and moving', async (t) => {
    const world = await openWorld(t)
    const threads = [await ask(world), await ask(world), await ask(world, 'piotr', { topic: 'cyb-kopie' })]
    expect(await counts(world)).toEqual([
      { topic: 'cyb-kopie', threads: 1, unanswered: 1 },
      { topic: 'edu-dziennik', threads: 2, unanswered: 2 },
    ])
    const only = await answer(world, threads[0]!.id)
    await answer(world, threads[1]!.id)
    await answer(world, threads[1]!.id, 'tomasz')
    expect((await counts(world))[1]).toEqual({ topic: 'edu-dziennik', threads: 2, unanswered: 0 })

    await hide(world, only.id)
    expect((await counts(world))[1]).toEqual({ topic: 'edu-dziennik', threads: 2, unanswered: 1 })
    const [question] = (await openThread(world, threads[0]!.id)).posts
    await hide(world, question!.id)
    expect((await counts(world))[1]).toEqual({ topic: 'edu-dziennik', threads: 1, unanswered: 0 })
    await hide(world, only.id, false)
    await hide(world, question!.id, false)
    expect((await counts(world))[1]).toEqual({ topic: 'edu-dziennik', threads: 2, unanswered: 0 })

    const move = { topic: 'edu-dziennik', reason: 'To pytanie o dzienniki.' }
    await world.as('ewa')('PATCH', `/api/threads/${threads[2]!.id}`, move)
    expect(await counts(world)).toEqual([{ topic: 'edu-dziennik', threads: 3, unanswered: 1 }])
    expect(await recounted(world)).toEqual([{ topic: 'edu-dziennik', threads: 3, unanswered: 1 }])
  })

  test('come out right when everything happens at once', async (t) => {
    const world = await openWorld(t)
    for (const who of ['anna', 'piotr', 'maria', 'ewa'] as const) await world.cookieOf(who)
    const threads = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        ask(world, 'anna', { topic: n % 2 ? 'cyb-kopie' : 'edu-dziennik' }),
      ),
    )
    const answers = (
      await Promise.all(threads.flatMap(({ id }) => [answer(world, id), answer(world, id, 'maria')]))
    ).slice(0, 30)
    const move = (id: number, n: number) =>
      world.as('ewa')('PATCH', `/api/threads/${id}`, {
        topic: n % 3 ? 'cyb-kopie' : 'fin-granty',
        reason: 'Porządki.',
      })
    await Promise.all([
      ...answers.map(({ id }) => hide(world, id)),
      ...threads.map(({ id }, n) => move(id, n)),
    ])
    const kept = await counts(world)
    expect(kept).toEqual(await recounted(world))
  })

  test('take no parameters', async (t) => {
    const world = await openWorld(t)
    expect((await world.as(null)('GET', '/api/topics/counts?topic=edu-dziennik')).status).toBe(400)
  })
})
