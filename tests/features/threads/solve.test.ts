import { describe, expect, test } from 'vitest'
import type { CastKey } from '../../support/cast.ts'
import { practiceAt } from '../../support/practices.ts'
import { ask, hide, openThread } from '../../support/talk.ts'
import { openWorld, type World } from '../../support/world.ts'

const solve = (world: World, who: CastKey | null, id: number, practiceId: number) =>
  world.as(who)('PUT', `/api/threads/${id}/solution`, { practiceId })
const inState = async (world: World, state: string) =>
  (await world.as(null)('GET', `/api/threads?state=${state}`)).json.items.map(({ id }: { id: number }) => id)

describe('a practice that answers a question', () => {
  test('solves it, and both pages point to each other', async (t) => {
    const world = await openWorld(t)
    const practice = await practiceAt(world, 'published')
    const { id } = await ask(world, 'maria', { title: 'Czy ktoś ma wspólny dziennik?' })
    expect((await solve(world, 'maria', id, practice.id)).status).toBe(204)
    const page = await openThread(world, id)
    expect(page.solvedBy).toMatchObject({ id: practice.id, stage: 'published' })
    expect(page.thread.solvedByPracticeId).toBe(practice.id)
    expect(await inState(world, 'solved')).toEqual([id])
    const solved = async () => (await world.as(null)('GET', `/api/practices/${practice.id}`)).json.solved
    expect(await solved()).toMatchObject([{ id, title: 'Czy ktoś ma wspólny dziennik?' }])

    await hide(world, page.posts[0]!.id)
    expect(await solved()).toEqual([])
    expect((await solve(world, 'maria', id, practice.id)).json.error.reason).toBe('thread-hidden')
    await hide(world, page.posts[0]!.id, false)
    expect((await world.as('maria')('DELETE', `/api/threads/${id}/solution`)).status).toBe(204)
    expect((await openThread(world, id)).solvedBy).toBeNull()
    expect(await inState(world, 'solved')).toEqual([])
  })

  test('solves nothing any more once its author takes it back', async (t) => {
    const world = await openWorld(t)
    const practice = await practiceAt(world, 'published')
    const { id } = await ask(world, 'maria')
    await solve(world, 'tomasz', id, practice.id)
    await world.as('anna')('PUT', `/api/practices/${practice.id}/consent`, { consent: false })
    expect(await openThread(world, id)).toMatchObject({
      solvedBy: null,
      thread: { solvedByPracticeId: null },
    })
  })

  test('is pointed to by the asker or those who know practices, and only if everybody can read it', async (t) => {
    const world = await openWorld(t)
    const published = await practiceAt(world, 'published')
    const draft = await practiceAt(world, 'draft')
    const { id } = await ask(world, 'maria')
    for (const [who, practiceId, status, reason] of [
      [null, published.id, 401, 'sign-in-first'],
      ['piotr', published.id, 403, 'solve-asker-or-expert'],
      ['maria', draft.id, 404, 'not-found'],
      ['maria', 999_999, 404, 'not-found'],
    ] as const) {
      const refused = await solve(world, who, id, practiceId)
      expect([refused.status, refused.json.error.reason]).toEqual([status, reason])
    }
    expect((await solve(world, 'maria', 999_999, published.id)).status).toBe(404)
    for (const who of ['tomasz', 'ewa'] as const)
      expect((await world.as(who)('GET', `/api/threads/${id}/mine`)).json.can.solve).toBe(true)
  })
})
