import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { people } from '@rynek/db/features/accounts/tables.ts'
import { auditEntries } from '@rynek/db/features/audit/tables.ts'
import { letters } from '@rynek/db/features/mail/tables.ts'
import { forgettersOf } from '@rynek/server/chores.ts'
import { verifyChain } from '@rynek/server/features/audit/verify.ts'
import { forgetAll } from '@rynek/server/features/privacy/service/forget.ts'
import { createServices } from '@rynek/server/services.ts'
import {
  type Forgotten,
  isForgotten,
  keptFor,
  kindsKept,
} from '@rynek/shared/features/privacy/rules/retention.ts'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { days, hours } from '../../support/clock.ts'
import { lettersTo } from '../../support/mail.ts'
import { as, confirm, invite, listDomain, signUp, waiting } from '../../support/memberships.ts'
import { reason } from '../../support/moderation.ts'
import { enter } from '../../support/newcomer.ts'
import { answer, ask } from '../../support/talk.ts'
import { openWorld, type World } from '../../support/world.ts'

const servicesOf = (world: World) => createServices({ ...world, now: world.clock.now })

/** One thing of every kind, all of them made at this moment. */
async function liveOnce(world: World): Promise<void> {
  await signUp(world, 'kazimiera@wp.pl')
  await invite(world, 'anna', 'nowy@wp.pl')
  const { id } = await ask(world)
  const post = await answer(world, id)
  const removal = { postIds: [post.id], decision: 'delete', reason }
  await world.as('ewa')('POST', '/api/moderation/decisions', removal)
  await world.as('anna')('POST', '/api/me/archive')
  await world.db.write((tx) => tx.update(letters).set({ state: 'sent' }))
  const folder = join(world.config.dataDir, 'documents')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'a'.repeat(40)), 'nobody’s')
}

/** These are over sooner, by themselves; of an account somebody is told first. */
const sooner: readonly Forgotten[] = ['networks', 'files', 'codes', 'sessions', 'unconfirmed']

test('each kind of data stays as long as the table says, and no longer; the sealed log still holds', async (t) => {
  const world = await openWorld(t)
  const begun = world.clock.now()
  await liveOnce(world)
  const forgetters = forgettersOf(world.db, servicesOf(world))
  const upTo = (moment: number) => world.clock.forward(begun + moment - world.clock.now())
  for (const kind of kindsKept.filter(isForgotten)) {
    upTo(keptFor(kind) - hours)
    if (!sooner.includes(kind)) expect([kind, await forgetters[kind]()]).toEqual([kind, 0])
    if (kind === 'unconfirmed') {
      await servicesOf(world).memberships.keepMembershipsFresh()
      world.clock.forward(7 * days)
    }
    world.clock.forward(2 * hours)
    // A file is suspected once before it goes.
    const gone = (await forgetters[kind]()) + (kind === 'files' ? await forgetters[kind]() : 0)
    expect([kind, gone > 0]).toEqual([kind, true])
  }
  const { fault, removedUpTo } = await verifyChain(world.db.slow)
  expect([fault, removedUpTo > 0]).toEqual([null, true])
})

test('an account whose address nobody confirms is gone after a month, not without a word', async (t) => {
  const world = await openWorld(t)
  await listDomain(world, 'lipnik', 'lipnik.pl')
  const mistyped = await signUp(world, 'kazia@wp.pl', 'lipnik')
  const asks = await signUp(world, 'ania@wp.pl', 'lipnik')
  const waits = await waiting(world, 'lipnik', 'ola@wp.pl')
  // Who was known once is not taken for nobody when he changes offices.
  await world.as('piotr')('DELETE', '/api/me/membership')
  await world.as('piotr')('POST', '/api/me/membership/codes')
  const pass = async (time: number) => {
    world.clock.forward(time)
    await servicesOf(world).memberships.keepMembershipsFresh()
    return servicesOf(world).privacy.eraseUnconfirmed()
  }
  const told = async (email: string) =>
    (await lettersTo(world, email)).filter(({ kind }) => kind === 'membership.unconfirmed').length
  const nameOf = async ({ id }: { id: number }) =>
    (await world.db.read.select({ name: people.name }).from(people).where(eq(people.id, id)))[0]?.name

  expect([await pass(23 * days - hours), await told(mistyped.email)]).toEqual([0, 0])
  expect([await pass(2 * hours), await pass(hours), await told(mistyped.email)]).toEqual([0, 0, 1])
  const cookie = await enter(world, { email: asks.email, password: 'cztery słowa i kot' })
  await as(world, { ...asks, cookie })('POST', '/api/me/membership/codes')
  expect([await pass(6 * days), await pass(days)]).toEqual([0, 1])
  expect([await nameOf(mistyped), await nameOf(waits), await nameOf({ id: world.people.piotr })]).toEqual([
    'dawny członek społeczności',
    'Kazimiera Wójcik',
    'Piotr Nowak',
  ])
  const [entry] = await world.db.read
    .select()
    .from(auditEntries)
    .where(eq(auditEntries.action, 'person.erase'))
  expect(entry).toMatchObject({ actorId: null, personId: mistyped.id })

  // A week from the second letter; and the address is free again.
  expect([await told(asks.email), await nameOf(asks)]).toEqual([2, 'Kazimiera Wójcik'])
  expect([await pass(7 * days), await nameOf(asks)]).toEqual([1, 'dawny członek społeczności'])
  expect((await confirm(world, await signUp(world, 'kazia@wp.pl', 'lipnik'))).status).toBe(204)
})

test('the administrator sees what went, and one job that fails keeps no other from its work', async (t) => {
  const world = await openWorld(t)
  await liveOnce(world)
  world.clock.forward(31 * days)
  const forgetters = forgettersOf(world.db, servicesOf(world))
  const broken = { ...forgetters, events: () => Promise.reject(new Error('the disk is full')) }
  await expect(forgetAll(world.db, broken)).rejects.toThrow('still there')
  const removed = await forgetAll(world.db, forgetters)
  expect([(removed.events ?? 0) > 0, removed.invitations]).toEqual([true, 0])
  const items = (await world.as('adam')('GET', '/api/administration/retention')).json.items
  expect(items.map(({ kind }: { kind: string }) => kind)).toEqual(kindsKept)
  const of = (kind: string) => items.find((item: { kind: string }) => item.kind === kind)
  expect(of('invitations')).toEqual({ kind: 'invitations', days: 14, removed: 1, at: world.clock.now() })
  expect(of('events')).toMatchObject({ days: 7, removed: removed.events })
  expect([of('audit').removed, of('logs')]).toEqual([0, { kind: 'logs', days: 30, removed: null, at: null }])
  expect((await world.as('tomasz')('GET', '/api/administration/retention')).status).toBe(403)
})
