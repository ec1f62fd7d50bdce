import { cases } from '@rynek/db/features/moderation/tables.ts'
import { describe, expect, test } from 'vitest'
import type { Test } from '../../support/database.ts'
import {
  announcedToReaders,
  audit,
  decide,
  jamAudit,
  queue,
  reason,
  report,
} from '../../support/moderation.ts'
import { answer, ask, faultsOf, hide, openThread } from '../../support/talk.ts'
import { announced, openWorld } from '../../support/world.ts'

async function reported(t: Test) {
  const world = await openWorld(t)
  const { id: threadId } = await ask(world)
  const post = await answer(world, threadId)
  await report(world, 'maria', post.id)
  const [open] = await queue(world)
  return { world, threadId, post, caseId: open!.id }
}

describe('deciding a case', () => {
  test('hides the post, with the reason its author reads', async (t) => {
    const { world, threadId, post, caseId } = await reported(t)
    expect((await decide(world, 'ewa', caseId, 'hide')).status).toBe(204)
    const page = await openThread(world, threadId)
    expect(page.posts.find(({ id }) => id === post.id)).toMatchObject({ hidden: true, html: '' })
    expect(page.thread.answers).toBe(0)
    const mine = await world.as('piotr')('GET', `/api/threads/${threadId}/mine`)
    expect(mine.json.hidden).toEqual([{ postId: post.id, reason }])
    expect(await queue(world)).toEqual([])
    expect(await audit(world)).toEqual([
      {
        at: world.clock.now(),
        actorId: world.people.ewa,
        actorRole: 'moderator',
        personId: null,
        action: 'post.hide',
        threadId,
        postId: post.id,
        reason,
        before: null,
        after: null,
      },
    ])
    expect((await world.as('adam')('GET', '/api/moderation/log')).json.items).toMatchObject([
      { actor: 'Ewa Krawczyk', action: 'post.hide', threadId, postId: post.id, reason },
    ])
  })

  test('keeps the post, and says so in the log alone', async (t) => {
    const { world, threadId, post, caseId } = await reported(t)
    const before = await announcedToReaders(world)
    expect((await decide(world, 'adam', caseId, 'keep')).status).toBe(204)
    expect((await openThread(world, threadId)).posts).toContainEqual(post)
    expect(await announcedToReaders(world)).toEqual(before)
    expect(await queue(world)).toEqual([])
    expect(await audit(world)).toMatchObject([
      { actorId: world.people.adam, action: 'case.keep', threadId, postId: post.id, reason },
    ])
  })

  test('is done once, however many moderators decide at the same moment', async (t) => {
    const { world, caseId } = await reported(t)
    for (const who of ['ewa', 'adam'] as const) await world.cookieOf(who)
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        decide(world, n % 2 ? 'ewa' : 'adam', caseId, n % 3 ? 'hide' : 'keep'),
      ),
    )
    expect(all.filter(({ status }) => status === 204)).toHaveLength(1)
    for (const { status, json } of all.filter(({ status }) => status !== 204))
      expect([status, json.error.reason]).toEqual([409, 'case-decided'])
    expect(await audit(world)).toHaveLength(1)
    expect((await announced(world.db)).filter(({ kind }) => kind === 'post.hidden').length).toBeLessThan(2)
  })

  test('comes of itself when the post is hidden in its thread', async (t) => {
    const { world, post, caseId } = await reported(t)
    await hide(world, post.id)
    expect(await queue(world)).toEqual([])
    const late = await decide(world, 'adam', caseId, 'keep')
    expect([late.status, late.json.error.reason]).toEqual([409, 'case-decided'])
    const [row] = await world.db.read.select().from(cases)
    expect(row).toMatchObject({
      decision: 'hide',
      decidedBy: world.people.ewa,
      reason: 'Dane osobowe mieszkańca.',
    })
    expect(await audit(world)).toHaveLength(1)
  })

  test('meets hiding in the thread at the same moment, and both end', async (t) => {
    const { world, post, caseId } = await reported(t)
    await world.cookieOf('adam')
    const act = { hidden: true, reason }
    const [decided, hidden] = await Promise.all([
      decide(world, 'ewa', caseId, 'hide'),
      world.as('adam')('PUT', `/api/posts/${post.id}/hidden`, act),
    ])
    expect([204, 409]).toContain(decided.status)
    expect(hidden.status).toBe(204)
    expect((await audit(world)).map(({ action }) => action)).toEqual(['post.hide'])
    expect(await queue(world)).toEqual([])
  })

  test('is refused to others, without a reason, and of cases that are not there', async (t) => {
    const { world, caseId } = await reported(t)
    for (const [who, status] of [
      [null, 401],
      ['anna', 403],
      ['tomasz', 403],
    ] as const)
      expect([who, (await decide(world, who, caseId, 'hide')).status]).toEqual([who, status])
    expect((await decide(world, 'ewa', 999_999, 'hide')).status).toBe(404)
    const url = `/api/moderation/cases/${caseId}/decision`
    for (const [field, body] of [
      ['reason', { decision: 'hide' }],
      ['reason', { decision: 'hide', reason: '   ' }],
      ['reason', { decision: 'hide', reason: 'a'.repeat(501) }],
      ['decision', { decision: 'burn', reason }],
    ] as const)
      expect(faultsOf(await world.as('ewa')('POST', url, body))).toEqual([field])
    expect(await audit(world)).toEqual([])
    expect(await queue(world)).toHaveLength(1)
  })
})

describe('an act that cannot be written into the log', () => {
  test('does not happen', async (t) => {
    const { world, threadId, post, caseId } = await reported(t)
    const before = { page: await openThread(world, threadId), events: await announced(world.db) }
    const acts = [
      () => decide(world, 'ewa', caseId, 'hide'),
      () => decide(world, 'ewa', caseId, 'keep'),
      () => world.as('ewa')('PUT', `/api/posts/${post.id}/hidden`, { hidden: true, reason }),
      () => world.as('ewa')('PUT', `/api/threads/${threadId}/lock`, { locked: true, reason }),
      () => world.as('ewa')('PATCH', `/api/threads/${threadId}`, { title: 'Zupełnie inny tytuł', reason }),
      () => world.as('ewa')('PATCH', `/api/threads/${threadId}`, { topic: 'cyb-kopie', reason }),
    ]
    await jamAudit(world)
    const jammed = await audit(world)
    for (const act of acts) expect((await act()).status).toBeGreaterThanOrEqual(500)
    expect({ page: await openThread(world, threadId), events: await announced(world.db) }).toEqual(before)
    expect(await queue(world)).toHaveLength(1)
    expect(await audit(world)).toEqual(jammed)
  })
})
