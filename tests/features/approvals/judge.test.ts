import { posts } from '@rynek/db/features/posts/tables.ts'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { askUnapproved, awaiting, caseOf, replyUnapproved, stands } from '../../support/approvals.ts'
import { cast } from '../../support/cast.ts'
import { lettersTo } from '../../support/mail.ts'
import {
  announcedToReaders,
  appeal,
  audit,
  decide,
  decideAppeal,
  queue,
  reason,
} from '../../support/moderation.ts'
import { answer, ask, openThread } from '../../support/talk.ts'
import { merge } from '../../support/transfers.ts'
import { openWorld, type World } from '../../support/world.ts'

const kinds = async (world: World, who: 'anna' | 'olek') =>
  (await world.as(who)('GET', '/api/me/notices')).json.items.map(({ kind }: { kind: string }) => kind)
const titles = async (world: World) =>
  (await world.as(null)('GET', '/api/threads?order=active')).json.items.map(
    ({ title }: { title: string }) => title,
  )
const minute = 60_000

test('approved, a post is there as if it were sent now, and the next ones need no approval', async (t) => {
  const world = await openWorld(t)
  const open = await ask(world, 'anna', { title: 'Starsze pytanie o dziennik' })
  await stands(world, 'olek', 'waiting')
  const asked = await askUnapproved(world, 'olek', { title: 'Pytanie, które czeka' })
  const answered = await replyUnapproved(world, 'olek', open.id)
  const later = await answer(world, open.id, 'piotr')
  world.clock.forward(40 * minute)
  const counts = async () => (await world.as(null)('GET', '/api/topics/counts')).json.items
  const [before] = await counts()
  const told = (await announcedToReaders(world)).length

  for (const { postId } of [answered, asked])
    expect((await decide(world, 'ewa', (await caseOf(world, postId)).id, 'keep')).status).toBe(204)
  const events = (await announcedToReaders(world)).slice(told)
  expect(events.map(({ kind, topic }) => [kind, topic])).toEqual([
    ['post.added', `thread:${open.id}`],
    ['thread.added', 'lists'],
  ])
  const { posts: shown, thread } = await openThread(world, open.id)
  const [, one, other] = shown
  // It stands where it is read last: its number is the newest, and so is its date.
  expect([one?.id, other?.author.name, other?.createdAt]).toEqual([
    later.id,
    cast.olek.name,
    world.clock.now(),
  ])
  expect([thread.answers, thread.lastActivityAt, other?.author.verified]).toEqual([
    2,
    world.clock.now(),
    false,
  ])
  expect(await titles(world)).toEqual(['Pytanie, które czeka', 'Starsze pytanie o dziennik'])
  expect((await counts())[0]).toEqual({ ...before, threads: before.threads + 1, unanswered: 1 })
  expect(await kinds(world, 'anna')).toEqual(['answer'])
  expect(await kinds(world, 'olek')).toEqual(['post-approved', 'post-approved'])
  expect((await lettersTo(world, cast.olek.email)).map(({ kind }) => kind)).toEqual([
    'moderation.approved',
    'moderation.approved',
  ])
  expect((await audit(world)).map(({ action, postId }) => [action, postId])).toEqual([
    ['post.approve', other?.id],
    ['post.approve', asked.postId],
  ])
  expect([await queue(world), (await awaiting(world, 'olek')).items]).toEqual([[], []])

  const next = await world.as('olek')('POST', `/api/threads/${open.id}/posts`, { body: 'I jeszcze to.' })
  expect([next.status, next.json.author.verified]).toEqual([201, false])
  // The next one to wait is told how long it took.
  await stands(world, 'zofia', 'waiting')
  expect((await askUnapproved(world, 'zofia')).expected).toBe(40 * minute)
})

test('refused, it stays away, its author reads why, and another moderator lets it through', async (t) => {
  const world = await openWorld(t)
  const open = await ask(world, 'anna')
  await stands(world, 'olek', 'waiting')
  const { postId } = await replyUnapproved(world, 'olek', open.id)
  const { id: caseId } = await caseOf(world, postId)
  const told = await announcedToReaders(world)
  expect((await decide(world, 'ewa', caseId, 'hide')).status).toBe(204)
  expect(await announcedToReaders(world)).toEqual(told)
  expect((await openThread(world, open.id)).posts).toHaveLength(1)
  const mine = async () => (await world.as('olek')('GET', '/api/me/cases')).json.decided
  expect(await mine()).toMatchObject([
    { id: caseId, reason, mayAppeal: true, unapproved: expect.stringContaining('jeden dziennik') },
  ])
  expect((await lettersTo(world, cast.olek.email)).at(-1)?.text).toContain(reason)

  expect((await appeal(world, 'olek', caseId)).status).toBe(204)
  expect((await decideAppeal(world, 'ewa', caseId)).status).toBe(403)
  expect((await decideAppeal(world, 'adam', caseId)).status).toBe(204)
  const [, shown] = (await openThread(world, open.id)).posts
  expect([shown?.author.name, shown?.hidden]).toEqual([cast.olek.name, false])
  expect(await mine()).toMatchObject([{ restored: true, unapproved: null }])
  expect(await kinds(world, 'olek')).toEqual(['appeal-decided', 'post-refused'])
})

test('many are decided at once, deleted ones are forgotten, and nobody decides twice', async (t) => {
  const world = await openWorld(t)
  const open = await ask(world, 'anna')
  const reported = await answer(world, open.id, 'piotr')
  await world.as('maria')('POST', `/api/posts/${reported.id}/reports`, { reason: 'rude', note: '' })
  await stands(world, 'olek', 'waiting')
  const one = await replyUnapproved(world, 'olek', open.id)
  const other = await askUnapproved(world, 'olek')
  const body = { postIds: [reported.id, one.postId, other.postId], decision: 'keep', reason }
  const both = await Promise.all(
    ['ewa', 'adam'].map((who) => world.as(who as 'ewa')('POST', '/api/moderation/decisions', body)),
  )
  const outcomes = both.map(({ json }) => json.items.map(({ outcome }: { outcome: string }) => outcome))
  expect(outcomes.map((list) => list.filter((outcome: string) => outcome === 'done').length).sort()).toEqual([
    0, 3,
  ])
  expect((await openThread(world, open.id)).posts).toHaveLength(3)

  await stands(world, 'zofia', 'waiting')
  const gone = await askUnapproved(world, 'zofia')
  const { id, thread } = await caseOf(world, gone.postId)
  expect((await decide(world, 'ewa', id, 'delete')).status).toBe(204)
  expect((await world.as(null)('GET', `/api/threads/${thread.id}`)).status).toBe(404)
  const [row] = await world.db.read.select().from(posts).where(eq(posts.id, gone.postId))
  expect([row?.unapproved, row?.deletedAt]).toEqual([true, world.clock.now()])
  expect((await world.as('zofia')('GET', '/api/me/cases')).json.decided).toMatchObject([{ unapproved: '' }])
})

test('what waits goes along with its thread, and is let through where it stands then', async (t) => {
  const world = await openWorld(t)
  const [from, to] = [
    await ask(world, 'anna'),
    await ask(world, 'anna', { title: 'Ten sam dziennik, inny wątek' }),
  ]
  await stands(world, 'olek', 'waiting')
  const { postId } = await replyUnapproved(world, 'olek', from.id)
  expect((await merge(world, from.id, to.id)).status).toBe(200)
  expect((await decide(world, 'ewa', (await caseOf(world, postId)).id, 'keep')).status).toBe(204)
  expect((await openThread(world, to.id)).posts.at(-1)?.author.name).toBe(cast.olek.name)
})
