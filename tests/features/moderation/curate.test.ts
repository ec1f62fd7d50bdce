import { describe, expect, test } from 'vitest'
import { audit, reason } from '../../support/moderation.ts'
import { answer, ask, comment, faultsOf, openThread } from '../../support/talk.ts'
import { announced, openWorld, type World } from '../../support/world.ts'

type Who = 'ewa' | 'adam' | 'anna' | 'tomasz' | null
const lock = (world: World, who: Who, id: number, locked = true) =>
  world.as(who)('PUT', `/api/threads/${id}/lock`, { locked, reason })
const curate = (world: World, who: Who, id: number, change: object) =>
  world.as(who)('PATCH', `/api/threads/${id}`, { reason, ...change })

describe('locking', () => {
  test('ends writing with a reason everybody reads, until the thread is unlocked', async (t) => {
    const world = await openWorld(t)
    const { id } = await ask(world)
    const post = await answer(world, id)
    expect((await lock(world, 'ewa', id)).status).toBe(204)
    expect((await openThread(world, id)).thread.lockedReason).toBe(reason)
    for (const [who, body] of [
      ['piotr', { body: 'Dopisuję.' }],
      ['anna', { body: 'Dopisuję.', parentId: post.id }],
      ['ewa', { body: 'Dopisuję.' }],
    ] as const) {
      const refused = await world.as(who)('POST', `/api/threads/${id}/posts`, body, {
        'accept-language': 'pl',
      })
      expect([refused.status, refused.json.error.reason]).toEqual([409, 'thread-locked'])
      expect(refused.json.error.message).toContain(reason)
    }
    expect((await lock(world, 'adam', id, false)).status).toBe(204)
    expect((await openThread(world, id)).thread.lockedReason).toBeNull()
    await comment(world, post)
    expect((await audit(world)).map(({ action, actorId }) => [action, actorId])).toEqual([
      ['thread.lock', world.people.ewa],
      ['thread.unlock', world.people.adam],
    ])
    const told = (await announced(world.db)).filter(({ kind }) => kind === 'thread.changed')
    expect(told.map(({ data }) => (data as { lockedReason: unknown }).lockedReason)).toEqual([reason, null])
  })

  test('what is locked so, or unlocking what is open, is no act', async (t) => {
    const world = await openWorld(t)
    const { id } = await ask(world)
    expect((await lock(world, 'ewa', id, false)).status).toBe(204)
    expect(await audit(world)).toEqual([])
    for (const _ of [1, 2]) expect((await lock(world, 'ewa', id)).status).toBe(204)
    expect(await audit(world)).toHaveLength(1)
    expect((await announced(world.db)).filter(({ kind }) => kind === 'thread.changed')).toHaveLength(1)
  })

  test('stops replies that are sent at the same moment, or comes after them', async (t) => {
    const world = await openWorld(t)
    const { id } = await ask(world)
    for (const who of ['piotr', 'ewa'] as const) await world.cookieOf(who)
    const send = () => world.as('piotr')('POST', `/api/threads/${id}/posts`, { body: 'Dopisuję.' })
    const [locked, ...sent] = await Promise.all([lock(world, 'ewa', id), ...Array.from({ length: 10 }, send)])
    expect(locked?.status).toBe(204)
    const kept = sent.filter(({ status }) => status === 201)
    expect(sent.filter(({ status }) => status === 409)).toHaveLength(10 - kept.length)
    expect((await openThread(world, id)).thread.answers).toBe(kept.length)
    // In the log of events nothing was added after the lock.
    const kinds = (await announced(world.db)).map(({ kind }) => kind)
    expect(kinds.lastIndexOf('post.added')).toBeLessThan(kinds.indexOf('thread.changed'))
  })
})

describe('correcting a thread', () => {
  test('gives it another title, kept the way an asker’s is', async (t) => {
    const world = await openWorld(t)
    const { id } = await ask(world)
    expect((await curate(world, 'ewa', id, { title: '  Wspólny   dziennik w szkołach ' })).status).toBe(204)
    const title = 'Wspólny dziennik w szkołach'
    expect((await openThread(world, id)).thread).toMatchObject({ title, slug: 'wspolny-dziennik-w-szkolach' })
    expect((await world.as(null)('GET', '/api/threads?q=wspolny')).json.items).toMatchObject([{ id, title }])
    expect(await audit(world)).toMatchObject([
      { action: 'thread.retitle', threadId: id, reason, before: null, after: null },
    ])
    const short = await curate(world, 'ewa', id, { title: '        Co?        ' })
    expect([short.status, faultsOf(short)]).toEqual([400, ['title']])
    expect(await audit(world)).toHaveLength(1)
  })

  test('moves it to another topic and type', async (t) => {
    const world = await openWorld(t)
    const { id } = await ask(world)
    expect((await curate(world, 'ewa', id, { topic: 'cyb-kopie', cityType: 'POW' })).status).toBe(204)
    const listed = async (query: string) =>
      (await world.as(null)('GET', `/api/threads?${query}`)).json.items.length
    expect([
      await listed('topic=cyb-kopie'),
      await listed('area=CYB'),
      await listed('topic=edu-dziennik'),
    ]).toEqual([1, 1, 0])
    expect((await announced(world.db)).at(-1)).toMatchObject({
      topic: `thread:${id}`,
      kind: 'thread.changed',
      data: { topic: 'cyb-kopie', cityType: 'POW' },
    })
    expect(await audit(world)).toMatchObject([
      {
        action: 'thread.move',
        before: { topic: 'edu-dziennik', cityType: 'MSR' },
        after: { topic: 'cyb-kopie', cityType: 'POW' },
      },
    ])
  })

  test('both at once is two entries; what stands already is none', async (t) => {
    const world = await openWorld(t)
    const { id, title } = await ask(world)
    await curate(world, 'ewa', id, { title: 'Wspólny dziennik w szkołach', topic: 'cyb-kopie' })
    expect((await audit(world)).map(({ action }) => action)).toEqual(['thread.retitle', 'thread.move'])
    const told = await announced(world.db)
    for (const change of [
      {},
      { topic: 'cyb-kopie' },
      { title: ' Wspólny dziennik  w szkołach', cityType: 'MSR' },
    ])
      expect((await curate(world, 'ewa', id, change)).status).toBe(204)
    expect(await audit(world)).toHaveLength(2)
    expect(await announced(world.db)).toEqual(told)
    await curate(world, 'ewa', id, { title })
    expect((await openThread(world, id)).thread.title).toBe(title)
  })

  test('and locking are for moderators and administrators, of threads that are there', async (t) => {
    const world = await openWorld(t)
    const { id } = await ask(world)
    for (const [who, status] of [
      [null, 401],
      ['anna', 403],
      ['tomasz', 403],
    ] as const) {
      expect([who, (await lock(world, who, id)).status]).toEqual([who, status])
      expect([who, (await curate(world, who, id, { topic: 'cyb-kopie' })).status]).toEqual([who, status])
    }
    expect((await lock(world, 'ewa', 999_999)).status).toBe(404)
    expect((await curate(world, 'ewa', 999_999, { topic: 'cyb-kopie' })).status).toBe(404)
    for (const [field, change] of [
      ['topic', { topic: 'edu-nic' }],
      ['cityType', { cityType: 'XXX' }],
      ['title', { title: 'a'.repeat(151) }],
      ['title', { title: `${'a'.repeat(20)}\0` }],
      ['reason', { reason: undefined }],
      ['hidden', { hidden: true }],
    ] as const)
      expect(faultsOf(await curate(world, 'ewa', id, change))).toEqual([field])
    expect(await audit(world)).toEqual([])
  })
})
