import { posts, votes } from '@rynek/db/features/posts/tables.ts'
import { describe, expect, test } from 'vitest'
import { answer, ask, comment, hide, openThread } from '../../support/talk.ts'
import { announced, openWorld } from '../../support/world.ts'

describe('voting for an answer', () => {
  test('counts a person once and can be taken back', async (t) => {
    const world = await openWorld(t)
    const { id } = await ask(world)
    const one = await answer(world, id)
    const vote = async (who: 'anna' | 'maria', method: 'PUT' | 'DELETE' = 'PUT') =>
      (await world.as(who)(method, `/api/posts/${one.id}/vote`)).json
    expect(await vote('anna')).toEqual({ postId: one.id, votes: 1 })
    expect(await vote('anna')).toEqual({ postId: one.id, votes: 1 })
    expect(await vote('maria')).toEqual({ postId: one.id, votes: 2 })
    expect((await openThread(world, id)).posts[1]!.votes).toBe(2)
    expect((await world.as('anna')('GET', `/api/threads/${id}/mine`)).json.votes).toEqual([one.id])
    expect(await vote('anna', 'DELETE')).toEqual({ postId: one.id, votes: 1 })
    expect(await vote('anna', 'DELETE')).toEqual({ postId: one.id, votes: 1 })
    const told = (await announced(world.db)).filter(({ kind }) => kind === 'post.votes-changed')
    expect(told.map(({ data }) => data)).toEqual([1, 2, 1].map((count) => ({ postId: one.id, votes: count })))
  })

  test('is for answers of others that can be seen', async (t) => {
    const world = await openWorld(t)
    const { id } = await ask(world)
    const own = await answer(world, id, 'anna')
    const below = await comment(world, own)
    const gone = await answer(world, id)
    await hide(world, gone.id)
    const [question] = (await openThread(world, id)).posts
    const before = await announced(world.db)
    const cases: [postId: number, who: 'anna' | 'piotr' | null, status: number, reason: string][] = [
      [own.id, 'anna', 403, 'vote-own-answer'],
      [question!.id, 'piotr', 409, 'vote-answers-only'],
      [below.id, 'piotr', 409, 'vote-answers-only'],
      [gone.id, 'anna', 409, 'post-hidden'],
      [999_999, 'anna', 404, 'not-found'],
      [own.id, null, 401, 'sign-in-first'],
    ]
    for (const [postId, who, status, reason] of cases) {
      for (const method of ['PUT', 'DELETE'] as const) {
        const refused = await world.as(who)(method, `/api/posts/${postId}/vote`)
        expect([reason, method, refused.status, refused.json.error.reason]).toEqual([
          reason,
          method,
          status,
          reason,
        ])
      }
    }
    expect(await announced(world.db)).toEqual(before)
  })

  test('counts right when everybody clicks at once', async (t) => {
    const world = await openWorld(t)
    const { id } = await ask(world)
    const answers = [await answer(world, id), await answer(world, id)]
    const voters = ['anna', 'maria', 'ewa', 'tomasz', 'halina', 'adam', 'jan'] as const
    for (const who of voters) await world.cookieOf(who)
    const clicks = Array.from({ length: 210 }, (_, n) => {
      const { id: postId } = answers[n % 2]!
      return world.as(voters[n % 7]!)(n % 3 === 1 && n < 150 ? 'DELETE' : 'PUT', `/api/posts/${postId}/vote`)
    })
    expect(new Set((await Promise.all(clicks)).map(({ status }) => status))).toEqual(new Set([200]))
    const given = await world.db.read.select().from(votes)
    const counted = await world.db.read.select({ id: posts.id, votes: posts.votes }).from(posts)
    for (const { id: postId } of answers) {
      const { votes: count } = counted.find((post) => post.id === postId)!
      expect(count).toBe(given.filter((vote) => vote.postId === postId).length)
      const told = (await announced(world.db)).findLast(
        ({ data }) => (data as { postId?: number }).postId === postId,
      )
      expect(told?.data).toEqual({ postId, votes: count })
    }
  })
})
