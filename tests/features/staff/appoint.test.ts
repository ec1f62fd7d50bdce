import { buildClient } from '@rynek/client/build.ts'
import { findPerson } from '@rynek/db/features/accounts/queries.ts'
import { auditEntries } from '@rynek/db/features/audit/tables.ts'
import { listHoldersOf } from '@rynek/db/features/memberships/queries/in-force.ts'
import { changeRoles } from '@rynek/db/features/staff/queries.ts'
import { createStaff } from '@rynek/server/features/staff/service.ts'
import { channels } from '@rynek/shared/core/events.ts'
import type { NewRoles } from '@rynek/shared/features/staff/schemas.ts'
import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { ledger, report } from '../../support/adoptions.ts'
import { cast } from '../../support/cast.ts'
import { minutes } from '../../support/clock.ts'
import { lettersTo } from '../../support/mail.ts'
import { postForm } from '../../support/plain-form.ts'
import { practiceAt } from '../../support/practices.ts'
import { appoint, rolesOf, rolesUrl } from '../../support/staff.ts'
import { ask, faultsOf } from '../../support/talk.ts'
import { announced, openWorld } from '../../support/world.ts'

describe('a change of roles', () => {
  test('is the end of it: nothing is done afterwards by who was at the door before', async (t) => {
    const world = await openWorld(t)
    const { id } = await ask(world)
    const lock = (locked: boolean) =>
      world.as('ewa')('PUT', `/api/threads/${id}/lock`, { locked, reason: 'Porządki.' })
    await lock(true)
    // Whoever is past the door waits for the one writer; the role is taken in between.
    const taken = world.db.write((tx) => changeRoles(tx, world.people.ewa, ['member']))
    const acts = await Promise.all(Array.from({ length: 10 }, (_, at) => lock(at % 2 === 1)))
    await taken
    expect(new Set(acts.map(({ status }) => status))).toEqual(new Set([403]))
    expect((await lock(false)).json.error.reason).toBe('needs-moderate')
  })

  test('counts at once, signs the person out, and is told and logged with its reason', async (t) => {
    const world = await openWorld(t)
    const { id: threadId } = await ask(world, 'maria')
    await world.cookieOf('maria')
    const before = (await announced(world.db)).at(-1)?.id ?? 0
    expect((await appoint(world, 'adam', 'maria', ['moderator', 'member'])).status).toBe(204)

    expect((await world.as('maria')('GET', '/api/me')).json.me).toBeNull()
    expect(await rolesOf(world, 'maria')).toEqual(['member', 'moderator'])
    const news = (await announced(world.db)).filter(({ id }) => id > before)
    expect(news.map(({ kind, topic }) => [kind, topic])).toEqual([
      ['author.changed', channels.thread(threadId)],
      ['profile.changed', channels.profile(world.people.maria)],
      ['sessions.ended', channels.sessions],
      ['notices.counted', channels.person(world.people.maria)],
    ])
    const [letter] = await lettersTo(world, cast.maria.email)
    expect(letter?.text).toContain('Są teraz takie: członek społeczności, moderator.')
    expect(letter?.text).toContain('Uchwała zarządu z 3 marca.')
    const made = eq(auditEntries.action, 'person.roles')
    expect(await world.db.read.select().from(auditEntries).where(made)).toMatchObject([
      {
        ...{ actorId: world.people.adam, actorRole: 'administrator', personId: world.people.maria },
        reason: 'Uchwała zarządu z 3 marca.',
        before: { roles: ['member'] },
        after: { roles: ['member', 'moderator'] },
      },
    ])
    const cookie = await world.newCookieOf('maria')
    const asMaria = (url: string) => world.as(null)('GET', url, undefined, { cookie })
    expect((await asMaria('/api/moderation/queue')).status).toBe(200)
    expect((await asMaria('/api/me/notices')).json.items).toMatchObject([
      { kind: 'roles-changed', detail: 'Uchwała zarządu z 3 marca.', href: '/konto' },
    ])
  })

  test('is never of one’s own, and only for administrators who have shown that it is they', async (t) => {
    const world = await openWorld(t)
    const own = await appoint(world, 'adam', 'adam', ['member'])
    expect([own.status, own.json.error.reason]).toEqual([403, 'own-roles'])
    expect((await world.as('adam')('GET', rolesUrl(world, 'adam').replace('/roles', ''))).json.own).toBe(true)
    world.clock.forward(16 * minutes)
    for (const late of [
      await appoint(world, 'adam', 'maria', ['expert']),
      await world.as('adam')('GET', rolesUrl(world, 'maria').replace('/roles', '')),
    ])
      expect([late.status, late.json.error.reason]).toEqual([403, 'confirm-yourself'])
    expect((await findPerson(world.db.read, world.people.maria))?.roles).toEqual(['member'])
  })

  test('is refused with what to do, and changes nothing', async (t) => {
    const world = await openWorld(t)
    const said = async (about: 'maria' | 'ewa', roles: string[], change = {}) => {
      const answer = await appoint(world, 'adam', about, roles as never, change)
      const { reason, message } = answer.json.error
      return [answer.status, reason, faultsOf(answer), /^\p{Lu}.*\.$/u.test(message)]
    }
    const wrong = (...fields: string[]) => [400, 'check-the-fields', fields, true]
    expect(await said('maria', [])).toEqual(wrong('roles'))
    expect(await said('maria', ['member'])).toEqual(wrong('roles'))
    expect(await said('maria', ['king'])).toEqual(wrong('roles.0'))
    expect(await said('maria', ['expert', 'expert'])).toEqual(wrong('roles'))
    expect(await said('maria', ['expert'], { reason: ' bo ' })).toEqual(wrong('reason'))
    // Somebody else has made her a moderator since the page was opened.
    expect(await said('ewa', ['expert'], { was: ['member'] })).toEqual([409, 'roles-changed', [], true])
    const nobody = { roles: ['expert'], was: ['member'], reason: 'Zgłoszenie urzędu.' }
    const unknown = await world.as('adam')('PUT', '/api/administration/people/999999/roles', nobody)
    expect(unknown.status).toBe(404)
    expect(await announced(world.db)).toEqual([])
    expect([await rolesOf(world, 'maria'), await rolesOf(world, 'ewa')]).toEqual([['member'], ['moderator']])
  })
})

