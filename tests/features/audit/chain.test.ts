import { dialect } from '@rynek/db/core/dialect.ts'
import { addAuditEntry } from '@rynek/db/features/audit/queries/entries.ts'
import { auditEntries } from '@rynek/db/features/audit/tables.ts'
import { createAudit } from '@rynek/server/features/audit/service.ts'
import { describe, expect, test } from 'vitest'
import { chain, dropGuards, force } from '../../support/audit.ts'
import type { CastKey } from '../../support/cast.ts'
import { days } from '../../support/clock.ts'
import type { Test } from '../../support/database.ts'
import { reason } from '../../support/moderation.ts'
import { ask } from '../../support/talk.ts'
import { openWorld, type World } from '../../support/world.ts'

const lock = (world: World, id: number, locked: boolean, who: CastKey = 'ewa') =>
  world.as(who)('PUT', `/api/threads/${id}/lock`, { locked, reason })

/** Four acts of Ewa, after she, Anna and Adam have signed in. */
async function acted(t: Test) {
  const world = await openWorld(t)
  const { id } = await ask(world)
  for (const who of ['ewa', 'adam'] as const) await world.cookieOf(who)
  for (const locked of [true, false, true, false]) await lock(world, id, locked)
  return { world, id }
}
const stored = (world: World) => world.db.read.select().from(auditEntries).orderBy(auditEntries.id)

describe('the chain of the audit log', () => {
  test('joins every entry to the one before, without a gap', async (t) => {
    const { world } = await acted(t)
    const entries = await stored(world)
    expect(entries.map(({ id }) => id)).toEqual(entries.map((_, at) => at + 1))
    expect(new Set(entries.map(({ hash }) => hash)).size).toBe(entries.length)
    const { id: entry, hash } = entries.at(-1) ?? { id: 0, hash: '' }
    expect(await chain(world)).toEqual({
      read: entries.length,
      removedUpTo: 0,
      seal: { entry, hash },
      fault: null,
    })
  })

  test('holds when many act at the same moment, and acts that failed leave no gap', async (t) => {
    const { world } = await acted(t)
    const questions = await Promise.all(Array.from({ length: 8 }, () => ask(world)))
    const all = await Promise.all(
      questions.flatMap(({ id }) => [
        lock(world, id, true),
        lock(world, id, true, 'adam'),
        world.as('ewa')('PATCH', `/api/threads/${id}`, { topic: 'cyb-kopie', reason }),
      ]),
    )
    expect(new Set(all.map(({ status }) => status))).toEqual(new Set([204]))
    await expect(force(world.db, 'insert into audit_entries (id) values (1)')).rejects.toThrow()
    expect(await chain(world)).toMatchObject({ fault: null })
  })

  test('is only added to: the database refuses the rest', async (t) => {
    const { world } = await acted(t)
    const before = await stored(world)
    const tables = ['audit_entries', 'audit_checkpoints']
    await force(world.db, `insert into audit_checkpoints (up_to, hash, at) values (3, '', 1)`)
    const statements = [
      `update audit_entries set reason = 'x' where id = 2`,
      'delete from audit_entries where id = 2',
      'delete from audit_entries',
      'delete from audit_heads',
      'update audit_checkpoints set up_to = 1',
      'delete from audit_checkpoints',
      ...(dialect === 'postgres' ? [...tables, 'audit_heads'].map((name) => `truncate ${name}`) : []),
    ]
    for (const statement of statements)
      await expect(force(world.db, statement), statement).rejects.toThrow(
        expect.objectContaining({
          cause: expect.objectContaining({ message: expect.stringMatching(/only added/) }),
        }),
      )
    expect(await stored(world)).toEqual(before)
  })

  test('shows what was changed behind its back, and where', async (t) => {
    const { world } = await acted(t)
    await dropGuards(world.db)
    const [one, two] = (await stored(world)).slice(2)
    await force(world.db, `update audit_entries set reason = 'x' where id = ${two?.id}`)
    expect(await chain(world)).toMatchObject({ fault: { entry: two?.id, kind: 'changed' } })
    await force(world.db, `update audit_entries set reason = '${two?.reason}' where id = ${two?.id}`)
    expect(await chain(world)).toMatchObject({ fault: null })
    const { entry } = (await chain(world)).seal
    await force(world.db, `delete from audit_entries where id = ${entry}`)
    expect(await chain(world)).toMatchObject({ fault: { entry: entry - 1, kind: 'end' } })
    await force(world.db, `delete from audit_entries where id = ${one?.id}`)
    expect(await chain(world)).toMatchObject({ fault: { entry: one?.id, kind: 'missing' } })
  })

  test('lets go of what is older than 24 months, and goes on from there', async (t) => {
    const world = await openWorld(t)
    const { db, clock } = world
    const { forgetOld, verify } = createAudit({ db })
    const act = () =>
      db.write((tx) => addAuditEntry(tx, { actorId: world.people.ewa, action: 'case.keep', reason }))
    for (const _ of [1, 2, 3]) await act()
    clock.forward(720 * days)
    await act()
    await forgetOld()
    expect(await verify()).toMatchObject({ read: 4, removedUpTo: 0, fault: null })
    clock.forward(20 * days)
    await forgetOld()
    await act()
    expect(await verify()).toMatchObject({ read: 2, removedUpTo: 3, fault: null })
    clock.forward(800 * days)
    await forgetOld()
    expect(await stored(world)).toEqual([])
    await act()
    expect(await verify()).toMatchObject({ read: 1, removedUpTo: 5, fault: null })
  })
})
