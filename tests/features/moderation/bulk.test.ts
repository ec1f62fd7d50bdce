import { describe, expect, test } from 'vitest'
import type { CastKey } from '../../support/cast.ts'
import { audit, openCase, queue, reason, report } from '../../support/moderation.ts'
import { answer, ask, faultsOf, openThread } from '../../support/talk.ts'
import { openWorld, type World } from '../../support/world.ts'

const decideMany = (world: World, who: CastKey | null, postIds: number[], decision = 'hide', why = reason) =>
  world.as(who)('POST', '/api/moderation/decisions', { postIds, decision, reason: why })

describe('deciding about many posts', () => {
  test('hides twenty with one reason in one request, an entry of the log each', async (t) => {
    const world = await openWorld(t)
    const threads = [(await ask(world)).id, (await ask(world, 'anna', { topic: 'cyb-kopie' })).id]
    const ids: number[] = []
    for (let n = 0; n < 20; n++) ids.push((await answer(world, threads[n % 2]!)).id)
    const { status, json } = await decideMany(world, 'ewa', ids)
    expect([status, json.items]).toEqual([200, ids.map((postId) => ({ postId, outcome: 'done' }))])
    const logged = await audit(world)
    expect(logged.map(({ postId }) => postId).toSorted()).toEqual(ids.toSorted())
    expect(logged.every((entry) => entry.action === 'post.hide' && entry.reason === reason)).toBe(true)
    for (const id of threads) expect((await openThread(world, id)).thread.answers).toBe(0)
    expect((await world.as('piotr')('GET', '/api/me/notices')).json.unread).toBe(20)
  })

  test('answers of every post what became of it', async (t) => {
    const world = await openWorld(t)
    const [open, taken] = [await openCase(world), await openCase(world)]
    await world.as('adam')('PUT', `/api/moderation/cases/${taken.caseId}/assignee`, { takeOver: false })
    const own = await answer(world, open.threadId, 'ewa')
    const plain = await answer(world, open.threadId)
    const outcomes = async (decision: string) => {
      const ids = [open.post.id, taken.post.id, own.id, plain.id, 999_999]
      const { json } = await decideMany(world, 'ewa', ids, decision)
      return json.items.map(({ outcome }: { outcome: string }) => outcome)
    }
    expect(await outcomes('keep')).toEqual(['done', 'taken', 'own', 'nothing-reported', 'unknown'])
    expect((await queue(world)).map(({ id }) => id)).toEqual([taken.caseId])
    expect(await outcomes('hide')).toEqual(['done', 'taken', 'own', 'done', 'unknown'])
    expect(await outcomes('hide')).toEqual(['unchanged', 'taken', 'own', 'unchanged', 'unknown'])
    expect((await audit(world)).map(({ action }) => action)).toEqual([
      'case.take',
      'case.keep',
      'post.hide',
      'post.hide',
    ])
  })

  test('meets no fault when two moderators choose the same, and each post is decided once', async (t) => {
    const world = await openWorld(t)
    const threads = [(await ask(world)).id, (await ask(world, 'anna', { topic: 'cyb-kopie' })).id]
    const ids: number[] = []
    for (let n = 0; n < 10; n++) {
      const post = await answer(world, threads[n % 2]!)
      await report(world, 'maria', post.id)
      ids.push(post.id)
    }
    for (const who of ['ewa', 'adam'] as const) await world.cookieOf(who)
    const both = await Promise.all([
      decideMany(world, 'ewa', ids),
      decideMany(world, 'adam', ids.toReversed(), 'delete'),
      ...ids.map((id) => world.as('adam')('PUT', `/api/posts/${id}/hidden`, { hidden: true, reason })),
    ])
    expect(both.filter(({ status }) => status >= 400)).toEqual([])
    expect((await audit(world)).filter(({ action }) => action === 'post.hide').length).toBeLessThanOrEqual(10)
    expect((await audit(world)).filter(({ action }) => action === 'post.delete')).toHaveLength(10)
    expect(await queue(world)).toEqual([])
  })

  test('is for moderators, of at least one post and at most fifty, with a reason', async (t) => {
    const world = await openWorld(t)
    const { post } = await openCase(world)
    for (const [who, status] of [
      [null, 401],
      ['maria', 403],
      ['tomasz', 403],
    ] as const)
      expect((await decideMany(world, who, [post.id])).status).toBe(status)
    const many = Array.from({ length: 51 }, (_, n) => n + 1)
    for (const [field, given] of [
      ['postIds', [[], 'hide', reason]],
      ['postIds', [many, 'hide', reason]],
      ['postIds', [[1, 1], 'hide', reason]],
      ['decision', [[1], 'burn', reason]],
      ['reason', [[1], 'hide', ' ']],
    ] as const)
      expect(faultsOf(await decideMany(world, 'ewa', [...given[0]], given[1], given[2]))).toEqual([field])
    expect(await audit(world)).toEqual([])
  })
})
