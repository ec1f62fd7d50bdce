import { describe, expect, test } from 'vitest'
import { announcedToReaders, audit, reason } from '../../support/moderation.ts'
import { answer, ask, comment, faultsOf, openThread } from '../../support/talk.ts'
import { openWorld, type World } from '../../support/world.ts'

const secret = 'PESEL 00000000000'
const setHidden = (
  world: World,
  who: 'ewa' | 'adam' | 'anna' | 'tomasz' | null,
  post: number,
  hidden = true,
) => world.as(who)('PUT', `/api/posts/${post}/hidden`, { hidden, reason })

describe('hiding', () => {
  test('leaves the public a place without text, and the author the reason', async (t) => {
    const world = await openWorld(t)
    const { id } = await ask(world)
    const post = await answer(world, id, 'piotr', secret)
    expect((await setHidden(world, 'ewa', post.id)).status).toBe(204)
    for (const who of [null, 'anna', 'piotr', 'tomasz', 'ewa'] as const) {
      const { json } = await world.as(who)('GET', `/api/threads/${id}`)
      expect(JSON.stringify(json)).not.toContain(secret)
      expect(JSON.stringify(json)).not.toContain(reason)
      expect(json.posts).toHaveLength(2)
    }
    for (const who of [null, 'anna', 'ewa'] as const)
      expect(
        JSON.stringify((await world.as(who)('GET', `/api/posts/${post.id}/versions`)).json),
      ).not.toContain(secret)
    const mine = async (who: 'piotr' | 'anna') => (await world.as(who)('GET', `/api/threads/${id}/mine`)).json
    expect(await mine('piotr')).toMatchObject({ editable: [], hidden: [{ postId: post.id, reason }] })
    expect((await mine('anna')).hidden).toEqual([])
  })

  test('and restoring are an entry each, and doing either twice is none', async (t) => {
    const world = await openWorld(t)
    const { id } = await ask(world)
    const post = await answer(world, id)
    const before = await openThread(world, id)
    for (const _ of [1, 2]) expect((await setHidden(world, 'ewa', post.id)).status).toBe(204)
    for (const _ of [1, 2]) expect((await setHidden(world, 'adam', post.id, false)).status).toBe(204)
    const { lastEvent: _, ...page } = await openThread(world, id)
    expect(before).toMatchObject(page)
    const { ewa, adam } = world.people
    expect(await audit(world)).toMatchObject([
      { actorId: ewa, action: 'post.hide', threadId: id, postId: post.id, reason },
      { actorId: adam, action: 'post.restore', threadId: id, postId: post.id, reason },
    ])
    expect((await announcedToReaders(world)).map(({ kind }) => kind).slice(-2)).toEqual([
      'post.hidden',
      'post.restored',
    ])
    expect((await world.as('piotr')('GET', `/api/threads/${id}/mine`)).json.hidden).toEqual([])
  })

  test('an accepted answer makes the thread open again, with the right counts', async (t) => {
    const world = await openWorld(t)
    const { id } = await ask(world)
    const [one] = [await answer(world, id), await answer(world, id, 'tomasz')]
    await comment(world, one)
    await world.as('anna')('PUT', `/api/threads/${id}/accepted-answer`, { postId: one.id })
    const listed = async (state: string) =>
      (await world.as(null)('GET', `/api/threads?state=${state}`)).json.items.length
    expect(await listed('solved')).toBe(1)
    await setHidden(world, 'ewa', one.id)
    expect((await openThread(world, id)).thread).toMatchObject({ answers: 1, acceptedAnswerId: null })
    expect([await listed('solved'), await listed('open'), await listed('unanswered')]).toEqual([0, 1, 0])
    await setHidden(world, 'ewa', one.id, false)
    expect((await openThread(world, id)).thread).toMatchObject({ answers: 2, acceptedAnswerId: null })
    expect(await audit(world)).toHaveLength(2)
  })

  test('a question takes the thread out of every list, and restoring brings it back', async (t) => {
    const world = await openWorld(t)
    const { id, title } = await ask(world)
    const [question] = (await openThread(world, id)).posts
    const listed = async () => {
      const answers = await Promise.all(
        [
          '/api/threads',
          '/api/threads?topic=edu-dziennik',
          '/api/threads?q=dziennik',
          '/api/threads?order=newest',
        ].map((url) => world.as(null)('GET', url)),
      )
      return answers.map(({ json }) => json.items?.length)
    }
    const all = await listed()
    await setHidden(world, 'ewa', question!.id)
    expect((await listed()).every((count) => !count)).toBe(true)
    expect((await openThread(world, id)).thread.title).toBe('')
    const reply = await world.as('piotr')('POST', `/api/threads/${id}/posts`, { body: 'Dopisuję.' })
    expect([reply.status, reply.json.error.reason]).toEqual([409, 'thread-hidden'])
    await setHidden(world, 'ewa', question!.id, false)
    expect(await listed()).toEqual(all)
    expect((await openThread(world, id)).thread.title).toBe(title)
  })

  test('is for moderators and administrators, with a reason, of posts that are there', async (t) => {
    const world = await openWorld(t)
    const post = await answer(world, (await ask(world)).id)
    for (const [who, status] of [
      [null, 401],
      ['anna', 403],
      ['tomasz', 403],
    ] as const)
      expect([who, (await setHidden(world, who, post.id)).status]).toEqual([who, status])
    for (const hidden of [true, false])
      expect((await setHidden(world, 'ewa', 999_999, hidden)).status).toBe(404)
    for (const bad of [undefined, '', 'bo', ' '.repeat(9), 'a'.repeat(501)]) {
      const refused = await world.as('ewa')('PUT', `/api/posts/${post.id}/hidden`, {
        hidden: true,
        reason: bad,
      })
      expect([bad, refused.status, faultsOf(refused)]).toEqual([bad, 400, ['reason']])
    }
    expect(await audit(world)).toEqual([])
  })
})
