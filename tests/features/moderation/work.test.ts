import { createModeration } from '@rynek/server/features/moderation/service.ts'
import { channels } from '@rynek/shared/core/events.ts'
import type { CaseFile } from '@rynek/shared/features/moderation/schemas.ts'
import { describe, expect, test } from 'vitest'
import type { CastKey } from '../../support/cast.ts'
import { days, minutes } from '../../support/clock.ts'
import { audit, decide, openCase, personOf, queue, reason, report } from '../../support/moderation.ts'
import { openSocket } from '../../support/socket.ts'
import { answer, ask, faultsOf } from '../../support/talk.ts'
import { openWorld, type World } from '../../support/world.ts'

const take = (world: World, who: CastKey, caseId: number, takeOver = false) =>
  world.as(who)('PUT', `/api/moderation/cases/${caseId}/assignee`, { takeOver })
const handBack = (world: World, who: CastKey, caseId: number) =>
  world.as(who)('DELETE', `/api/moderation/cases/${caseId}/assignee`)
const note = (world: World, who: CastKey, caseId: number, text: string) =>
  world.as(who)('POST', `/api/moderation/cases/${caseId}/notes`, { text })
const file = async (world: World, who: CastKey, caseId: number): Promise<CaseFile> =>
  (await world.as(who)('GET', `/api/moderation/cases/${caseId}`)).json

describe('a case', () => {
  test('is taken by one, handed back, and taken over only when that is said; all of it is its history', async (t) => {
    const world = await openWorld(t)
    const { caseId, threadId, post } = await openCase(world)
    for (const who of ['ewa', 'adam'] as const) await world.cookieOf(who)
    const both = await Promise.all((['ewa', 'adam'] as const).map((who) => take(world, who, caseId)))
    expect(both.map(({ status }) => status).toSorted()).toEqual([204, 409])
    const [mine, other] = both[0]?.status === 204 ? (['ewa', 'adam'] as const) : (['adam', 'ewa'] as const)
    expect(await queue(world)).toMatchObject([{ state: 'taken', assignee: { id: world.people[mine] } }])
    expect((await file(world, other, caseId)).can).toMatchObject({
      take: false,
      takeOver: true,
      decide: false,
    })
    const refused = await decide(world, other, caseId, 'hide')
    expect([refused.status, refused.json.error.reason]).toEqual([409, 'case-taken'])
    expect((await handBack(world, other, caseId)).json.error.reason).toBe('case-not-mine')

    expect((await take(world, other, caseId, true)).status).toBe(204)
    expect((await take(world, other, caseId)).status).toBe(204)
    expect((await note(world, mine, caseId, 'Autor pytał o to telefonicznie.')).status).toBe(204)
    expect((await handBack(world, other, caseId)).status).toBe(204)
    expect(await queue(world)).toMatchObject([{ state: 'new', assignee: null }])
    expect((await decide(world, mine, caseId, 'keep')).status).toBe(204)
    const { steps, can, decided } = await file(world, mine, caseId)
    expect(steps.map(({ kind, text }) => [kind, text])).toEqual([
      ['taken', ''],
      ['taken-over', ''],
      ['note', 'Autor pytał o to telefonicznie.'],
      ['handed-back', ''],
      ['decided', reason],
    ])
    expect(decided).toMatchObject({ decision: 'keep', reason, at: world.clock.now() })
    expect(Object.values(can).some(Boolean)).toBe(false)
    for (const late of [await take(world, other, caseId, true), await take(world, other, caseId)])
      expect([late.status, late.json.error.reason]).toEqual([409, 'case-decided'])
    // The log knows that there is a note, and not what it says.
    const logged = await audit(world)
    expect(logged.map(({ action }) => action)).toEqual([
      'case.take',
      'case.take-over',
      'case.note',
      'case.hand-back',
      'case.keep',
    ])
    expect(JSON.stringify(logged)).not.toContain('telefonicznie')
    expect(logged.every((entry) => entry.threadId === threadId && entry.postId === post.id)).toBe(true)
  })

  test('shows what the post stands under and what was decided about its author before', async (t) => {
    const world = await openWorld(t)
    const first = await openCase(world)
    await decide(world, 'ewa', first.caseId, 'delete')
    const { caseId } = await openCase(world)
    const found = await file(world, 'adam', caseId)
    expect(found.above).toMatchObject({ author: 'Anna Zielińska', html: expect.stringContaining('pięć') })
    expect(found.earlier).toMatchObject([{ id: first.caseId, decision: 'delete', reason }])
    // Moderators read what is deleted, until it is forgotten.
    const { post } = (await file(world, 'adam', first.caseId)).case
    expect(post).toMatchObject({ hidden: true, deleted: true, html: first.post.html })
    for (const [who, status] of [
      [null, 401],
      ['piotr', 403],
      ['maria', 403],
      ['tomasz', 403],
    ] as const)
      expect((await world.as(who)('GET', `/api/moderation/cases/${caseId}`)).status).toBe(status)
    expect((await world.as('ewa')('GET', '/api/moderation/cases/999999')).status).toBe(404)
    expect(faultsOf(await note(world, 'ewa', caseId, ' '))).toEqual(['text'])
    for (const refused of [await take(world, 'ewa', 999_999), await note(world, 'ewa', 999_999, 'Nie ma.')])
      expect(refused.status).toBe(404)
  })

  test('about a moderator’s own post is another’s to decide', async (t) => {
    const world = await openWorld(t)
    const { id } = await ask(world)
    const post = await answer(world, id, 'ewa')
    await report(world, 'maria', post.id)
    const [open] = await queue(world)
    expect((await file(world, 'ewa', open!.id)).can.decide).toBe(false)
    for (const refused of [
      await decide(world, 'ewa', open!.id, 'keep'),
      await world.as('ewa')('PUT', `/api/posts/${post.id}/hidden`, { hidden: true, reason }),
    ])
      expect([refused.status, refused.json.error.reason]).toEqual([403, 'case-own-post'])
    expect((await decide(world, 'adam', open!.id, 'hide')).status).toBe(204)
  })
})

