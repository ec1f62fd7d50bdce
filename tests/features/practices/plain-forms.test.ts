import { buildClient } from '@rynek/client/build.ts'
import { beforeAll, expect, test } from 'vitest'
import type { CastKey } from '../../support/cast.ts'
import { quoting } from '../../support/excerpts.ts'
import { postForm } from '../../support/plain-form.ts'
import { assess, describeAs, description, dossier, practiceAt, publishAs } from '../../support/practices.ts'
import { openWorld, type World } from '../../support/world.ts'

beforeAll(() => buildClient())

/** Posts a form of a dossier and expects to come back to it. */
async function act(world: World, who: CastKey, id: number, form: string, values: Record<string, string>) {
  const page = `/ekspert/praktyki/${id}`
  const { status, goesTo } = await postForm(world, who, `${page}/${form}`, values)
  expect([form, status, goesTo]).toEqual([form, 303, page])
}

test('without JavaScript a nomination becomes a practice, goes back once, has a second edition and is withdrawn', async (t) => {
  const world = await openWorld(t, {}, 'built')
  const { id } = await practiceAt(world, 'nominated')
  await act(world, 'anna', id, 'zgoda', { consent: 'yes', reason: '' })
  const early = await postForm(world, 'tomasz', `/ekspert/praktyki/${id}/przekazanie`, { note: 'Już?' })
  expect([early.status, early.body.includes('Opisowi brakuje jeszcze części')]).toEqual([400, true])
  expect(early.body).toContain('Już?')
  await describeAs(world, 'tomasz', id)
  await act(world, 'tomasz', id, 'przekazanie', { note: 'Dopisano koszty.' })
  await act(world, 'ewa', id, 'zwrot', { reason: 'Brakuje podstawy prawnej.' })
  await act(world, 'tomasz', id, 'przekazanie', { note: '' })
  for (const who of ['zofia', 'halina'] as const) await assess(world, who, id)
  const empty = await postForm(world, 'ewa', `/ekspert/praktyki/${id}/publikacja`, { reason: '' })
  expect(empty.status).toBe(400)
  await act(world, 'ewa', id, 'publikacja', { reason: 'Oceny są zgodne.' })

  const { version } = await dossier(world, 'ewa', id)
  const better = { version, description: { ...description, summary: 'Nowe liczby.' } }
  await describeAs(world, 'tomasz', id, better)
  const edition = { changes: 'Nowe liczby z tego roku.', version: String(version + 1) }
  await act(world, 'ewa', id, 'wydanie', edition)
  expect(await dossier(world, 'ewa', id)).toMatchObject({ stage: 'published', edition: 2 })

  await act(world, 'anna', id, 'wycofanie', { reason: 'Zmieniliśmy dostawcę.' })
  const { stage, moves } = await dossier(world, 'anna', id)
  expect([stage, moves.at(-1)?.reason]).toEqual(['withdrawn', 'Zmieniliśmy dostawcę.'])
  expect((await publishAs(world, 'ewa', id)).status).toBe(409)
})

test('without JavaScript an author refuses, and an editor uses his own words for who was asked', async (t) => {
  const world = await openWorld(t, {}, 'built')
  const { id } = await practiceAt(world, 'nominated')
  await act(world, 'anna', id, 'zgoda', { consent: 'no', reason: 'Urząd nie chce.' })
  expect((await dossier(world, 'anna', id)).stage).toBe('withdrawn')
  const { id: draft, postId } = await quoting(world)
  await act(world, 'rafal', draft, 'wlasne-slowa', { postId: String(postId) })
  expect((await dossier(world, 'rafal', draft)).sources).toMatchObject([{ postId, credit: 'rewritten' }])
})
