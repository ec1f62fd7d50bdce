import { posts } from '@rynek/db/features/posts/tables.ts'
import { describe, expect, test } from 'vitest'
import { minutes } from '../../support/clock.ts'
import { answer, ask, comment, faultsOf, hide, openThread } from '../../support/talk.ts'
import { announced, openWorld } from '../../support/world.ts'

describe('replying in a thread', () => {
  test('adds the answer at the end and tells everyone who watches', async (t) => {
    const world = await openWorld(t)
    const { id } = await ask(world)
    world.clock.forward(minutes)
    const reply = await world.as('piotr')('POST', `/api/threads/${id}/posts`, {
      body: 'U nas liczymy **od etatu**.',
    })

    expect(reply.status).toBe(201)
    expect(reply.json).toMatchObject({
      threadId: id,
      kind: 'answer',
      parentId: null,
      votes: 0,
      version: 1,
      editedAt: null,
    })
    expect(reply.json.html).toBe('<p>U nas liczymy <strong>od etatu</strong>.</p>\n')
    const page = await openThread(world, id)
    expect(page.posts.at(-1)).toEqual(reply.json)
    expect(page.thread).toMatchObject({ answers: 1, lastActivityAt: world.clock.now() })
    expect((await announced(world.db)).at(-1)).toMatchObject({
      topic: `thread:${id}`,
      kind: 'post.added',
      data: { post: reply.json, answers: 1, lastActivityAt: world.clock.now() },
    })
  })

  test('has one effect, however often it is sent, even into a thread that was locked meanwhile', async (t) => {
    const world = await openWorld(t)
    const { id } = await ask(world)
    await world.cookieOf('piotr')
    const key = { 'idempotency-key': 'one-and-the-same' }
    const send = () => world.as('piotr')('POST', `/api/threads/${id}/posts`, { body: 'Raz.' }, key)
    const sent = await Promise.all(Array.from({ length: 50 }, send))
    expect(sent.map(({ status }) => status)).toEqual(sent.map(() => 201))
    expect(new Set(sent.map(({ json }) => JSON.stringify(json))).size).toBe(1)
    await world.as('ewa')('PUT', `/api/threads/${id}/lock`, { locked: true, reason: 'Wyjaśnione.' })
    expect(await send()).toMatchObject({ status: 201, json: { id: sent[0]!.json.id } })
    expect((await openThread(world, id)).thread.answers).toBe(1)
    expect((await announced(world.db)).filter(({ kind }) => kind === 'post.added')).toHaveLength(1)

    const elsewhere = await ask(world)
    const other = await world.as('piotr')('POST', `/api/threads/${elsewhere.id}/posts`, { body: 'Dwa.' }, key)
    expect([other.status, other.json.error.reason]).toEqual([409, 'send-key-taken'])
  })

  test('loses and doubles nothing when all write at once', async (t) => {
    const world = await openWorld(t)
    const { id } = await ask(world)
    const writers = ['piotr', 'maria', 'tomasz', 'halina', 'jan'] as const
    for (const who of writers) await world.cookieOf(who)
    const sent = await Promise.all(
      Array.from({ length: 200 }, (_, n) => answer(world, id, writers[n % 5], `Odpowiedź ${n}`)),
    )
    expect(new Set(sent.map((post) => post.id)).size).toBe(200)
    expect(await world.db.read.select({ id: posts.id }).from(posts)).toHaveLength(201)
    expect((await openThread(world, id)).thread.answers).toBe(200)
    const told = (await announced(world.db)).filter(({ kind }) => kind === 'post.added') as {
      data: { answers: number }
    }[]
    expect(told.map(({ data }) => data.answers)).toEqual(Array.from({ length: 200 }, (_, n) => n + 1))
  })

  test('is refused in a locked thread, with the reason of the lock', async (t) => {
    const world = await openWorld(t)
    const { id } = await ask(world)
    await world.as('ewa')('PUT', `/api/threads/${id}/lock`, { locked: true, reason: 'Sprawa jest w sądzie.' })
    const refused = await world.as('piotr')('POST', `/api/threads/${id}/posts`, { body: 'Ale ja jeszcze…' })
    expect([refused.status, refused.json.error.reason]).toEqual([409, 'thread-locked'])
    expect(refused.json.error.message).toContain('Sprawa jest w sądzie.')
    expect((await openThread(world, id)).thread.lockedReason).toBe('Sprawa jest w sądzie.')
  })

  test('is refused while the question is hidden', async (t) => {
    const world = await openWorld(t)
    const { id } = await ask(world)
    await hide(world, (await openThread(world, id)).posts[0]!.id)
    const refused = await world.as('piotr')('POST', `/api/threads/${id}/posts`, { body: 'Ale ja jeszcze…' })
    expect([refused.status, refused.json.error.reason]).toEqual([409, 'thread-hidden'])
  })

  const refusals: [what: string, body: unknown, status: number, field?: string][] = [
    ['no text', {}, 400, 'body'],
    ['an empty text', { body: '' }, 400, 'body'],
    ['a text of blanks', { body: ' \n\t ' }, 400, 'body'],
    ['a text of 12,001 letters', { body: 'ą'.repeat(12_001) }, 400, 'body'],
    ['NUL', { body: 'a\0b' }, 400, 'body'],
    ['half a character', { body: 'a\udfffb' }, 400, 'body'],
    ['a kind of its own', { body: 'Hej.', kind: 'question' }, 400, 'kind'],
    ['an author of its own', { body: 'Hej.', authorId: 1 }, 400, 'authorId'],
    ['a parent in quotes', { body: 'Hej.', parentId: '1' }, 400, 'parentId'],
    ['no body at all', undefined, 400],
    ['a body of half a megabyte', { body: 'a'.repeat(600_000) }, 413],
  ]
  test('refuses what is no answer', async (t) => {
    const world = await openWorld(t)
    const { id } = await ask(world)
    for (const [what, body, status, field] of refusals) {
      const refused = await world.as('piotr')('POST', `/api/threads/${id}/posts`, body as object)
      expect([what, refused.status]).toEqual([what, status])
      if (field) expect([what, faultsOf(refused)]).toEqual([what, [field]])
    }
    expect((await world.as(null)('POST', `/api/threads/${id}/posts`, { body: 'Hej.' })).status).toBe(401)
    expect((await world.as('piotr')('POST', '/api/threads/999999/posts', { body: 'Hej.' })).status).toBe(404)
    const text = { 'content-type': 'text/plain' }
    const plain = await world.as('piotr')(
      'POST',
      `/api/threads/${id}/posts`,
      '{"body":"Hej."}' as never,
      text,
    )
    expect(plain.status).toBe(415)
    expect(await announced(world.db)).toHaveLength(1)
  })
})

