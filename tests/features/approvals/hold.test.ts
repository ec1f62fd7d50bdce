import { mostUnapproved } from '@rynek/shared/features/approvals/schemas.ts'
import { expect, test } from 'vitest'
import { askUnapproved, awaiting, caseOf, replyUnapproved, stands } from '../../support/approvals.ts'
import { announcedToReaders } from '../../support/moderation.ts'
import { answer, ask, openThread } from '../../support/talk.ts'
import { question } from '../../support/texts.ts'
import { newKey, openWorld, type World } from '../../support/world.ts'

/** What lists and counts say, without the place in the log they were read at. */
async function outside(world: World) {
  const read = async (url: string) => (await world.as(null)('GET', url)).json
  const { items } = await read('/api/threads?order=newest')
  const { items: counts } = await read('/api/topics/counts')
  const { items: found } = await read(`/api/threads?q=${encodeURIComponent('dziennik')}`)
  return { items, counts, found }
}

test('what somebody writes whose office is not confirmed waits, and nobody else can tell', async (t) => {
  const world = await openWorld(t)
  const open = await ask(world, 'anna')
  const first = await answer(world, open.id, 'piotr')
  await stands(world, 'olek', 'waiting')
  const [before, told] = [await outside(world), await announcedToReaders(world)]
  const thread = await openThread(world, open.id)

  const asked = await askUnapproved(world, 'olek')
  const answered = await replyUnapproved(world, 'olek', open.id)
  const under = { body: 'A ile to trwało?', parentId: first.id }
  const commented = await replyUnapproved(world, 'olek', open.id, under)
  // Nobody has waited yet, and nothing is promised.
  expect(asked).toEqual({ postId: expect.any(Number), expected: null })

  expect(await outside(world)).toEqual(before)
  expect(await announcedToReaders(world)).toEqual(told)
  const { lastEvent: _, ...now } = await openThread(world, open.id)
  const { lastEvent: __, ...then } = thread
  expect(now).toEqual(then)

  const held = await caseOf(world, asked.postId)
  const thing = { threadId: held.thread.id, postId: asked.postId }
  for (const who of [null, 'maria', 'olek'] as const)
    for (const [url, none] of addressesOf(thing)) {
      if (who === 'olek' && url.includes('/posts/')) continue
      const [given, nothing] = [await world.as(who)('GET', url), await world.as(who)('GET', none)]
      expect([who, url, given.status, given.json]).toEqual([who, url, nothing.status, nothing.json])
      expect(given.status).toBeGreaterThanOrEqual(400)
    }
  for (const [method, url, body] of writesTo(thing)) {
    const [given, nothing] = [
      await world.as('maria')(method, url, body),
      await world.as('maria')(method, url.replace(/\d+/, '999999'), body),
    ]
    expect([method, url, given.status, given.json]).toEqual([method, url, 404, nothing.json])
  }
  expect((await world.as('maria')('GET', `/api/people/${world.people.olek}`)).json).not.toMatchObject({
    written: [expect.anything()],
  })

  const mine = await awaiting(world, 'olek')
  expect(mine.items).toMatchObject([
    { postId: asked.postId, kind: 'question', threadId: null, title: question.title },
    { postId: answered.postId, kind: 'answer', threadId: open.id, html: expect.stringContaining('jeden') },
    { postId: commented.postId, kind: 'comment', threadId: open.id },
  ])
  expect((await awaiting(world, 'piotr')).items).toEqual([])
  expect(held).toMatchObject({ origin: 'automatic', state: 'new', post: { unapproved: true } })

  // So many and no more until one of them is let through; and the same key is the same post.
  expect(mine.items).toHaveLength(mostUnapproved)
  const fourth = await world.as('olek')('POST', `/api/threads/${open.id}/posts`, { body: 'Jeszcze jedno.' })
  expect([fourth.status, fourth.json.error.reason]).toEqual([409, 'approval-first'])
})

test('sent twice with one key it is one post, and members wait for nobody', async (t) => {
  const world = await openWorld(t)
  const { id } = await ask(world, 'anna')
  await stands(world, 'olek', 'waiting')
  const headers = { 'idempotency-key': newKey() }
  const send = () => world.as('olek')('POST', `/api/threads/${id}/posts`, { body: 'U nas też.' }, headers)
  const [one, other] = await Promise.all([send(), send()])
  expect([one.status, other.status, other.json]).toEqual([202, 202, one.json])
  expect((await awaiting(world, 'olek')).items).toHaveLength(1)

  for (const state of ['unconfirmed', 'refused', 'left', 'lapsed'] as const) {
    await stands(world, 'olek', state)
    const refused = await world.as('olek')('POST', '/api/threads', question)
    expect([state, refused.status, refused.json.error.reason]).toEqual([state, 403, 'membership-needed'])
  }
  await stands(world, 'olek', 'member')
  expect((await world.as('olek')('POST', '/api/threads', question)).status).toBe(201)
})

type Thing = { threadId: number; postId: number }
const none = 999_999

const addressesOf = ({ threadId, postId }: Thing) =>
  [(id: number) => `/api/threads/${id}`, (id: number) => `/api/threads/${id}/mine`]
    .map((at) => [at(threadId), at(none)] as const)
    .concat(
      [(id: number) => `/api/posts/${id}/versions`, (id: number) => `/api/posts/${id}/source`].map(
        (at) => [at(postId), at(none)] as const,
      ),
    )

const writesTo = ({ threadId, postId }: Thing) =>
  [
    ['POST', `/api/threads/${threadId}/posts`, { body: 'U nas też.' }],
    ['PUT', `/api/threads/${threadId}/same-problem`, undefined],
    ['PUT', `/api/threads/${threadId}/accepted-answer`, { postId }],
    ['PUT', `/api/posts/${postId}/vote`, undefined],
    ['PUT', `/api/posts/${postId}/endorsement`, undefined],
    ['POST', `/api/posts/${postId}/reports`, { reason: 'rude', note: '' }],
    ['PATCH', `/api/posts/${postId}`, { body: 'Inaczej.', version: 1 }],
  ] as const
