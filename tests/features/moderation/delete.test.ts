import { posts, postVersions } from '@rynek/db/features/posts/tables.ts'
import { createModeration } from '@rynek/server/features/moderation/service.ts'
import { retention } from '@rynek/shared/features/privacy/rules/retention.ts'
import { describe, expect, test } from 'vitest'
import { days } from '../../support/clock.ts'
import { appeal, audit, openCase, personOf, reason } from '../../support/moderation.ts'
import { answer, ask, openThread } from '../../support/talk.ts'
import { openWorld, type World } from '../../support/world.ts'

const secret = 'PESEL 00000000000'
const remove = (world: World, postId: number) =>
  world.as('ewa')('POST', '/api/moderation/decisions', { postIds: [postId], decision: 'delete', reason })
const bodyOf = async (world: World, postId: number) =>
  (await world.db.read.select().from(posts)).find(({ id }) => id === postId)?.body
const restore = (world: World, postId: number) =>
  world.as('adam')('PUT', `/api/posts/${postId}/hidden`, { hidden: false, reason })

describe('a deleted post', () => {
  test('leaves its place, and its text is gone for everybody, its author too', async (t) => {
    const world = await openWorld(t)
    const { id } = await ask(world)
    const post = await answer(world, id, 'piotr', secret)
    await world.as('ewa')('PUT', `/api/posts/${post.id}/hidden`, { hidden: true, reason })
    expect((await world.as('piotr')('GET', `/api/posts/${post.id}/source`)).json.body).toBe(secret)
    expect((await remove(world, post.id)).json.items).toEqual([{ postId: post.id, outcome: 'done' }])
    for (const who of [null, 'anna', 'piotr', 'ewa'] as const) {
      const { json } = await world.as(who)('GET', `/api/threads/${id}`)
      expect(json.posts.at(-1)).toMatchObject({ id: post.id, hidden: true, deleted: true, html: '' })
      for (const url of [`/api/posts/${post.id}/source`, `/api/posts/${post.id}/versions`])
        expect((await world.as(who)('GET', url)).status).toBeGreaterThanOrEqual(400)
    }
    expect((await restore(world, post.id)).status).toBe(204)
    expect((await openThread(world, id)).posts.at(-1)).toMatchObject({ hidden: false, deleted: false })
    expect((await audit(world)).map(({ action }) => action)).toEqual([
      'post.hide',
      'post.delete',
      'post.restore',
    ])
  })

  test('is forgotten after its time, with its versions and its title, unless an appeal waits', async (t) => {
    const world = await openWorld(t)
    const later = createModeration({ db: world.db, now: world.clock.now })
    const { forgetDeleted } = later
    const { id, slug } = await ask(world, 'anna', { title: `${secret} w tytule`, body: secret })
    const question = (await openThread(world, id)).posts[0]!
    await world.as('anna')('PATCH', `/api/posts/${question.id}`, { body: `${secret}!`, version: 1 })
    const waiting = await openCase(world)
    for (const one of [question.id, waiting.post.id]) await remove(world, one)
    await appeal(world, 'piotr', waiting.caseId)
    world.clock.forward(retention.deleted * days)
    await forgetDeleted()
    expect(await bodyOf(world, question.id)).toBe(`${secret}!`)
    world.clock.forward(1)
    await forgetDeleted()
    const kept = await world.db.read.select().from(posts)
    expect(JSON.stringify([kept, await world.db.read.select().from(postVersions)])).not.toContain(secret)
    expect(await bodyOf(world, waiting.post.id)).toBeTruthy()
    expect((await openThread(world, id)).thread).toMatchObject({ title: '', slug: 'watek' })
    expect(slug).not.toBe('watek')
    // Nobody stays signed in for so long.
    const act = { hidden: false, reason }
    await expect(later.setHidden(personOf(world, 'adam'), question.id, act)).rejects.toThrow('text-forgotten')
  })
})
