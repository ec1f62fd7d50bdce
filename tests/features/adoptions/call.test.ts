import { listNotices } from '@rynek/db/features/notices/queries.ts'
import { describe, expect, test } from 'vitest'
import { confirm, ledger, own, promising, report, reports } from '../../support/adoptions.ts'
import { days, minutes } from '../../support/clock.ts'
import { practiceAt } from '../../support/practices.ts'
import { openWorld, type World } from '../../support/world.ts'

const wanted = { cityTypes: ['GWM', 'POW'], wanted: 2, until: '2026-10-31' }
const call = (world: World, who: 'anna' | 'piotr' | 'tomasz' | 'ewa', id: number, given: object = wanted) =>
  world.as(who)('PUT', `/api/practices/${id}/tester-call`, given)
const open = async (world: World) =>
  (await world.as(null)('GET', '/api/tester-calls')).json.items.map(
    ({ practice }: { practice: { id: number } }) => practice.id,
  )

describe('a call for testers', () => {
  test('is told to those who speak for such offices, and is over by its number', async (t) => {
    const world = await openWorld(t)
    const id = await promising(world)
    expect((await own(world, 'anna', id)).can.call).toBe(true)
    expect((await call(world, 'anna', id)).status).toBe(204)
    expect(await open(world)).toEqual([id])
    expect((await ledger(world, id)).call).toEqual({ ...wanted, tried: 0, open: true })
    for (const who of ['iga', 'lech'] as const) {
      const [newest] = await listNotices(world.db.read, { personId: world.people[who], limit: 1 })
      expect(newest?.kind).toBe('testers-wanted')
    }
    expect(await listNotices(world.db.read, { personId: world.people.olek, limit: 1 })).toEqual([])

    await report(world, 'iga', id, reports.interested)
    expect((await ledger(world, id)).call).toMatchObject({ tried: 0, open: true })
    await report(world, 'iga', id, { ...reports.testing, entry: 1 })
    await report(world, 'lech', id, reports.adopted)
    expect((await ledger(world, id)).call).toMatchObject({ tried: 2, open: false })
    expect(await open(world)).toEqual([])
  })

  test('is over by its day, or by hand, and can be made anew', async (t) => {
    const world = await openWorld(t)
    const id = await promising(world)
    await call(world, 'anna', id)
    expect((await world.as('anna')('DELETE', `/api/practices/${id}/tester-call`)).status).toBe(204)
    expect(await open(world)).toEqual([])
    await call(world, 'tomasz', id)
    expect(await open(world)).toEqual([id])
    const again = await call(world, 'anna', id)
    expect([again.status, again.json.error.reason]).toEqual([409, 'call-open'])
    // Closed and opened at once, it tells nobody twice.
    const told = await listNotices(world.db.read, { personId: world.people.iga, limit: 50 })
    expect(told.map(({ kind }) => kind)).toEqual(['testers-wanted'])
    world.clock.forward(60 * days)
    expect(await open(world)).toEqual([])
  })

  test('counts offices of its types alone, from its day on', async (t) => {
    const world = await openWorld(t)
    const id = await promising(world)
    await report(world, 'lech', id, reports.testing)
    world.clock.forward(minutes)
    await call(world, 'anna', id, { ...wanted, cityTypes: ['GWM'] })
    await report(world, 'lech', id, { ...reports.adopted, entry: 1 })
    await report(world, 'piotr', id, reports.testing)
    expect((await ledger(world, id)).call).toMatchObject({ tried: 0, open: true })
    await confirm(world, 'iga', id)
    expect((await ledger(world, id)).call).toMatchObject({ tried: 1, open: true })
  })

  test('is for promising solutions, by their office or an expert', async (t) => {
    const world = await openWorld(t)
    const good = await practiceAt(world, 'published')
    expect((await call(world, 'anna', good.id)).json.error.reason).toBe('call-promising-only')
    expect((await call(world, 'anna', (await practiceAt(world, 'draft')).id)).status).toBe(404)
    const id = await promising(world)
    expect((await call(world, 'piotr', id)).json.error.reason).toBe('call-office-or-expert')
    for (const bad of [
      { ...wanted, cityTypes: [] },
      { ...wanted, wanted: 0 },
      { ...wanted, wanted: 51 },
      { ...wanted, until: 'jutro' },
      { ...wanted, until: '2026-09-06' },
      { ...wanted, until: '2026-09-31' },
      { ...wanted, cityTypes: ['GWM', 'GWM'] },
    ])
      expect((await call(world, 'anna', id, bad)).status).toBe(400)
  })
})
