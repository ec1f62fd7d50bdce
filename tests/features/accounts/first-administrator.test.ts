import { oneTimeCodes, people } from '@rynek/db/features/accounts/tables.ts'
import { institutions } from '@rynek/db/features/institutions/tables.ts'
import { prepareFirstAdministrator } from '@rynek/server/features/accounts/first-administrator.ts'
import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { cast } from '../../support/cast.ts'
import { days } from '../../support/clock.ts'
import type { Test } from '../../support/database.ts'
import { cookieOf, newcomer } from '../../support/newcomer.ts'
import { openWorld, type World } from '../../support/world.ts'

const publicUrl = 'https://rynek.example.pl'

/** A new installation: its offices are real ones, and nobody administers it. */
async function openNew(t: Test): Promise<World> {
  const world = await openWorld(t, { PUBLIC_URL: publicUrl })
  await world.db.write(async (tx) => {
    await tx.update(institutions).set({ demo: false })
    await tx
      .update(people)
      .set({ roles: ['officeAdministrator'] })
      .where(eq(people.id, world.people.adam))
  })
  return world
}

async function linkOf(world: World): Promise<string> {
  const link = await prepareFirstAdministrator(world)
  if (!link) throw new Error('there is no link')
  expect(link).toMatch(/^https:\/\/rynek\.example\.pl\/pierwszy-administrator\?kod=[\w-]{43}$/)
  return link.split('kod=')[1] ?? ''
}

const become = (world: World, code: string, changes: Record<string, unknown> = {}) =>
  world.as(null)('POST', '/api/administrators', newcomer(world, { code, ...changes }))

describe('the first administrator', () => {
  test('comes by a one-time link, which then leads nowhere', async (t) => {
    const world = await openNew(t)
    const code = await linkOf(world)
    const made = await become(world, code)
    expect(made.status).toBe(201)
    const { json } = await world.as(null)('GET', '/api/me', undefined, { cookie: cookieOf(made) })
    expect(json.me.roles).toEqual(['member', 'administrator'])
    // What they may do waits for a second factor.
    expect([json.me.permissions, json.me.withheld]).toEqual([['take-part'], ['administrator']])

    const again = await become(world, code, { email: 'drugi@brzezinki.example' })
    expect([again.status, again.json.error.reason]).toEqual([403, 'code-void'])
    expect(await prepareFirstAdministrator(world)).toBeNull()
  })

  test('is one, however many use the link at once', async (t) => {
    const world = await openNew(t)
    const code = await linkOf(world)
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, n) => become(world, code, { email: `adm${n}@brzezinki.example` })),
    )
    const statuses = answers.map(({ status }) => status)
    expect(statuses.filter((status) => status === 201)).toHaveLength(1)
    expect(new Set(statuses)).toEqual(new Set([201, 403, 503]))
    const holders = (await world.db.read.select().from(people)).filter(({ roles }) =>
      roles.includes('administrator'),
    )
    expect(holders).toHaveLength(1)
  })

  test('may try again with the same link after a mistake', async (t) => {
    const world = await openNew(t)
    const code = await linkOf(world)
    expect((await become(world, code, { email: cast.anna.email })).status).toBe(409)
    expect((await become(world, code, { institutionId: 999_999 })).status).toBe(400)
    expect((await become(world, code, { name: '...' })).status).toBe(400)
    expect((await become(world, code)).status).toBe(201)
  })

  test('is too late after a day, and after the server was started anew', async (t) => {
    const world = await openNew(t)
    const first = await linkOf(world)
    const second = await linkOf(world)
    expect((await become(world, first)).json.error.reason).toBe('code-void')
    world.clock.forward(days)
    expect((await become(world, second)).json.error.reason).toBe('code-void')
    const third = await linkOf(world)
    world.clock.forward(days - 1)
    expect((await become(world, third)).status).toBe(201)
  })

  test('cannot be made of what is stored, nor of a guess', async (t) => {
    const world = await openNew(t)
    await linkOf(world)
    const [row] = await world.db.read.select().from(oneTimeCodes)
    for (const code of [row?.codeHash ?? '', 'a'.repeat(43)])
      expect((await become(world, code)).json.error.reason).toBe('code-void')
    for (const code of ['', 'a'.repeat(19), 'a'.repeat(101), `${'a'.repeat(42)}%`, null, ['a'.repeat(43)]])
      expect((await become(world, code as string)).status).toBe(400)
  })

  test('is not asked for where there is one, nor in a demo', async (t) => {
    const installed = await openWorld(t, { PUBLIC_URL: publicUrl })
    expect(await prepareFirstAdministrator(installed)).toBeNull()
    const demo = await openWorld(t)
    await demo.db.write((tx) => tx.update(people).set({ roles: ['member'] }))
    expect(await prepareFirstAdministrator(demo)).toBeNull()
  })
})
