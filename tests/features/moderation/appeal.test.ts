import { letters } from '@rynek/db/features/mail/tables.ts'
import { appeals } from '@rynek/db/features/moderation/tables.ts'
import { describe, expect, test } from 'vitest'
import { type CastKey, cast } from '../../support/cast.ts'
import {
  appeal,
  appealed,
  audit,
  decide,
  decideAppeal,
  openCase,
  queue,
  reason,
} from '../../support/moderation.ts'
import { faultsOf, openThread } from '../../support/talk.ts'
import { openWorld, type World } from '../../support/world.ts'

const mine = async (world: World, who: CastKey) => (await world.as(who)('GET', '/api/me/cases')).json
const told = async (world: World, who: CastKey) =>
  (await world.as(who)('GET', '/api/me/notices')).json.items
    .map(({ kind }: { kind: string }) => kind)
    .filter((kind: string) => kind !== 'answer')

describe('a decision', () => {
  test('is told to the author with its reason and to the reporter, without what the post said', async (t) => {
    const world = await openWorld(t)
    const { caseId, post, threadId } = await openCase(world)
    await decide(world, 'ewa', caseId, 'hide')
    expect([await told(world, 'piotr'), await told(world, 'maria'), await told(world, 'anna')]).toEqual([
      ['moderation-decided'],
      ['report-decided'],
      [],
    ])
    const [notice] = (await world.as('piotr')('GET', '/api/me/notices')).json.items
    expect(notice).toMatchObject({ subject: '', detail: '', href: `/moje-sprawy#sprawa-${caseId}` })
    const one = {
      unapproved: null,
      id: caseId,
      postId: post.id,
      threadId,
      decision: 'hide',
      reason,
      at: world.clock.now(),
    }
    expect(await mine(world, 'piotr')).toEqual({
      decided: [{ ...one, restored: false, appeal: null, mayAppeal: true }],
      reported: [],
    })
    expect((await mine(world, 'maria')).reported).toMatchObject([
      { postId: post.id, reason: 'personal-data', decision: 'hide', decidedAt: world.clock.now() },
    ])
    expect(JSON.stringify([await mine(world, 'piotr'), await mine(world, 'maria')])).not.toContain('Krawczyk')
    expect((await world.as(null)('GET', '/api/me/cases')).status).toBe(401)
  })

  test('to keep a post is told to the reporter alone', async (t) => {
    const world = await openWorld(t)
    const { caseId } = await openCase(world)
    await decide(world, 'ewa', caseId, 'keep')
    expect([await told(world, 'piotr'), await told(world, 'maria')]).toEqual([[], ['report-decided']])
    expect((await mine(world, 'piotr')).decided).toEqual([])
    expect((await appeal(world, 'piotr', caseId)).json.error.reason).toBe('appeal-needless')
  })
})

