import { freshFor } from '@rynek/shared/features/practices/rules.ts'
import { expect, test } from 'vitest'
import { ledger, report, reports } from '../../support/adoptions.ts'
import { cast } from '../../support/cast.ts'
import { days } from '../../support/clock.ts'
import { enter } from '../../support/newcomer.ts'
import { keepFresh, practiceAt } from '../../support/practices.ts'
import { openWorld } from '../../support/world.ts'

test('a practice is tried by two offices, adopted by one, given up by the other, and still true after a year', async (t) => {
  const world = await openWorld(t)
  const { id, threadId } = await practiceAt(world, 'published')
  const page = async () => (await world.as(null)('GET', `/api/practices/${id}`)).json
  for (const who of ['iga', 'lech'] as const) await report(world, who, id, reports.testing)
  world.clock.forward(30 * days)
  // A month later everybody has to sign in again.
  for (const [who, given] of [
    ['iga', reports.adopted],
    ['lech', { ...reports['gave-up'], recommend: 'with-changes' }],
  ] as const) {
    const headers = { cookie: await enter(world, cast[who]) }
    const told = { ...given, entry: 1 }
    const made = await world.as(null)('POST', `/api/practices/${id}/adoption/reports`, told, headers)
    expect(made.status).toBe(201)
  }
  const { items, counts } = await ledger(world, id)
  expect(items.map(({ state }: { state: string }) => state).toSorted()).toEqual(['adopted', 'gave-up'])
  expect(counts).toMatchObject([
    { cityType: 'GWM', adopted: 1, testing: 0 },
    { cityType: 'POW', gaveUp: 1 },
  ])
  expect((await page()).practice).toMatchObject({ stage: 'published', adopters: 1 })

  world.clock.forward(freshFor)
  await keepFresh(world)
  expect((await page()).practice.stage).toBe('review')
  const anna = { cookie: await enter(world, cast.anna) }
  const { items: notices } = (await world.as(null)('GET', '/api/me/notices', undefined, anna)).json
  expect(notices[0]).toMatchObject({ kind: 'still-true', href: `/ekspert/praktyki/${id}` })
  const still = { note: 'Działa, doszły dwie szkoły.' }
  expect((await world.as(null)('PUT', `/api/practices/${id}/confirmation`, still, anna)).status).toBe(204)
  expect((await page()).practice).toMatchObject({ stage: 'confirmed', confirmedAt: world.clock.now() })
  const { thread } = (await world.as(null)('GET', `/api/threads/${threadId}`)).json
  expect(thread.practice).toMatchObject({ id, stage: 'confirmed' })
})
