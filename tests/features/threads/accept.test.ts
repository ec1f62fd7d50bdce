import { acceptances } from '@rynek/db/features/threads/tables.ts'
import { describe, expect, test } from 'vitest'
import { days } from '../../support/clock.ts'
import { answer, ask, comment, hide, openThread } from '../../support/talk.ts'
import { announced, openWorld, type World } from '../../support/world.ts'

async function answered(world: World) {
  const thread = await ask(world)
  const one = await answer(world, thread.id)
  const other = await answer(world, thread.id, 'tomasz')
  return { thread, one, other, url: `/api/threads/${thread.id}/accepted-answer` }
}
/** What was announced in threads after the question and its two answers. */
const kinds = async (world: World) =>
  (await announced(world.db))
    .filter(({ topic }) => !/^(person|queue):/.test(topic))
    .map(({ kind }) => kind)
    .slice(3)

describe('accepting an answer', () => {
  test('shows it with its comments, and can be changed and taken back', async (t) => {
    const world = await openWorld(t)
    const { thread, one, other, url } = await answered(world)
    const below = await comment(world, one)
    for (const postId of [one.id, one.id]) {
      expect((await world.as('anna')('PUT', url, { postId })).status).toBe(204)
    }
    const page = await openThread(world, thread.id)
    expect(page.thread.acceptedAnswerId).toBe(one.id)
    expect(page.accepted).toEqual([one, below])
    expect((await announced(world.db)).at(-1)).toMatchObject({
      topic: `thread:${thread.id}`,
      kind: 'answer.accepted',
      data: { postId: one.id, posts: [one, below] },
    })

    await world.as('anna')('PUT', url, { postId: other.id })
    expect((await openThread(world, thread.id)).thread.acceptedAnswerId).toBe(other.id)
    for (const _ of [1, 2]) expect((await world.as('anna')('DELETE', url)).status).toBe(204)
    expect(await openThread(world, thread.id)).toMatchObject({
      thread: { acceptedAnswerId: null },
      accepted: [],
    })
    expect(await kinds(world)).toEqual([
      'post.added',
      'answer.accepted',
      'answer.accepted',
      'answer.unaccepted',
    ])

    const log = await world.db.read.select().from(acceptances).orderBy(acceptances.id)
    expect(log.map(({ postId, accepted, personId }) => [postId, accepted, personId])).toEqual([
      [one.id, true, world.people.anna],
      [other.id, true, world.people.anna],
      [other.id, false, world.people.anna],
    ])
  })

  test('is open to a moderator after fourteen days, and to nobody else', async (t) => {
    const world = await openWorld(t)
    const { one, url } = await answered(world)
    // Whoever signed in before those days has to sign in again.
    const reason = async (who: 'ewa' | 'maria' | 'jan') => {
      const { status, json } = await world.as(who)('PUT', url, { postId: one.id })
      return [status, json?.error?.reason]
    }
    world.clock.forward(14 * days - 1)
    expect(await reason('ewa')).toEqual([403, 'accept-later'])
    world.clock.forward(1)
    for (const who of ['maria', 'jan'] as const) expect(await reason(who)).toEqual([403, 'accept-asker-only'])
    expect((await world.as('ewa')('GET', url.replace('accepted-answer', 'mine'))).json.can.accept).toBe(true)
    expect(await reason('ewa')).toEqual([204, undefined])
    expect((await world.as('maria')('DELETE', url)).status).toBe(403)
    expect((await world.as('ewa')('DELETE', url)).status).toBe(204)
  })

  test('is for visible answers of this thread', async (t) => {
    const world = await openWorld(t)
    const { thread, one, other, url } = await answered(world)
    const [question] = (await openThread(world, thread.id)).posts
    const below = await comment(world, one)
    const elsewhere = await answer(world, (await ask(world)).id)
    await hide(world, other.id)
    const before = await announced(world.db)
    const cases: [postId: number, status: number, reason: string][] = [
      [question!.id, 409, 'accept-answers-only'],
      [below.id, 409, 'accept-answers-only'],
      [other.id, 409, 'post-hidden'],
      [elsewhere.id, 404, 'not-found'],
      [999_999, 404, 'not-found'],
    ]
    for (const [postId, status, reason] of cases) {
      const refused = await world.as('anna')('PUT', url, { postId })
      expect([postId, refused.status, refused.json.error.reason]).toEqual([postId, status, reason])
    }
    expect((await world.as(null)('PUT', url, { postId: one.id })).status).toBe(401)
    expect(
      (await world.as('anna')('PUT', '/api/threads/999999/accepted-answer', { postId: one.id })).status,
    ).toBe(404)
    expect(await announced(world.db)).toEqual(before)
  })

  test('ends when the answer is hidden', async (t) => {
    const world = await openWorld(t)
    const { thread, one, url } = await answered(world)
    await world.as('anna')('PUT', url, { postId: one.id })
    await hide(world, one.id)
    expect(await openThread(world, thread.id)).toMatchObject({
      thread: { acceptedAnswerId: null, answers: 1 },
      accepted: [],
    })
    expect((await kinds(world)).slice(1)).toEqual(['answer.unaccepted', 'post.hidden'])
    await hide(world, one.id, false)
    expect((await openThread(world, thread.id)).thread).toMatchObject({ acceptedAnswerId: null, answers: 2 })
  })

  test('leaves one accepted answer, however many are accepted at once', async (t) => {
    const world = await openWorld(t)
    const { thread, one, other, url } = await answered(world)
    await world.cookieOf('anna')
    const all = Array.from({ length: 100 }, (_, n) =>
      n % 5 === 4
        ? world.as('anna')('DELETE', url)
        : world.as('anna')('PUT', url, { postId: (n % 2 ? one : other).id }),
    )
    expect((await Promise.all(all)).map(({ status }) => status)).toEqual(all.map(() => 204))

    // What was announced, applied in order, is what stands.
    const told = (await announced(world.db)).filter(({ kind }) => kind.startsWith('answer.'))
    const last = told.at(-1) as { data: { postId?: number } }
    expect((await openThread(world, thread.id)).thread.acceptedAnswerId).toBe(last.data.postId ?? null)
    const log = await world.db.read.select().from(acceptances)
    expect(log).toHaveLength(told.length)
  })
})