describe('an appeal', () => {
  test('is the author’s, once, and another moderator’s to decide; granted, the post is back', async (t) => {
    const world = await openWorld(t)
    const { caseId, post, threadId } = await openCase(world)
    const before = await openThread(world, threadId)
    await decide(world, 'ewa', caseId, 'hide')
    for (const who of ['anna', 'maria', 'ewa', 'adam'] as const)
      expect([who, (await appeal(world, who, caseId)).status]).toEqual([who, 404])
    expect(faultsOf(await appeal(world, 'piotr', caseId, 'Nie!'))).toEqual(['text'])
    await world.cookieOf('piotr')
    const sent = await Promise.all([1, 2, 3, 4].map(() => appeal(world, 'piotr', caseId)))
    expect(sent.map(({ status }) => status).toSorted()).toEqual([204, 409, 409, 409])
    expect(await queue(world)).toMatchObject([{ id: caseId, state: 'appealed' }])

    const own = await decideAppeal(world, 'ewa', caseId)
    expect([own.status, own.json.error.reason]).toEqual([403, 'appeal-own-decision'])
    const waits = await world.as('ewa')('PUT', `/api/posts/${post.id}/hidden`, { hidden: false, reason })
    expect([waits.status, waits.json.error.reason]).toEqual([409, 'appeal-waits'])
    for (const who of ['piotr', 'tomasz'] as const)
      expect((await decideAppeal(world, who, caseId)).status).toBe(403)

    const both = await Promise.all([1, 2].map(() => decideAppeal(world, 'adam', caseId)))
    expect(both.map(({ status }) => status).toSorted()).toEqual([204, 409])
    const { lastEvent: _, ...page } = await openThread(world, threadId)
    expect(before).toMatchObject(page)
    expect(await queue(world)).toEqual([])
    expect(await told(world, 'piotr')).toEqual(['appeal-decided', 'moderation-decided'])
    const sentTo = await world.db.read.select().from(letters).orderBy(letters.id)
    expect(sentTo.map(({ kind, address, params, href }) => [kind, address, params, href])).toEqual(
      ['moderation.decided', 'moderation.appeal-decided'].map((kind) => [
        kind,
        cast.piotr.email,
        { reason },
        `/moje-sprawy#sprawa-${caseId}`,
      ]),
    )
    expect((await mine(world, 'piotr')).decided).toMatchObject([
      { restored: true, mayAppeal: false, appeal: { outcome: 'reversed', answer: reason } },
    ])
    expect((await audit(world)).map(({ action, actorId }) => [action, actorId])).toEqual([
      ['post.hide', world.people.ewa],
      ['appeal.reverse', world.people.adam],
    ])
    expect((await appeal(world, 'piotr', caseId)).json.error.reason).toBe('appeal-needless')
  })

  test('that is not granted leaves the post hidden, and there is no second', async (t) => {
    const world = await openWorld(t)
    const { caseId, post, threadId } = await appealed(world, 'delete')
    expect((await decideAppeal(world, 'adam', caseId, 'upheld')).status).toBe(204)
    const shown = (await openThread(world, threadId)).posts.find(({ id }) => id === post.id)
    expect(shown).toMatchObject({ hidden: true, deleted: true, html: '' })
    const again = await appeal(world, 'piotr', caseId)
    expect([again.status, again.json.error.reason]).toEqual([409, 'appeal-once'])
    expect((await mine(world, 'piotr')).decided).toMatchObject([
      { mayAppeal: false, appeal: { outcome: 'upheld', answer: reason } },
    ])
    expect((await audit(world)).at(-1)).toMatchObject({ action: 'appeal.uphold', reason })
  })

  test('is against the decision that stands: a newer one can be appealed against, the older cannot', async (t) => {
    const world = await openWorld(t)
    const { caseId, post } = await openCase(world)
    await decide(world, 'ewa', caseId, 'hide')
    const act = { postIds: [post.id], decision: 'delete', reason }
    await world.as('adam')('POST', '/api/moderation/decisions', act)
    expect((await appeal(world, 'piotr', caseId)).json.error.reason).toBe('appeal-needless')
    const [newer, older] = (await mine(world, 'piotr')).decided
    expect([newer.mayAppeal, older.mayAppeal]).toEqual([true, false])
    expect((await appeal(world, 'piotr', newer.id)).status).toBe(204)
    expect((await decideAppeal(world, 'adam', newer.id)).status).toBe(403)
    expect((await decideAppeal(world, 'ewa', newer.id)).status).toBe(204)
  })

  test('cannot be decided by the same moderator by any other way: the database refuses', async (t) => {
    const world = await openWorld(t)
    const { caseId } = await appealed(world)
    const row = { outcome: 'upheld' as const, answer: reason, decidedBy: world.people.ewa, decidedAt: 1 }
    await expect(world.db.write((tx) => tx.update(appeals).set(row))).rejects.toThrow()
    expect(await world.db.read.select().from(appeals)).toMatchObject([{ caseId, decidedAt: null }])
  })
})
