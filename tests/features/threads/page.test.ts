import { pageSize } from '@rynek/shared/core/lists.ts'
import { describe, expect, test } from 'vitest'
import { answer, ask, comment, hide, openThread } from '../../support/talk.ts'
import { openWorld } from '../../support/world.ts'

const ids = (posts: readonly { id: number }[]) => posts.map(({ id }) => id)

describe('a thread', () => {
  test('shows its question, answers and comments in the order they were written', async (t) => {
    const world = await openWorld(t)
    const { id } = await ask(world)
    const [question] = (await openThread(world, id)).posts
    const one = await answer(world, id)
    const under = await comment(world, { id: question!.id, threadId: id })
    const two = await answer(world, id, 'tomasz')
    const below = await comment(world, one)

    const page = await openThread(world, id)
    expect(page.posts).toEqual([question, one, under, two, below])
    expect(page).toMatchObject({ next: null, accepted: [], epoch: world.db.epoch })
    expect(page.thread).toMatchObject({
      answers: 2,
      acceptedAnswerId: null,
      lockedReason: null,
      practice: null,
    })
  })

  test('comes a page of answers at a time, the accepted one on every page', async (t) => {
    const world = await openWorld(t)
    const { id } = await ask(world)
    const answers = []
    for (let n = 0; n < 2 * pageSize + 5; n++)
      answers.push(await answer(world, id, n % 2 ? 'piotr' : 'maria', `Odpowiedź ${n}`))
    const accepted = answers[30]!
    const under = await comment(world, accepted)
    await world.as('anna')('PUT', `/api/threads/${id}/accepted-answer`, { postId: accepted.id })

    const seen: number[] = []
    let after: string | undefined
    do {
      const page = await openThread(world, id, after)
      const shown = page.posts.filter(({ kind }) => kind === 'answer')
      expect(shown.length).toBeLessThanOrEqual(pageSize)
      expect(page.posts[0]!.kind).toBe('question')
      expect(ids(page.accepted)).toEqual([accepted.id, under.id])
      expect(ids(page.posts)).toEqual(ids(page.posts).toSorted((one, other) => one - other))
      seen.push(...ids(shown))
      after = page.next ?? undefined
    } while (after)
    expect(seen).toEqual(ids(answers))
  })

  test('keeps the place of a hidden post and shows nothing of it to anybody', async (t) => {
    const world = await openWorld(t)
    const { id } = await ask(world)
    const secret = await answer(world, id, 'piotr', 'PESEL 00000000000')
    const below = await comment(world, secret)
    await hide(world, secret.id)
    for (const who of [null, 'anna', 'piotr', 'ewa'] as const) {
      const { json } = await world.as(who)('GET', `/api/threads/${id}`)
      expect(json.posts[1]).toEqual({ ...secret, html: '', hidden: true })
      expect(ids(json.posts)).toContain(below.id)
      expect(JSON.stringify(json)).not.toContain('PESEL')
    }
    expect((await openThread(world, id)).thread.answers).toBe(0)
    await hide(world, secret.id, false)
    expect((await openThread(world, id)).posts[1]).toEqual(secret)
  })

  test('stands in the log of events where it was read', async (t) => {
    const world = await openWorld(t)
    const { id } = await ask(world)
    const before = await openThread(world, id)
    await answer(world, id)
    expect((await openThread(world, id)).lastEvent).toBeGreaterThan(before.lastEvent)
  })

  test('answers 404 to ids of nothing and 400 to what is no id', async (t) => {
    const world = await openWorld(t)
    await ask(world)
    const of = async (url: string) => (await world.as('anna')('GET', url)).status
    for (const id of ['999999', '9007199254740991']) {
      expect([id, await of(`/api/threads/${id}`), await of(`/api/threads/${id}/mine`)]).toEqual([
        id,
        404,
        404,
      ])
    }
    for (const id of ['0', '-1', '01', '1.5', 'abc', '1e3', '%2e%2e%2f', '12345678901234567']) {
      expect([id, await of(`/api/threads/${id}`)]).toEqual([id, 400])
    }
    for (const query of ['after=x', 'after=-1', 'after=1&after=2', 'page=2']) {
      expect([query, await of(`/api/threads/1?${query}`)]).toEqual([query, 400])
    }
    expect((await openThread(world, 1, '999999')).posts).toHaveLength(1)
  })
})