describe('the queue', () => {
  test('filters by state, mine, area and reason, page by page, and says how long decisions take', async (t) => {
    const world = await openWorld(t)
    const listed = async (query: string, who: CastKey = 'ewa') => {
      const { json } = await world.as(who)('GET', `/api/moderation/queue?${query}`)
      return json.items.map(({ id }: { id: number }) => id)
    }
    const { id: cyber } = await ask(world, 'anna', { topic: 'cyb-kopie' })
    const cases: number[] = []
    for (const [at, reasonGiven] of (['rude', 'spam', 'personal-data'] as const).entries()) {
      const post = await answer(world, at === 2 ? cyber : (await ask(world)).id)
      await report(world, 'maria', post.id, { reason: reasonGiven })
      cases.push((await queue(world)).at(-1)!.id)
    }
    const [rude, spam, data] = cases as [number, number, number]
    await take(world, 'adam', spam)
    expect(await listed('')).toEqual(cases)
    expect([await listed('state=new'), await listed('state=taken')]).toEqual([[rude, data], [spam]])
    expect([await listed('mine=yes'), await listed('mine=yes', 'adam')]).toEqual([[], [spam]])
    expect([await listed('area=CYB'), await listed('area=EDU')]).toEqual([[data], [rude, spam]])
    expect([await listed('reason=personal-data'), await listed(`after=${rude}`)]).toEqual([
      [data],
      [spam, data],
    ])

    const median = async () => (await world.as('ewa')('GET', '/api/moderation/queue')).json.medianTime
    expect(await median()).toBeNull()
    for (const [at, one] of [rude, data].entries()) {
      world.clock.forward((at + 1) * 10 * minutes)
      await decide(world, 'ewa', one, 'keep')
    }
    // 10 and 30 minutes; what a moderator did of his own accord waited for nobody.
    await world.as('ewa')('PUT', `/api/posts/${(await answer(world, cyber)).id}/hidden`, {
      hidden: true,
      reason,
    })
    expect(await median()).toBe(20 * minutes)
    expect((await listed('state=decided')).slice(1)).toEqual([data, rude])
    // Nobody stays signed in for so long.
    world.clock.forward(31 * days)
    const later = createModeration({ db: world.db, now: world.clock.now })
    expect((await later.listQueue(personOf(world, 'ewa'), {})).medianTime).toBeNull()
    world.clock.forward(-31 * days)
    for (const bad of ['state=x', 'mine=no', 'area=XXX', 'reason=ugly', 'after=0', 'more=1'])
      expect([bad, (await world.as('ewa')('GET', `/api/moderation/queue?${bad}`)).status]).toEqual([bad, 400])
  })

  test('is told live to those who moderate, and to nobody else', async (t) => {
    const world = await openWorld(t)
    const address = await world.listen()
    const { epoch, lastEvent } = (await world.as('ewa')('GET', '/api/moderation/queue')).json
    const socketOf = async (who: CastKey) => {
      const socket = await openSocket(t, address, { cookie: await world.cookieOf(who) })
      socket.watch(channels.queue, epoch, lastEvent)
      return socket
    }
    const [ewa, anna, tomasz] = [await socketOf('ewa'), await socketOf('anna'), await socketOf('tomasz')]
    const { caseId } = await openCase(world)
    await decide(world, 'adam', caseId, 'keep')
    await expect
      .poll(() => ewa.events().map(({ data }) => data))
      .toEqual([
        { caseId, waiting: 1 },
        { caseId, waiting: 0 },
      ])
    for (const socket of [anna, tomasz])
      await expect.poll(() => socket.messages.map((message) => message.do)).toEqual(['refused'])
  })
})