describe('commenting', () => {
  test('goes under a question or an answer and counts as no answer', async (t) => {
    const world = await openWorld(t)
    const { id } = await ask(world)
    const one = await answer(world, id)
    world.clock.forward(minutes)
    const below = await comment(world, one)
    expect(below).toMatchObject({ kind: 'comment', parentId: one.id, threadId: id })
    expect((await openThread(world, id)).thread).toMatchObject({
      answers: 1,
      lastActivityAt: world.clock.now(),
    })
  })

  test('is refused under a comment, elsewhere, under the hidden and the unknown', async (t) => {
    const world = await openWorld(t)
    const { id } = await ask(world)
    const one = await answer(world, id)
    const below = await comment(world, one)
    const elsewhere = await answer(world, (await ask(world)).id)
    const gone = await answer(world, id, 'tomasz')
    await hide(world, gone.id)
    const cases: [parentId: number, status: number, reason: string][] = [
      [below.id, 409, 'comment-under-comment'],
      [elsewhere.id, 404, 'not-found'],
      [gone.id, 409, 'post-hidden'],
      [999_999, 404, 'not-found'],
    ]
    const before = await announced(world.db)
    for (const [parentId, status, reason] of cases) {
      const refused = await world.as('piotr')('POST', `/api/threads/${id}/posts`, { body: 'Hej.', parentId })
      expect([parentId, refused.status, refused.json.error.reason]).toEqual([parentId, status, reason])
    }
    expect(await announced(world.db)).toEqual(before)
  })

  test('stops at a hundred, also when the last ones come at once', async (t) => {
    const world = await openWorld(t)
    const { id } = await ask(world)
    const one = await answer(world, id)
    await world.cookieOf('maria')
    const send = () =>
      world.as('maria')('POST', `/api/threads/${id}/posts`, { body: 'Ja też.', parentId: one.id })
    const sent = await Promise.all(Array.from({ length: 120 }, send))
    expect(sent.filter(({ status }) => status === 201)).toHaveLength(100)
    const refused = sent.filter(({ status }) => status === 409)
    expect(refused).toHaveLength(20)
    expect(refused[0]!.json.error).toMatchObject({
      reason: 'comments-full',
      message: expect.stringContaining('100'),
    })
    expect((await openThread(world, id)).posts.filter(({ kind }) => kind === 'comment')).toHaveLength(100)
  })
})
