import { auditEntries } from '@rynek/db/features/audit/tables.ts'
import { inArray } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { report } from '../../support/adoptions.ts'
import { cast } from '../../support/cast.ts'
import { write } from '../../support/correspondence.ts'
import { emailCodes } from '../../support/credentials.ts'
import { lettersTo } from '../../support/mail.ts'
import { as, confirm, decide, listDomain, standing, waiting } from '../../support/memberships.ts'
import { cookieOf } from '../../support/newcomer.ts'
import { practiceAt } from '../../support/practices.ts'
import { openWorld, type World } from '../../support/world.ts'

const requests = async (world: World, who: 'ewa' | 'iga' | 'lech') =>
  (await world.as(who)('GET', '/api/memberships/requests')).json.items
const reason = 'Urząd nie zna takiej osoby.'

test('whoever waits is shown to moderators and to the administrator of that office alone', async (t) => {
  const world = await openWorld(t)
  const first = await waiting(world, 'dolnePole')
  world.clock.forward(60_000)
  const second = await waiting(world, 'brzezinki')
  const idsFor = async (who: Parameters<typeof requests>[1]) =>
    (await requests(world, who)).map(({ person }: { person: { id: number } }) => person.id)
  expect([await idsFor('ewa'), await idsFor('iga'), await idsFor('lech')]).toEqual([
    [first.id, second.id],
    [first.id],
    [],
  ])
  const [item] = await requests(world, 'iga')
  expect([item.domain, JSON.stringify(item).includes(first.email)]).toEqual(['wp.pl', false])
  const told = async (who: 'ewa' | 'iga' | 'lech' | 'olek') =>
    (await world.as(who)('GET', '/api/me/notices')).json.items.map(({ kind }: { kind: string }) => kind)
  expect([await told('ewa'), await told('iga'), await told('lech'), await told('olek')]).toEqual([
    ['membership-asked', 'membership-asked'],
    ['membership-asked'],
    [],
    [],
  ])
  // Not his to decide is as if nobody were there.
  const [theirs, nobodys] = [await decide(world, 'iga', second.id), await decide(world, 'iga', 999_999)]
  expect([theirs.status, theirs.json]).toEqual([404, nobodys.json])
})

test('is decided once, with a reason for a refusal, and the person hears it', async (t) => {
  const world = await openWorld(t)
  const [yes, no] = [await waiting(world, 'dolnePole'), await waiting(world, 'dolnePole')]
  expect((await decide(world, 'iga', no.id, false, ' ')).json.error.fields).toMatchObject([
    { field: 'reason' },
  ])
  const both = await Promise.all([decide(world, 'iga', yes.id), decide(world, 'ewa', yes.id)])
  expect(both.map(({ status }) => status).toSorted()).toEqual([204, 409])
  expect((await decide(world, 'ewa', no.id, false, reason)).status).toBe(204)
  expect([(await standing(world, yes)).state, await standing(world, no)]).toEqual([
    'member',
    { state: 'refused', way: null, reason },
  ])
  const last = async (email: string) => (await lettersTo(world, email)).at(-1)
  expect([(await last(yes.email))?.kind, (await last(no.email))?.text]).toEqual([
    'membership.admitted',
    expect.stringContaining(reason),
  ])
  const rows = await world.db.read
    .select({ action: auditEntries.action, personId: auditEntries.personId, reason: auditEntries.reason })
    .from(auditEntries)
    .where(inArray(auditEntries.action, ['membership.admit', 'membership.refuse']))
  expect(rows).toEqual([
    { action: 'membership.admit', personId: yes.id, reason: '' },
    { action: 'membership.refuse', personId: no.id, reason },
  ])

  // Refused, one may ask again, by another code.
  expect((await as(world, no)('POST', '/api/me/membership/codes')).status).toBe(204)
  await confirm(world, no)
  expect((await standing(world, no)).state).toBe('waiting')
})

test('another address makes a member of who waits, and takes it from whom only the former one made a member', async (t) => {
  const world = await openWorld(t)
  await listDomain(world, 'brzezinki', 'brzezinki.pl')
  const who = await waiting(world, 'brzezinki', 'kazia@wp.pl')
  const move = async (email: string, from: string) => {
    const ask = await as(world, who)('POST', '/api/me/email-changes', { email })
    expect(ask.status).toBe(204)
    const codeTo = async (address: string) =>
      String(
        (await lettersTo(world, address)).findLast(({ kind }) => kind.startsWith('account.email-'))?.params[
          'code'
        ],
      )
    const codes = { code: await codeTo(email), formerCode: await codeTo(from) }
    const moved = await as(world, who)('PUT', '/api/me/email', codes)
    expect(moved.status).toBe(204)
    who.cookie = cookieOf(moved)
    return standing(world, who)
  }
  expect(await move('kazia@brzezinki.pl', 'kazia@wp.pl')).toMatchObject({ state: 'member', way: 'domain' })
  expect(await move('kazia@o2.pl', 'kazia@brzezinki.pl')).toMatchObject({ state: 'waiting', way: null })
  await decide(world, 'ewa', who.id)
  expect(await move('kazia@wp.pl', 'kazia@o2.pl')).toMatchObject({ state: 'member', way: 'moderator' })
  expect((await emailCodes(world, 'anna', 'anna@gdzie.example')).code).not.toBe(cast.anna.email)
})

test('whoever is outside is told nothing of the office he chose', async (t) => {
  const world = await openWorld(t)
  const who = await waiting(world, 'dolnePole')
  const url = `/api/live?topic=office:${world.people.offices.dolnePole}&epoch=${world.db.epoch}&after=0`
  const [outsider, stranger, colleague] = [
    await as(world, who)('GET', url),
    await world.as('lech')('GET', url),
    await world.as('olek')('GET', url),
  ]
  expect(outsider.json).toEqual(stranger.json)
  expect(colleague.json).not.toEqual(stranger.json)
  const { id } = await practiceAt(world, 'published')
  expect((await report(world, 'piotr', id)).status).toBe(201)
  const seen = async (cookie: string) =>
    (await world.as(null)('GET', `/api/practices/${id}/adoptions`, undefined, { cookie })).json
  expect(await seen(who.cookie)).toEqual(await seen(''))
  const neighbour = await waiting(world, 'brzezinki')
  expect((await write(world, 'maria', id)).status).toBe(201)
  for (const one of [who, neighbour])
    expect((await as(world, one)('GET', '/api/me/notices')).json.items).toEqual([])
})
