import { buildClient } from '@rynek/client/build.ts'
import type { RelatedThread } from '@rynek/shared/features/threads/schemas.ts'
import { beforeAll, expect, test } from 'vitest'
import { minutes } from '../../support/clock.ts'
import { ask, hide, openThread } from '../../support/talk.ts'
import { openWorld } from '../../support/world.ts'

beforeAll(() => buildClient())

test('beside a thread stand the newest of its topic, its type of office first, and kept pages follow', async (t) => {
  const world = await openWorld(t, {}, 'built')
  const add = async (title: string, other: { cityType?: string; topic?: string } = {}) => {
    world.clock.forward(minutes)
    return ask(world, 'anna', { title, ...other })
  }
  const { id, slug } = await add('Pytanie, które się czyta')
  await add('Z tego samego obszaru', { topic: 'edu-rekrutacja' })
  await add('Z innego obszaru', { topic: 'spr-siec' })
  const related = async () => (await openThread(world, id)).related.map(({ title }: RelatedThread) => title)
  expect(await related()).toEqual(['Z tego samego obszaru'])
  const alike = await add('Z tego samego typu')
  for (const at of [1, 2, 3, 4]) await add(`Z innego typu ${at}`, { cityType: 'GWM' })
  const archived = await add('W archiwum')
  const place = { archived: true, reason: 'Nieaktualne.' }
  await world.as('ewa')('PUT', `/api/threads/${archived.id}/place`, place)
  const others = [4, 3, 2, 1].map((at) => `Z innego typu ${at}`)
  expect(await related()).toEqual(['Z tego samego typu', ...others])

  // What a guest gets is kept: nobody may go on reading a title that was hidden since.
  const kept = async () => (await world.app.inject(`/watki/${id}/${slug}`)).body
  expect(await kept()).toContain('Z tego samego typu')
  const [question] = (await openThread(world, alike.id)).posts
  await hide(world, question!.id)
  expect(await kept()).not.toContain('Z tego samego typu')
  await hide(world, question!.id, false)
  expect(await kept()).toContain('Z tego samego typu')
  await add('Najnowsze pytanie')
  expect(await related()).toEqual(['Najnowsze pytanie', 'Z tego samego typu', ...others.slice(0, 3)])
  expect(await kept()).toContain('Najnowsze pytanie')
})
