import { createModeration } from '@rynek/server/features/moderation/service.ts'
import { describe, expect, test } from 'vitest'
import { days } from '../../support/clock.ts'
import { audit, reason } from '../../support/moderation.ts'
import { answer, ask, faultsOf, openThread } from '../../support/talk.ts'
import { openWorld, type World } from '../../support/world.ts'

type Who = 'ewa' | 'adam' | 'anna' | 'tomasz' | null
const place = (world: World, who: Who, id: number, wanted: object) =>
  world.as(who)('PUT', `/api/threads/${id}/place`, { ...wanted, reason })
const listed = async (world: World, query: string): Promise<number[]> =>
  (await world.as(null)('GET', `/api/threads?${query}`)).json.items.map(({ id }: { id: number }) => id)

describe('a pinned thread', () => {
  test('stands on top of its topic up to its last day, and unpins itself after it', async (t) => {
    const world = await openWorld(t)
    const { unpinPast } = createModeration({ db: world.db, now: world.clock.now })
    const { id } = await ask(world)
    await ask(world, 'anna', { topic: 'cyb-kopie' })
    // The clock starts on 7 September 2026, in the morning.
    expect(faultsOf(await place(world, 'ewa', id, { pinnedUntil: '2026-09-06' }))).toEqual(['pinnedUntil'])
    expect((await place(world, 'ewa', id, { pinnedUntil: '2026-09-08' })).status).toBe(204)
    const pinned = () => listed(world, 'topic=edu-dziennik&only=pinned')
    expect([await pinned(), await listed(world, 'topic=cyb-kopie&only=pinned')]).toEqual([[id], []])
    world.clock.forward(days)
    await unpinPast()
    expect(await pinned()).toEqual([id])
    world.clock.forward(days)
    expect(await pinned()).toEqual([])
    expect((await openThread(world, id)).thread.pinnedUntil).toBe('2026-09-08')
    for (const _ of [1, 2]) await unpinPast()
    expect((await openThread(world, id)).thread.pinnedUntil).toBeNull()
    const log = await audit(world)
    expect(log.map(({ action, actorId }) => [action, actorId])).toEqual([
      ['thread.pin', world.people.ewa],
      ['thread.unpin', null],
    ])
  })
})

describe('an archived thread', () => {
  test('is read only, out of lists and counts, and still found by its words', async (t) => {
    const world = await openWorld(t)
    const { id } = await ask(world)
    const post = await answer(world, id)
    await ask(world)
    const counts = async () =>
      (await world.as(null)('GET', '/api/topics/counts')).json.items.find(
        ({ topic }: { topic: string }) => topic === 'edu-dziennik',
      )
    const before = await counts()
    expect((await place(world, 'ewa', id, { archived: true })).status).toBe(204)
    expect(await listed(world, 'topic=edu-dziennik')).not.toContain(id)
    expect(await listed(world, 'state=archived')).toEqual([id])
    expect(await listed(world, 'q=dziennik')).toContain(id)
    expect(await counts()).toEqual({ ...before, threads: before.threads - 1 })
    const tries = [
      world.as('maria')('POST', `/api/threads/${id}/posts`, { body: 'Dopisuję.' }),
      world.as('maria')('POST', `/api/threads/${id}/posts`, { body: 'Dopisuję.', parentId: post.id }),
      world.as('piotr')('PATCH', `/api/posts/${post.id}`, { body: 'Poprawiam.', version: 1 }),
      world.as('anna')('PUT', `/api/threads/${id}/accepted-answer`, { postId: post.id }),
      world.as('maria')('PUT', `/api/posts/${post.id}/vote`),
      world.as('maria')('PUT', `/api/posts/${post.id}/endorsement`),
      world.as('maria')('PUT', `/api/threads/${id}/same-problem`),
    ]
    for (const refused of await Promise.all(tries))
      expect([refused.status, refused.json.error.reason]).toEqual([409, 'thread-archived'])
    const { can } = (await world.as('maria')('GET', `/api/threads/${id}/mine`)).json
    expect([can.answer, can.comment]).toEqual([false, false])
    // What is hidden meanwhile comes back into no list.
    for (const hidden of [true, false]) {
      const [question] = (await openThread(world, id)).posts
      await world.as('ewa')('PUT', `/api/posts/${question!.id}/hidden`, { hidden, reason })
    }
    expect(await counts()).toEqual({ ...before, threads: before.threads - 1 })
    await place(world, 'ewa', id, { archived: false })
    expect(await counts()).toEqual(before)
    expect((await world.as('maria')('POST', `/api/threads/${id}/posts`, { body: 'Dopisuję.' })).status).toBe(
      201,
    )
  })
})

