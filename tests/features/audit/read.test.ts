import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { openDatabase } from '@rynek/db/core/open.ts'
import { addAuditEntry } from '@rynek/db/features/audit/queries/entries.ts'
import type { FullEntry, PublicLog } from '@rynek/shared/features/audit/schemas.ts'
import { describe, expect, test } from 'vitest'
import { chain, dropGuards, force } from '../../support/audit.ts'
import { cast } from '../../support/cast.ts'
import { newPlace } from '../../support/database.ts'
import { reason } from '../../support/moderation.ts'
import { answer, ask, hide } from '../../support/talk.ts'
import { openWorld, type World } from '../../support/world.ts'

const publicLog = async (world: World, after = ''): Promise<PublicLog> =>
  (await world.as(null)('GET', `/api/audit/public${after}`)).json
const signIn = (world: World, password: string, email: string = cast.anna.email) =>
  world.as(null)('POST', '/api/sessions', { email, password })

describe('the audit log', () => {
  test('tells everybody what was done and why, but not who, to whom, or what stood there', async (t) => {
    const world = await openWorld(t)
    const { id } = await ask(world)
    const secret = 'Nikodem Kowalczyk mieszka przy Polnej.'
    await hide(world, (await answer(world, id, 'piotr', secret)).id)
    await world.as('adam')('PATCH', `/api/threads/${id}`, { title: 'Zupełnie inny tytuł', reason })
    const log = await publicLog(world)
    expect(log.items).toMatchObject([
      { action: 'thread.retitle', role: 'administrator', reason },
      { action: 'post.hide', role: 'moderator', reason: 'Dane osobowe mieszkańca.' },
    ])
    const written = JSON.stringify(log)
    for (const { name } of Object.values(cast)) expect(written).not.toContain(name)
    for (const told of ['Nikodem', 'Zupełnie', 'threadId', 'session']) expect(written).not.toContain(told)
    expect(log.seal).toEqual((await chain(world)).seal)
    for (let at = 0; at < 11; at++)
      for (const locked of [true, false])
        await world.as('ewa')('PUT', `/api/threads/${id}/lock`, { locked, reason })
    const first = await publicLog(world)
    const second = await publicLog(world, `?after=${first.next}`)
    expect([first.items.length, second.items.length, second.next]).toEqual([20, 4, null])
  })

  test('has who came in and who was refused, and no address anybody typed', async (t) => {
    const world = await openWorld(t)
    await world.cookieOf('adam')
    await signIn(world, 'nie to hasło')
    await signIn(world, 'nie to hasło', 'nikt@nigdzie.example')
    await signIn(world, cast.anna.password)
    const { items } = (await world.as('adam')('GET', '/api/audit/entries')).json as { items: FullEntry[] }
    const { anna, adam } = world.people
    expect(items.map(({ action, actor, personId }) => [action, actor, personId])).toEqual([
      ['session.begin', cast.anna.name, anna],
      ['session.refuse', null, null],
      ['session.refuse', null, anna],
      ['session.begin', cast.adam.name, adam],
    ])
    expect(JSON.stringify(items)).not.toContain('example')
  })

  test('is taken out as a sheet by administrators, who stand in it for that', async (t) => {
    const world = await openWorld(t)
    const { id } = await ask(world)
    const formula = '=HYPERLINK("https://zlo.example";"kliknij")'
    await world.as('ewa')('PUT', `/api/threads/${id}/lock`, { locked: true, reason: formula })
    for (const who of [null, 'anna', 'tomasz', 'ewa', 'iga'] as const)
      for (const path of ['entries', 'entries.csv', 'chain'])
        expect((await world.as(who)('GET', `/api/audit/${path}`)).status).toBe(who ? 403 : 401)
    const sheet = await world.as('adam')('GET', '/api/audit/entries.csv')
    expect(sheet.headers['content-type']).toContain('text/csv')
    const lines = String(sheet.json).trimEnd().split('\r\n')
    expect(lines[0]).toBe('\uFEFFentry,at,actor,role,action,thread,post,person,reason,before,after,hash')
    expect(lines.find((line) => line.includes('thread.lock'))).toContain(`"'=HYPERLINK(""https`)
    expect(lines.at(-1)).toContain(`${world.people.adam},administrator,audit.export`)
    expect(lines).toHaveLength((await chain(world)).read + 1)
  })

  test('is read anew by a command, also against a hash somebody noted', async (t) => {
    const place = await newPlace(t)
    const db = await openDatabase({ ...place, now: Date.now })
    t.onTestFinished(() => db.close())
    for (const _ of [1, 2])
      await db.write((tx) => addAuditEntry(tx, { actorId: null, action: 'case.keep', reason }))
    const env = { ...process.env, LANG: 'en', DATA_DIR: place.dataDir, DATABASE_URL: place.url ?? '' }
    const script = join(import.meta.dirname, '../../../server/features/audit/verify-command.ts')
    const run = async (...noted: string[]) =>
      promisify(execFile)(process.execPath, [script, ...noted], { env }).catch((failed) => failed)
    const well = await run()
    const hash = /hash ([0-9a-f]{64})/.exec(well.stdout)?.[1] ?? ''
    expect([well.code, hash.length]).toEqual([undefined, 64])
    expect((await run('2', hash)).code).toBeUndefined()
    expect((await run('1', hash)).code).toBe(1)
    await dropGuards(db)
    await force(db, 'update audit_entries set at = 1 where id = 1')
    const broken = await run()
    expect([broken.code, broken.stdout]).toEqual([1, expect.stringContaining('Entry 1 was changed')])
  })
})
