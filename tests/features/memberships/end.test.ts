import { letters } from '@rynek/db/features/mail/tables.ts'
import { changeRoles } from '@rynek/db/features/staff/queries.ts'
import { createServices } from '@rynek/server/services.ts'
import { and, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { cast } from '../../support/cast.ts'
import { days } from '../../support/clock.ts'
import { lettersTo } from '../../support/mail.ts'
import {
  as,
  codeOf,
  confirm,
  listDomain,
  type Newcomer,
  signUp,
  standing,
} from '../../support/memberships.ts'
import { enter } from '../../support/newcomer.ts'
import { answer } from '../../support/talk.ts'
import { question } from '../../support/texts.ts'
import { openWorld, type World } from '../../support/world.ts'

const keepFresh = (world: World) =>
  createServices({ ...world, now: world.clock.now }).memberships.keepMembershipsFresh()
const kindsTo = async (world: World, email: string) =>
  (await lettersTo(world, email)).map(({ kind }) => kind).filter((kind) => kind.startsWith('membership.'))

/** A member of Piotr's office by address. */
async function join(world: World, email: string): Promise<Newcomer> {
  const who = await signUp(world, email, 'dolnePole')
  expect((await confirm(world, who)).status).toBe(204)
  return who
}

/** Sessions do not last as long as memberships. */
async function again(world: World, who: Newcomer): Promise<Newcomer> {
  const cookie = await enter(world, { email: who.email, password: 'cztery słowa i kot' })
  return { ...who, cookie }
}

test('whoever leaves loses his rights at once, and what he asked stays with the office', async (t) => {
  const world = await openWorld(t)
  await listDomain(world, 'dolnePole', 'dolnepole.pl')
  const who = await join(world, 'a@dolnepole.pl')
  const { id } = (await as(world, who)('POST', '/api/threads', question)).json
  const { id: postId } = await answer(world, id, 'anna')
  const [first] = (await as(world, who)('GET', `/api/threads/${id}`)).json.posts
  const accept = (actor: 'iga' | 'lech' | null) =>
    actor
      ? world.as(actor)('PUT', `/api/threads/${id}/accepted-answer`, { postId })
      : as(world, who)('PUT', `/api/threads/${id}/accepted-answer`, { postId })
  const edit = () => as(world, who)('PATCH', `/api/posts/${first.id}`, { body: 'Inaczej.', version: 1 })

  expect((await as(world, who)('DELETE', '/api/me/membership')).status).toBe(204)
  expect((await as(world, who)('DELETE', '/api/me/membership')).json.error.reason).toBe('membership-none')
  expect(await standing(world, who)).toMatchObject({ state: 'left', way: null })
  expect([(await accept(null)).status, (await edit()).status]).toEqual([403, 403])
  const mine = (await as(world, who)('GET', `/api/threads/${id}/mine`)).json.can
  expect([mine.accept, mine.solve, mine.answer]).toEqual([false, false, false])

  // In another office he is somebody else's colleague: the question is not his any more.
  const { brzezinki } = world.people.offices
  await listDomain(world, 'brzezinki', 'dolnepole.pl')
  expect((await as(world, who)('PUT', '/api/me/office', { institutionId: brzezinki })).status).toBe(204)
  expect((await confirm(world, who)).status).toBe(204)
  expect(await standing(world, who)).toMatchObject({ state: 'member', way: 'domain' })
  expect([(await accept(null)).status, (await edit()).status]).toEqual([403, 404])
  expect((await as(world, who)('GET', `/api/threads/${id}/mine`)).json.editable).toEqual([])
  expect([(await accept('lech')).status, (await accept('iga')).status]).toEqual([403, 204])
})

test('speaking for an office ends with it, and the last administrator stays', async (t) => {
  const world = await openWorld(t)
  const { dolnePole, zalesin } = world.people.offices
  expect((await world.as('iga')('PUT', '/api/me/office', { institutionId: zalesin })).json.error.reason).toBe(
    'membership-leave-first',
  )
  expect((await world.as('iga')('DELETE', '/api/me/membership')).status).toBe(204)
  expect((await world.as('iga')('PUT', '/api/me/office', { institutionId: dolnePole })).status).toBe(204)
  await confirm(world, { id: 0, email: cast.iga.email, cookie: await world.cookieOf('iga') })
  const decision = { personId: world.people.iga, admit: true, reason: '' }
  expect((await world.as('ewa')('POST', '/api/memberships/decisions', decision)).status).toBe(204)
  const { roles, permissions } = (await world.as('iga')('GET', '/api/me')).json.me
  expect([roles, permissions]).toEqual([['member'], ['take-part']])
  // Another who has the role and no office any more could not put anything right.
  await world.db.write((tx) => changeRoles(tx, world.people.maria, ['member', 'administrator']))
  expect((await world.as('maria')('DELETE', '/api/me/membership')).status).toBe(204)
  expect((await world.as('adam')('DELETE', '/api/me/membership')).json.error.reason).toBe(
    'last-administrator',
  )
})

test('is asked for again after a year, twice reminded, and over without an answer or a mailbox', async (t) => {
  const world = await openWorld(t)
  await listDomain(world, 'dolnePole', 'dolnepole.pl')
  const emails = ['a@dolnepole.pl', 'b@dolnepole.pl', 'c@dolnepole.pl'] as const
  const [renews, forgets, gone] = [
    await join(world, emails[0]),
    await join(world, emails[1]),
    await join(world, emails[2]),
  ]
  world.clock.forward(334 * days)
  await keepFresh(world)
  expect(await kindsTo(world, emails[0])).toEqual(['membership.code'])
  world.clock.forward(days)
  await keepFresh(world)
  await keepFresh(world)
  expect(await kindsTo(world, emails[0])).toEqual(['membership.code', 'membership.renew'])

  // Nobody has that mailbox any more.
  const letter = and(eq(letters.address, emails[2]), eq(letters.kind, 'membership.renew'))
  await world.db.write((tx) => tx.update(letters).set({ state: 'given-up' }).where(letter))
  await keepFresh(world)
  expect(await standing(world, await again(world, gone))).toMatchObject({ state: 'lapsed' })

  world.clock.forward(23 * days)
  const here = await again(world, renews)
  const code = (await lettersTo(world, emails[0])).findLast(({ kind }) => kind === 'membership.renew')
  expect((await confirm(world, here, String(code?.params['code']))).status).toBe(204)
  await keepFresh(world)
  expect(await kindsTo(world, emails[0])).toEqual(['membership.code', 'membership.renew'])
  expect(await kindsTo(world, emails[1])).toEqual(['membership.code', 'membership.renew', 'membership.renew'])
  world.clock.forward(7 * days)
  await keepFresh(world)
  const late = await again(world, forgets)
  expect([
    (await standing(world, await again(world, renews))).state,
    (await standing(world, late)).state,
  ]).toEqual(['member', 'lapsed'])
  expect((await as(world, late)('POST', '/api/threads', question)).json.error.reason).toBe(
    'membership-needed',
  )
  expect((await kindsTo(world, emails[1])).at(-1)).toBe('membership.ended')

  // Late is not never: another code, and the address says the same as a year ago.
  expect((await as(world, late)('POST', '/api/me/membership/codes')).status).toBe(204)
  expect((await confirm(world, late, await codeOf(world, emails[1]))).status).toBe(204)
  expect(await standing(world, late)).toMatchObject({ state: 'member', way: 'domain' })
})
