import { expect, test } from 'vitest'
import { practiceAt } from '../../support/practices.ts'
import { answer, ask, hide, openThread } from '../../support/talk.ts'
import { openWorld } from '../../support/world.ts'

test('whoever types is offered threads, practices, topics and offices; whoever asks, what was asked before', async (t) => {
  const world = await openWorld(t)
  const get = async (path: string, q: string) =>
    (await world.as(null)('GET', `/api/search${path}?q=${encodeURIComponent(q)}`)).json
  const practice = await practiceAt(world, 'published')
  const { id } = await ask(world, 'anna', { title: 'Monitoring wizyjny na placach zabaw' })
  const good = await answer(world, id, 'piotr', 'Wystarczy **uchwała** rady gminy.')
  await world.as('anna')('PUT', `/api/threads/${id}/accepted-answer`, { postId: good.id })
  await ask(world, 'anna', { title: 'Odbiór odpadów', body: 'Monitoring wizyjny też mamy.' })

  expect(await get('/suggestions', 'monitoringu wiz')).toMatchObject({ threads: [{ id }], practices: [] })
  expect((await get('/suggestions', 'brzezin')).offices).toMatchObject([
    { id: world.people.offices.brzezinki },
  ])
  expect((await get('/suggestions', 'dziennik')).topics).toEqual(['edu-dziennik'])
  expect((await get('/suggestions', 'dzienniki elektroniczne')).practices).toMatchObject([
    { id: practice.id },
  ])
  expect(await get('/suggestions', '"')).toEqual({ threads: [], practices: [], topics: [], offices: [] })

  const similar = { id, answers: 1, accepted: 'Wystarczy uchwała rady gminy.' }
  expect(await get('/similar', 'Czy można założyć monitoring wizyjny w parku?')).toMatchObject({
    items: [similar],
  })
  expect(await get('/similar', 'Zupełnie inne zagadnienie')).toEqual({ items: [] })

  // Together they find nothing, each without the other something.
  const { blockers, beside } = await get('', 'monitoring dziennik elektroniczny')
  expect(blockers).toEqual(expect.arrayContaining([{ word: 'monitoring', rest: 'dziennik elektroniczny' }]))
  expect(beside.practices).toEqual([])
  expect((await get('', 'dziennik')).beside).toMatchObject({
    practices: [{ id: practice.id }],
    topics: ['edu-dziennik'],
  })

  await hide(world, good.id)
  expect((await get('/similar', 'monitoring wizyjny')).items).toMatchObject([{ id, accepted: null }])
  await hide(world, (await openThread(world, id)).posts[0]?.id ?? 0)
  expect((await get('/suggestions', 'monitoring')).threads).toEqual([])
  expect((await get('/similar', 'monitoring wizyjny')).items).toEqual([])
})
