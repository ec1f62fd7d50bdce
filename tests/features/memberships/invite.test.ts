import { memberships } from '@rynek/db/features/memberships/tables.ts'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { cast } from '../../support/cast.ts'
import { lettersTo } from '../../support/mail.ts'
import {
  as,
  confirm,
  invitations,
  invite,
  linkOf,
  signUp,
  standing,
  waiting,
} from '../../support/memberships.ts'
import { eraseOwn } from '../../support/privacy.ts'
import { openWorld, type World } from '../../support/world.ts'

const show = (world: World, code: string) => world.as(null)('GET', `/api/invitations?code=${code}`)
const day = 24 * 3_600_000

/** Signs up at Piotr's office with this address, confirms it, and answers how it stands. */
async function come(world: World, email: string) {
  const who = await signUp(world, email, 'dolnePole')
  await confirm(world, who)
  return { who, ...(await standing(world, who)) }
}

test('an invitation is good once, for its address alone, in time, and while its sender is a member', async (t) => {
  const world = await openWorld(t)
  expect((await invite(world, 'piotr', 'Kazia@wp.pl')).status).toBe(204)
  const [letter] = await lettersTo(world, 'kazia@wp.pl')
  expect(letter?.text).toContain(`${cast.piotr.name} (Urząd Gminy Dolne Pole)`)
  const code = await linkOf(world, 'kazia@wp.pl')
  expect((await show(world, code)).json).toMatchObject({
    office: { id: world.people.offices.dolnePole },
    email: 'kazia@wp.pl',
    by: cast.piotr.name,
  })
  // Whoever else holds the link is nobody: the address decides, and it is confirmed by a code.
  expect(await come(world, 'inna@wp.pl')).toMatchObject({ state: 'waiting' })
  const { who, ...came } = await come(world, 'kazia+rynek@wp.pl')
  expect(came).toMatchObject({ state: 'member', way: 'invitation' })
  const [none, unknown] = [await show(world, code), await show(world, 'a'.repeat(43))]
  expect([none.status, none.json]).toEqual([404, unknown.json])
  expect(await invitations(world, 'piotr')).toEqual([])
  // She may invite as well, for as long as she is one of them.
  const asHer = (email: string) => as(world, who)('POST', '/api/memberships/invitations', { email })
  expect((await asHer('bartek@wp.pl')).status).toBe(204)
  await world.db.write((tx) =>
    tx.update(memberships).set({ state: 'refused' }).where(eq(memberships.personId, who.id)),
  )
  expect((await asHer('c@wp.pl')).status).toBe(403)
  expect(await come(world, 'bartek@wp.pl')).toMatchObject({ state: 'waiting' })

  await invite(world, 'piotr', 'pozna@wp.pl')
  world.clock.forward(14 * day)
  expect(await come(world, 'pozna@wp.pl')).toMatchObject({ state: 'waiting' })
})

test('who waits becomes a member when he is invited, and hears it', async (t) => {
  const world = await openWorld(t)
  const [ours, theirs] = [await waiting(world, 'dolnePole'), await waiting(world, 'zalesin')]
  for (const { email } of [ours, theirs]) await invite(world, 'piotr', email)
  expect([await standing(world, ours), await standing(world, theirs)]).toMatchObject([
    { state: 'member', way: 'invitation' },
    { state: 'waiting' },
  ])
  expect((await lettersTo(world, ours.email)).at(-1)?.kind).toBe('membership.admitted')
})

test('is withdrawn by its sender or by the office, limited, and forgotten with either of the two', async (t) => {
  const world = await openWorld(t)
  for (let at = 0; at < 10; at++) expect((await invite(world, 'piotr', `a${at}@wp.pl`)).status).toBe(204)
  expect((await invite(world, 'piotr', 'a10@wp.pl')).status).toBe(429)
  const idsFor = async (who: 'piotr' | 'olek' | 'iga' | 'lech' | 'ewa') =>
    (await invitations(world, who)).length
  expect([await idsFor('piotr'), await idsFor('iga'), await idsFor('olek'), await idsFor('lech')]).toEqual([
    10, 10, 0, 0,
  ])
  const [first] = await invitations(world, 'piotr')
  const withdraw = (who: 'olek' | 'iga') =>
    world.as(who)('DELETE', `/api/memberships/invitations/${first.id}`)
  expect([(await withdraw('olek')).status, (await withdraw('iga')).status]).toEqual([404, 204])
  expect(await come(world, first.email)).toMatchObject({ state: 'waiting' })

  await invite(world, 'olek', cast.maria.email)
  await eraseOwn(world, 'maria')
  expect(await idsFor('olek')).toBe(0)
  await eraseOwn(world, 'piotr')
  expect(await idsFor('iga')).toBe(0)
})
