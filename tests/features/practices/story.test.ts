import { freshFor } from '@rynek/shared/features/practices/rules.ts'
import { expect, test } from 'vitest'
import { ledger, report, reports } from '../../support/adoptions.ts'
import { cast } from '../../support/cast.ts'
import { days } from '../../support/clock.ts'
import { credit } from '../../support/excerpts.ts'
import { enter } from '../../support/newcomer.ts'
import {
  assess,
  describeAs,
  description,
  dossier,
  handOver,
  keepFresh,
  nominate,
  publishAs,
} from '../../support/practices.ts'
import { answer, ask } from '../../support/talk.ts'
import { openWorld, type World } from '../../support/world.ts'

/** By the doors of the API alone: asked, answered, nominated, allowed, put together, assessed blindly, published. */
async function bring(world: World): Promise<{ id: number; threadId: number }> {
  const { id: threadId } = await ask(world)
  const { id: postId } = await answer(world, threadId, 'piotr', 'U nas liczymy **od etatu**.')
  await world.as('anna')('PUT', `/api/threads/${threadId}/accepted-answer`, { postId })
  const id = await nominate(world, threadId)
  expect((await publishAs(world, 'ewa', id)).status).toBe(409)
  const allowed = await world.as('anna')('PUT', `/api/practices/${id}/consent`, { consent: true })
  expect(allowed.status).toBe(204)
  const solution = `Liczymy od etatu. [^${postId}]`
  const text = { sources: [], description: { ...description, solution } }
  expect((await describeAs(world, 'rafal', id, text)).status).toBe(200)
  expect((await handOver(world, 'rafal', id)).status).toBe(204)
  expect((await assess(world, 'zofia', id)).status).toBe(204)
  expect(await dossier(world, 'halina', id)).toMatchObject({ assessed: 1, assessments: [] })
  expect((await publishAs(world, 'ewa', id)).status).toBe(409)
  expect((await assess(world, 'halina', id)).status).toBe(204)
  const early = await publishAs(world, 'ewa', id)
  expect([early.status, early.json.error.reason]).toEqual([409, 'excerpts-awaited'])
  expect((await credit(world, 'piotr', { id, threadId, postId }, 'named')).status).toBe(204)
  expect((await publishAs(world, 'ewa', id)).status).toBe(204)
  return { id, threadId }
}

test('a question becomes a practice, two offices try it, one adopts it, one gives it up, and it is still true after a year', async (t) => {
  const world = await openWorld(t)
  const { id, threadId } = await bring(world)
  const page = async () => (await world.as(null)('GET', `/api/practices/${id}`)).json
  expect((await page()).texts.solution).toContain('Piotr Nowak')
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
