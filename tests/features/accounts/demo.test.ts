import { people } from '@rynek/db/features/accounts/tables.ts'
import { castEmail, cast as named } from '@rynek/shared/features/accounts/rules.ts'
import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { cast } from '../../support/cast.ts'
import type { Test } from '../../support/database.ts'
import { cookieOf, whoIs } from '../../support/newcomer.ts'
import { openWorld } from '../../support/world.ts'

/** The world's people under the addresses by which the demo knows its cast. */
async function openDemo(t: Test, env: Record<string, string> = {}) {
  const world = await openWorld(t, env)
  await world.db.write(async (tx) => {
    for (const key of ['anna', 'ewa', 'tomasz'] as const) {
      const email = castEmail(key)
      await tx.update(people).set({ email, emailKey: email }).where(eq(people.id, world.people[key]))
    }
  })
  return world
}

describe('in the demo one', () => {
  test('sees who one can be, in the order of the story', async (t) => {
    const world = await openDemo(t)
    const { json } = await world.as(null)('GET', '/api/demo/cast')
    expect(json.items).toEqual([
      { key: 'anna', name: cast.anna.name, office: 'Urząd Miasta Brzezinek', roles: ['member'] },
      { key: 'ewa', name: cast.ewa.name, office: 'Stowarzyszenie Rynek Samorządów', roles: ['moderator'] },
      { key: 'tomasz', name: cast.tomasz.name, office: 'Urząd Miejski w Starej Woli', roles: ['expert'] },
    ])
    expect(named).toHaveLength(9)
  })

  test('is somebody by one click, and somebody else by another', async (t) => {
    const world = await openDemo(t)
    const anna = cookieOf(await world.as(null)('POST', '/api/demo/sessions', { person: 'anna' }))
    expect(await whoIs(world, anna)).toBe(cast.anna.name)
    const ewa = await world.as(null)('POST', '/api/demo/sessions', { person: 'ewa' }, { cookie: anna })
    expect([await whoIs(world, cookieOf(ewa)), await whoIs(world, anna)]).toEqual([cast.ewa.name, null])
  })

  test('is nobody who is not of the cast, and only from our own page', async (t) => {
    const world = await openDemo(t)
    for (const person of ['jan', 'piotr', 'constructor', 'nikt'])
      expect((await world.as(null)('POST', '/api/demo/sessions', { person })).status).toBe(404)
    for (const person of ['', 'Anna', 'anna@rynek.example', 7, ['anna']])
      expect((await world.as(null)('POST', '/api/demo/sessions', { person })).status).toBe(400)
    const evil = { origin: 'https://evil.example' }
    expect((await world.as(null)('POST', '/api/demo/sessions', { person: 'anna' }, evil)).status).toBe(403)
  })
})

describe('where strangers can reach it, the demo', () => {
  test('offers nobody, and its door is not there at all', async (t) => {
    const world = await openDemo(t, { PUBLIC_URL: 'https://rynek.example.pl' })
    expect((await world.as(null)('GET', '/api/demo/cast')).json).toEqual({ items: [] })
    const tried = await world.as(null)('POST', '/api/demo/sessions', { person: 'anna' })
    expect(tried.status).toBe(404)
    expect(world.app.hasRoute({ method: 'POST', url: '/api/demo/sessions' })).toBe(false)
  })
})