describe('what moderators make of a thread', () => {
  test('is told to who asked with the reason, and to everybody on its page, without a name', async (t) => {
    const world = await openWorld(t)
    const { id } = await ask(world)
    expect((await place(world, 'ewa', id, { featured: true })).status).toBe(204)
    expect(await listed(world, 'only=featured')).toEqual([id])
    await place(world, 'ewa', id, { featured: true })
    await world.as('ewa')('PATCH', `/api/threads/${id}`, { cityType: 'POW', reason })
    const summary = { body: 'Wystarczy **jeden** dziennik.', reason }
    expect((await world.as('adam')('PUT', `/api/threads/${id}/summary`, summary)).status).toBe(204)
    const page = await openThread(world, id)
    expect(page.summary).toEqual({
      html: '<p>Wystarczy <strong>jeden</strong> dziennik.</p>\n',
      author: 'Adam Bielski',
      at: world.clock.now(),
    })
    expect(page.changes).toBe(3)
    const told = (await world.as(null)('GET', `/api/audit/public?thread=${id}`)).json.items
    expect(told).toMatchObject(
      ['thread.summarise', 'thread.move', 'thread.feature'].map((action) => ({ action, reason })),
    )
    expect(JSON.stringify(told)).not.toContain('Krawczyk')
    const { items } = (await world.as('anna')('GET', '/api/me/notices')).json
    expect(items.map(({ kind, detail }: { kind: string; detail: string }) => [kind, detail])).toEqual(
      [1, 2, 3].map(() => ['thread-changed', reason]),
    )
    const source = await world.as('ewa')('GET', `/api/threads/${id}/summary`)
    expect(source.json).toEqual({ body: summary.body })
    await world.as('ewa')('PUT', `/api/threads/${id}/summary`, { body: ' ', reason })
    expect((await openThread(world, id)).summary).toBeNull()
  })

  test('is for moderators, of threads that are there, and not of archived ones', async (t) => {
    const world = await openWorld(t)
    const { id } = await ask(world)
    const summarise = (who: Who, at: number, body = 'Wystarczy jeden.') =>
      world.as(who)('PUT', `/api/threads/${at}/summary`, { body, reason })
    for (const [who, status] of [
      [null, 401],
      ['anna', 403],
      ['tomasz', 403],
    ] as const) {
      expect((await place(world, who, id, { featured: true })).status).toBe(status)
      expect((await summarise(who, id)).status).toBe(status)
      expect((await world.as(who)('GET', `/api/threads/${id}/summary`)).status).toBe(status)
    }
    expect((await place(world, 'ewa', 999_999, { featured: true })).status).toBe(404)
    expect((await summarise('ewa', 999_999)).status).toBe(404)
    for (const bad of [{ pinnedUntil: 'jutro' }, { featured: 'yes' }, { hidden: true }])
      expect((await place(world, 'ewa', id, bad)).status).toBe(400)
    expect(faultsOf(await summarise('ewa', id, 'a'.repeat(3_001)))).toEqual(['body'])
    expect(await audit(world)).toEqual([])
    await place(world, 'ewa', id, { archived: true })
    expect((await summarise('ewa', id)).json.error.reason).toBe('thread-archived')
  })
})
