import { institutions } from '@rynek/db/features/institutions/tables.ts'
import { type Facts, outcomeOf, waysIn } from '@rynek/shared/features/memberships/rules/ways.ts'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { combinationsOf } from '../../support/combinations.ts'
import { lettersTo } from '../../support/mail.ts'
import { as, confirm, decide, invite, listDomain, signUp, standing } from '../../support/memberships.ts'
import { question } from '../../support/texts.ts'
import { openWorld, type World } from '../../support/world.ts'

/** By turns: one person may send ten a day. */
const inviters = ['piotr', 'olek', 'zofia', 'iga'] as const
const deciders = { officeAdministrator: 'iga', moderator: 'ewa' } as const

/** Plays what the facts say, and answers where the person stands then. */
async function play(world: World, facts: Facts, place: number) {
  const { dolnePole } = world.people.offices
  const setClosed = (closedAt: number | null) =>
    world.db.write((tx) => tx.update(institutions).set({ closedAt }).where(eq(institutions.id, dolnePole)))
  const who = await signUp(
    world,
    `a${place}@${facts.address === 'own' ? 'dolnepole.pl' : 'wp.pl'}`,
    'dolnePole',
  )
  if (facts.invitation === 'good')
    expect((await invite(world, inviters[place % 4] ?? 'piotr', who.email)).status).toBe(204)
  if (facts.office === 'closed') await setClosed(world.clock.now())
  if (facts.email === 'confirmed') expect((await confirm(world, who)).status).toBe(204)
  if (facts.confirmedBy !== 'nobody') await decide(world, deciders[facts.confirmedBy], who.id)
  const { state, way } = await standing(world, who)
  const asked = await as(world, who)('POST', '/api/threads', question)
  await setClosed(null)
  return { outcome: way ? { state, way } : { state }, asked: asked.status, who }
}

test('every combination of facts makes of a person what the table of ways says', async (t) => {
  const world = await openWorld(t)
  await listDomain(world, 'dolnePole', 'dolnepole.pl')
  const used = new Set<object>()
  for (const [place, facts] of combinationsOf().entries()) {
    const expected = outcomeOf(facts)
    const { outcome, asked } = await play(world, facts, place)
    // What somebody writes who waits goes past a moderator first.
    const answered = { member: 201, waiting: 202, unconfirmed: 403 }[expected.state]
    expect([facts, outcome, asked]).toEqual([facts, expected, answered])
    const row = waysIn.find(({ becomes }) => becomes === expected)
    if (row) used.add(row)
  }
  expect(used.size).toBe(waysIn.length)
})

test('an address is a way in at the very domain of the chosen office, and at no other', async (t) => {
  const world = await openWorld(t)
  await listDomain(world, 'brzezinki', 'brzezinki.pl')
  await listDomain(world, 'brzezinki', 'um.brzezinki.pl')
  // A list may be wrong: where anybody can have a mailbox is no office's.
  await listDomain(world, 'brzezinki', 'gmail.com')
  await listDomain(world, 'dolnePole', 'dolnepole.pl')
  const stands = async (email: string) => {
    const who = await signUp(world, email)
    await confirm(world, who)
    return (await standing(world, who)).state
  }
  for (const email of ['a@brzezinki.pl', 'B@UM.Brzezinki.pl', 'c+rynek@brzezinki.pl'])
    expect([email, await stands(email)]).toEqual([email, 'member'])
  const elsewhere = ['d@sub.brzezinki.pl', 'e@brzezinki.pl.evil.com', 'f@evilbrzezinki.pl', 'g@gmail.com']
  for (const email of [...elsewhere, 'h@dolnepole.pl', 'i@xn--brzeznki-9pb.pl'])
    expect([email, await stands(email)]).toEqual([email, 'waiting'])
})

test('a code is good for half an hour, five tries and the address it was sent to, once', async (t) => {
  const world = await openWorld(t)
  await listDomain(world, 'brzezinki', 'brzezinki.pl')
  const who = await signUp(world, 'a@brzezinki.pl')
  const [letter] = await lettersTo(world, who.email)
  expect([letter?.kind, letter?.text]).toEqual([
    'membership.code',
    expect.stringContaining('/konto/czlonkostwo'),
  ])
  const outside = (await as(world, who)('GET', '/api/me')).json.me
  expect([outside.outside, outside.permissions, outside.roles]).toEqual([true, [], ['member']])
  const refused = await as(world, who)('POST', '/api/threads', question)
  expect(refused.json.error).toMatchObject({
    reason: 'membership-needed',
    message: expect.stringContaining('Członkostwo w urzędzie'),
  })
  for (let tries = 0; tries < 5; tries++)
    expect((await confirm(world, who, 'AAAA-AAAA')).json.error.reason).toBe('check-the-fields')
  expect((await confirm(world, who)).json.error.reason).toBe('membership-code-void')

  const again = () => as(world, who)('POST', '/api/me/membership/codes')
  expect((await again()).status).toBe(204)
  world.clock.forward(30 * 60_000)
  expect((await confirm(world, who)).json.error.reason).toBe('membership-code-void')
  expect([(await again()).status, (await again()).status]).toEqual([204, 429])
  const both = await Promise.all([confirm(world, who), confirm(world, who)])
  expect(both.map(({ status }) => status).toSorted()).toEqual([204, 400])
  expect((await as(world, who)('POST', '/api/threads', question)).status).toBe(201)
})
