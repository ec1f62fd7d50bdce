import { buildClient } from '@rynek/client/build.ts'
import { auditEntries } from '@rynek/db/features/audit/tables.ts'
import { findScope } from '@rynek/db/features/staff/queries.ts'
import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { cast } from '../../support/cast.ts'
import { days } from '../../support/clock.ts'
import { lettersTo } from '../../support/mail.ts'
import { openCase, queue, reason } from '../../support/moderation.ts'
import { postForm } from '../../support/plain-form.ts'
import { appoint, limit, putScope } from '../../support/staff.ts'
import { answer, ask, faultsOf } from '../../support/talk.ts'
import { openWorld, type World } from '../../support/world.ts'
import { methodOf } from '../../support/write-row.ts'
import { writes } from '../../support/writes.ts'

/** Questions of the tests are about schools, from towns of middle size. */
const elsewhere = { subjects: ['FIN', 'edu-rekrutacja'], cityTypes: [] } as const
const otherTowns = { subjects: [], cityTypes: ['POW'] } as const
const here = { subjects: ['EDU'], cityTypes: ['MSR', 'POW'] } as const
const copyOf = (scope: typeof elsewhere | typeof otherTowns | typeof here) => structuredClone(scope) as never

/** What only moderators do, and administrators. */
const theirs: readonly string[] = ['moderate', 'publish', 'admit']
/** What moderators write that is no act on anybody. */
const free = ['POST /api/moderation/phrases', 'PUT /api/moderation/phrases/:id']

describe('a moderator with a scope', () => {
  test('is refused outside it by every route that moderates, and what concerns people by every scope', async (t) => {
    const world = await openWorld(t)
    const moderating = writes.filter(({ needs, route }) => theirs.includes(needs) && !free.includes(route))
    expect(moderating.length).toBeGreaterThan(12)
    for (const row of moderating) {
      await putScope(world, 'ewa', null)
      const { url, body } = await row.request(world, 'ewa')
      const ofForum = /people|sanctions|words|memberships/.test(row.route)
      for (const scope of ofForum ? [here] : [elsewhere, otherTowns]) {
        await putScope(world, 'ewa', copyOf(scope))
        const { status, json } = await world.as('ewa')(methodOf(row), url, body)
        const became = json?.error?.reason ?? json?.items?.[0]?.outcome
        const refusal = ofForum ? 'scope-of-people' : 'outside-scope'
        expect([row.route, status, became]).toEqual([row.route, json.items ? 200 : 403, refusal])
      }
      if (ofForum) continue
      await putScope(world, 'ewa', copyOf(here))
      const { status } = await world.as('ewa')(methodOf(row), url, body)
      expect([row.route, status]).toEqual([row.route, row.answers[4]])
    }
  })

  test('reads which scope it is, and accepts no answers outside it', async (t) => {
    const world = await openWorld(t)
    const { id } = await ask(world)
    const { id: postId } = await answer(world, id)
    world.clock.forward(15 * days)
    await putScope(world, 'ewa', copyOf(elsewhere))
    const locked = await world.as('ewa')('PUT', `/api/threads/${id}/lock`, { locked: true, reason })
    expect(locked.json.error.message).toContain('(Finansowanie i zamówienia, Elektroniczna rekrutacja)')
    const mine = async () => (await world.as('ewa')('GET', `/api/threads/${id}/mine`)).json.can
    expect(await mine()).toMatchObject({ moderate: false, accept: false })
    const accept = () => world.as('ewa')('PUT', `/api/threads/${id}/accepted-answer`, { postId })
    expect((await accept()).status).toBe(403)
    await putScope(world, 'ewa', copyOf(here))
    expect(await mine()).toMatchObject({ moderate: true, accept: true })
    expect((await accept()).status).toBe(204)
    // Who is an administrator besides moderates everywhere.
    await putScope(world, 'adam', copyOf(elsewhere))
    expect((await world.as('adam')('PUT', `/api/threads/${id}/lock`, { locked: true, reason })).status).toBe(
      204,
    )
  })

  test('has a queue of what is within it, and may do nothing in the file of another case', async (t) => {
    const world = await openWorld(t)
    const { caseId } = await openCase(world)
    const seen = async (scope: never) => {
      await putScope(world, 'ewa', scope)
      const { json } = await world.as('ewa')('GET', '/api/moderation/queue')
      return [json.items.map(({ id }: { id: number }) => id), json.waiting, json.scope]
    }
    for (const scope of [here, { subjects: ['edu-dziennik'], cityTypes: [] }])
      expect(await seen(scope as never)).toEqual([[caseId], 1, scope])
    for (const scope of [elsewhere, otherTowns]) expect(await seen(copyOf(scope))).toEqual([[], 0, scope])
    const file = (await world.as('ewa')('GET', `/api/moderation/cases/${caseId}`)).json
    expect(new Set(Object.values(file.can))).toEqual(new Set([false]))
    expect((await queue(world, 'adam')).map(({ id }) => id)).toEqual([caseId])
  })
})

