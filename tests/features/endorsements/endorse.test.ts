import { listNotices } from '@rynek/db/features/notices/queries.ts'
import { describe, expect, test } from 'vitest'
import type { CastKey } from '../../support/cast.ts'
import { practiceAt } from '../../support/practices.ts'
import { answer, ask, comment, hide, openThread } from '../../support/talk.ts'
import { announced, openWorld, type World } from '../../support/world.ts'

const endorse = (world: World, who: CastKey | null, postId: number, method: 'PUT' | 'DELETE' = 'PUT') =>
  world.as(who)(method, `/api/posts/${postId}/endorsement`)
async function proposedTo(world: World, who: CastKey): Promise<string[]> {
  const rows = await listNotices(world.db.read, { personId: world.people[who], limit: 50 })
  return rows.filter(({ kind }) => kind === 'works-here-three').map(({ href }) => href)
}

describe('"works here too"', () => {
  test('counts an office once, whoever says it, by type, and can be taken back', async (t) => {
    const world = await openWorld(t)
    const { id } = await ask(world)
    const one = await answer(world, id)
    const [stara, lipnik] = [
      { cityType: 'MWD', offices: 1 },
      { cityType: 'GWD', offices: 1 },
    ]
    expect((await endorse(world, 'tomasz', one.id)).json).toEqual({ postId: one.id, worksHere: [stara] })
    // The desk next to Tomasz's says the same for the same office.
    expect((await endorse(world, 'wanda', one.id)).json.worksHere).toEqual([stara])
    expect((await endorse(world, 'halina', one.id)).json.worksHere).toEqual([stara, lipnik])
    expect((await openThread(world, id)).posts[1]?.worksHere).toEqual([stara, lipnik])
    expect((await world.as('wanda')('GET', `/api/threads/${id}/mine`)).json.endorsed).toEqual([one.id])
    expect((await endorse(world, 'wanda', one.id, 'DELETE')).json.worksHere).toEqual([lipnik])
    expect((await endorse(world, 'wanda', one.id, 'DELETE')).json.worksHere).toEqual([lipnik])
    const told = (await announced(world.db)).filter(({ kind }) => kind === 'post.works-here-changed')
    expect(told).toHaveLength(3)
  })

  test('counts right when all offices say it at once', async (t) => {
    const world = await openWorld(t)
    const one = await answer(world, (await ask(world)).id)
    const all = ['anna', 'jan', 'tomasz', 'wanda', 'halina', 'maria', 'ewa', 'adam'] as const
    for (const who of all) await world.cookieOf(who)
    await Promise.all(all.map((who) => endorse(world, who, one.id)))
    const { worksHere } = (await openThread(world, one.threadId)).posts[1]!
    expect(worksHere.reduce((sum, { offices }) => sum + offices, 0)).toBe(5)
  })

  test('is for answers of other offices that can be seen', async (t) => {
    const world = await openWorld(t)
    const { id } = await ask(world)
    const one = await answer(world, id)
    const below = await comment(world, one)
    const gone = await answer(world, id)
    await hide(world, gone.id)
    const [question] = (await openThread(world, id)).posts
    for (const [postId, who, status, reason] of [
      [one.id, 'zofia', 403, 'endorse-own-office'],
      [question!.id, 'piotr', 409, 'endorse-answers-only'],
      [below.id, 'tomasz', 409, 'endorse-answers-only'],
      [gone.id, 'tomasz', 409, 'post-hidden'],
      [999_999, 'tomasz', 404, 'not-found'],
      [one.id, null, 401, 'sign-in-first'],
    ] as const)
      for (const method of ['PUT', 'DELETE'] as const) {
        const { status: answered, json } = await endorse(world, who, postId, method)
        expect([method, answered, json.error.reason]).toEqual([method, status, reason])
      }
  })

  test('of three offices proposes a nomination to the experts, once', async (t) => {
    const world = await openWorld(t)
    const one = await answer(world, (await ask(world)).id)
    for (const who of ['tomasz', 'maria'] as const) await endorse(world, who, one.id)
    expect(await proposedTo(world, 'halina')).toEqual([])
    await endorse(world, 'halina', one.id)
    await endorse(world, 'ewa', one.id)
    expect(await proposedTo(world, 'halina')).toEqual([expect.stringContaining(`#p${one.id}`)])
    expect(await proposedTo(world, 'anna')).toEqual([])

    const { threadId } = await practiceAt(world, 'nominated')
    const other = await answer(world, threadId)
    for (const who of ['tomasz', 'maria', 'halina'] as const) await endorse(world, who, other.id)
    expect(await proposedTo(world, 'halina')).toHaveLength(1)
  })
})
