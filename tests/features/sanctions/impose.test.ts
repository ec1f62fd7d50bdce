import { describe, expect, test } from 'vitest'
import { cast } from '../../support/cast.ts'
import { days, hours } from '../../support/clock.ts'
import { audit } from '../../support/moderation.ts'
import { file, ground, impose, lift, mine, note } from '../../support/sanctions.ts'
import { answer, ask, hide } from '../../support/talk.ts'
import { openWorld, type World } from '../../support/world.ts'

const say = (world: World, threadId: number) =>
  world.as('piotr')(
    'POST',
    `/api/threads/${threadId}/posts`,
    { body: 'Dopisuję.' },
    { 'accept-language': 'pl' },
  )

describe('a sanction', () => {
  test('that silences lets read but not write, says why and until when', async (t) => {
    const world = await openWorld(t)
    const { id } = await ask(world)
    expect((await impose(world, 'ewa', 'piotr', 'silence', 3)).status).toBe(204)
    const until = world.clock.now() + 3 * days
    const refused = await say(world, id)
    expect([refused.status, refused.json.error.reason]).toEqual([403, 'silenced'])
    for (const told of ['10 września 2026', 'Wpisy obrażały inne osoby.', note])
      expect(refused.json.error.message).toContain(told)
    const { me } = (await world.as('piotr')('GET', '/api/me')).json
    expect(me.permissions).toEqual([])
    expect((await world.as('piotr')('GET', `/api/threads/${id}`)).status).toBe(200)
    expect(await mine(world, 'piotr')).toMatchObject([
      { kind: 'silence', ground, note, until, inForce: true, appeal: null },
    ])
    expect((await world.as('piotr')('GET', '/api/me/notices')).json.items).toMatchObject([
      { kind: 'sanctioned', href: '/konto/decyzje' },
    ])
  })

  test('ends by itself, to the millisecond', async (t) => {
    const world = await openWorld(t)
    const { id } = await ask(world)
    await impose(world, 'ewa', 'piotr', 'silence', 1)
    // Piotr's session would be idle for too long otherwise.
    for (let passed = 0; passed < 24; passed += 8) {
      expect((await say(world, id)).status).toBe(403)
      world.clock.forward(8 * hours - (passed === 16 ? 1 : 0))
    }
    expect((await say(world, id)).status).toBe(403)
    world.clock.forward(1)
    expect((await say(world, id)).status).toBe(201)
    expect(await mine(world, 'piotr')).toMatchObject([{ inForce: false, liftedAt: null }])
  })

  test('grows with each of the last twelve months, and is for nobody’s own', async (t) => {
    const world = await openWorld(t)
    const seen = []
    for (const kind of ['warning', 'silence', 'timed-ban', 'ban']) {
      const { strikes, suggested } = await file(world, 'piotr')
      seen.push([strikes, suggested])
      expect((await impose(world, 'ewa', 'piotr', kind)).status).toBe(204)
    }
    expect(seen).toEqual([
      [0, 'warning'],
      [1, 'silence'],
      [2, 'timed-ban'],
      [3, 'ban'],
    ])
    const { sanctions } = await file(world, 'piotr')
    expect(sanctions.map(({ kind, inForce }) => [kind, inForce])).toEqual([
      ['ban', true],
      ['timed-ban', false],
      ['silence', false],
      ['warning', false],
    ])
    expect((await audit(world)).map(({ action, personId, reason }) => [action, personId, reason])).toEqual(
      ['person.warn', 'person.silence', 'person.ban', 'person.ban'].map((action) => [
        action,
        world.people.piotr,
        'Wpisy obrażały inne osoby.',
      ]),
    )
    expect((await lift(world, 'ewa', sanctions[0]?.id ?? 0)).status).toBe(204)
    expect((await lift(world, 'ewa', sanctions[0]?.id ?? 0)).json.error.reason).toBe('sanction-over')
    expect((await file(world, 'piotr')).strikes).toBe(4)
  })

  test('is not of oneself, of an administrator, nor of another moderator', async (t) => {
    const world = await openWorld(t)
    for (const [who, about, reason] of [
      ['ewa', 'ewa', 'sanction-yourself'],
      ['adam', 'adam', 'sanction-yourself'],
      ['ewa', 'adam', 'sanction-administrator'],
    ] as const) {
      const { status, json } = await impose(world, who, about, 'warning')
      expect([who, about, status, json.error.reason]).toEqual([who, about, 403, reason])
    }
    expect((await impose(world, 'adam', 'ewa', 'silence')).status).toBe(204)
    expect((await world.as('ewa')('GET', '/api/moderation/queue')).json.error.reason).toBe('silenced')
    expect((await world.as('adam')('GET', `/api/moderation/people/999999`)).status).toBe(404)
  })
})

describe('what moderators share about a person', () => {
  test('has posts, cases, decisions and notes, for moderators alone, and not about themselves', async (t) => {
    const world = await openWorld(t)
    const { id: threadId, title } = await ask(world)
    const { id: postId } = await answer(world, threadId)
    await world.as('maria')('POST', `/api/posts/${postId}/reports`, { reason: 'rude', note: '' })
    await hide(world, postId)
    const path = `/api/moderation/people/${world.people.piotr}`
    await world.as('adam')('POST', `${path}/notes`, { body: 'Rozmawialiśmy przez telefon.' })
    expect(await file(world, 'piotr')).toMatchObject({
      person: { name: cast.piotr.name },
      can: { sanction: true },
      cases: { all: 1, hidden: 1 },
      hidden: [{ postId, threadId, title }],
      notes: [{ by: cast.adam.name, body: 'Rozmawialiśmy przez telefon.' }],
    })
    for (const who of [null, 'piotr', 'tomasz', 'iga'] as const)
      expect((await world.as(who)('GET', path)).status).toBe(who ? 403 : 401)
    const own = await world.as('ewa')('GET', `/api/moderation/people/${world.people.ewa}`)
    expect([own.status, own.json.error.reason]).toEqual([403, 'own-file'])
  })
})