describe('a change of scope', () => {
  const reasonOf = async (world: World, about: 'ewa' | 'maria' | 'adam', scope = {}) => {
    const answered = await limit(world, 'adam', about, scope)
    return [answered.status, answered.json.error.reason, faultsOf(answered)]
  }

  test('signs the moderator out, and is told and logged; only moderators have one', async (t) => {
    const world = await openWorld(t)
    await world.cookieOf('ewa')
    expect((await limit(world, 'adam', 'ewa', copyOf(here))).status).toBe(204)
    expect((await world.as('ewa')('GET', '/api/me')).json.me).toBeNull()
    expect(await reasonOf(world, 'ewa', { ...here, cityTypes: ['POW', 'MSR'] })).toEqual([
      400,
      'check-the-fields',
      ['subjects'],
    ])
    expect(await reasonOf(world, 'maria', here)).toEqual([409, 'scope-moderators-only', []])
    expect(await reasonOf(world, 'adam', here)).toEqual([403, 'own-roles', []])
    expect(await reasonOf(world, 'ewa', { subjects: ['KSIEZYC'] })).toEqual([
      400,
      'check-the-fields',
      ['subjects.0'],
    ])

    const [letter] = await lettersTo(world, cast.ewa.email)
    expect(letter?.text).toContain('Teraz to: Zarządzanie cyfrową oświatą, Średnie miasto, Powiat.')
    const made = eq(auditEntries.action, 'person.scope')
    const [entry] = await world.db.read.select().from(auditEntries).where(made)
    expect(entry).toMatchObject({
      personId: world.people.ewa,
      before: { scope: null },
      after: { scope: here },
    })

    // Two who change it at once have not seen each other's; and it does not outlive the role.
    const was = { subjects: [], cityTypes: [] }
    expect(await reasonOf(world, 'ewa', { ...elsewhere, was })).toEqual([409, 'scope-changed', []])
    expect((await appoint(world, 'adam', 'ewa', ['member'])).status).toBe(204)
    expect(await findScope(world.db.read, world.people.ewa)).toBeNull()
  })

  test('is made by a plain form too, and nothing ticked is everywhere', async (t) => {
    await buildClient()
    const world = await openWorld(t, {}, 'built')
    const page = `/administracja/osoby/${world.people.ewa}`
    const chosen: [string, string][] = [
      ['subjects', 'EDU'],
      ['subjects', 'cyb-kopie'],
    ]
    const refused = await postForm(world, 'adam', `${page}/zakres`, [...chosen, ['reason', '']])
    expect(refused.status).toBe(400)
    expect(refused.body.includes('name="subjects" value="cyb-kopie" checked')).toBe(true)
    const done = await postForm(world, 'adam', `${page}/zakres`, [...chosen, ['reason', 'Nowy podział.']])
    expect([done.status, done.goesTo]).toEqual([303, `${page}?zapisano=zakres`])
    expect(await findScope(world.db.read, world.people.ewa)).toEqual({
      subjects: ['EDU', 'cyb-kopie'],
      cityTypes: [],
    })
    const again = { reason: 'Znowu wszędzie.' }
    const blind = await postForm(world, 'adam', `${page}/zakres`, again)
    expect([blind.status, blind.body.includes('zmienił zakres tej osoby')]).toEqual([409, true])
    await postForm(world, 'adam', `${page}/zakres`, { ...again, wasSubjects: 'EDU,cyb-kopie' })
    expect(await findScope(world.db.read, world.people.ewa)).toBeNull()
  })
})