describe('administrators', () => {
  test('of whom two take the role from each other at one moment: one stays', async (t) => {
    const world = await openWorld(t)
    await appoint(world, 'adam', 'ewa', ['administrator'])
    // Past the door, where both are administrators still: the later one finds that he is none any more.
    const staff = createStaff({ db: world.db })
    const change: NewRoles = { roles: ['member'], was: ['administrator'], reason: 'Koniec kadencji.' }
    const both = await Promise.allSettled([
      staff.appoint({ id: world.people.adam }, world.people.ewa, change),
      staff.appoint({ id: world.people.ewa }, world.people.adam, change),
    ])
    const refused = both.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
    expect(refused).toMatchObject([{ code: 'forbidden', reason: 'needs-administer' }])
    expect(await listHoldersOf(world.db.read, 'administrator')).toHaveLength(1)
  })
})

describe('an office administrator', () => {
  test('speaks for the person’s own office and for no other', async (t) => {
    const world = await openWorld(t)
    const { id } = await practiceAt(world, 'published')
    await report(world, 'piotr', id)
    await report(world, 'maria', id)
    await appoint(world, 'adam', 'olek', ['member', 'officeAdministrator'])
    const headers = { cookie: await world.newCookieOf('olek') }
    const url = `/api/practices/${id}/adoption/confirmation`
    expect((await world.as(null)('PUT', url, { entry: 1 }, headers)).status).toBe(204)
    // His word stands for Dolne Pole; what Maria reported waits for her own office.
    const { items } = await ledger(world, id)
    expect(items.map(({ office }: { office: { id: number } }) => office.id)).toEqual([
      world.people.offices.dolnePole,
    ])
  })
})

test('without JavaScript roles are given by a plain form, which keeps what was ticked', async (t) => {
  await buildClient()
  const world = await openWorld(t, {}, 'built')
  const page = `/administracja/osoby/${world.people.maria}`
  const ticked = { roles: 'member,expert', was: 'member' }
  const refused = await postForm(world, 'adam', page, { ...ticked, reason: '' })
  expect(refused.status).toBe(400)
  expect(refused.body.includes('name="roles" value="expert" checked')).toBe(true)
  const done = await postForm(world, 'adam', page, { ...ticked, reason: 'Zgłoszenie urzędu.' })
  expect([done.status, done.goesTo]).toEqual([303, `${page}?zapisano=role`])
  expect(await rolesOf(world, 'maria')).toEqual(['member', 'expert'])
})
