import { expect, test } from 'vitest'
import { awaiting, caseOf } from '../../support/approvals.ts'
import { decide, queue } from '../../support/moderation.ts'
import { putScope } from '../../support/staff.ts'
import { answer, ask, openThread } from '../../support/talk.ts'
import { question } from '../../support/texts.ts'
import { watchWord, watchWords } from '../../support/watchlist.ts'
import { openWorld } from '../../support/world.ts'

test('a watched word is blocked, asked about, masked or held, in whatever form it is written', async (t) => {
  const world = await openWorld(t)
  const { id } = await ask(world)
  for (const [word, action] of [
    ['łapówka', 'block'],
    ['rabat', 'warn'],
    ['cholera', 'mask'],
    ['kod promocyjny', 'hold'],
  ] as const)
    expect((await watchWord(world, word, action)).status).toBe(204)
  const say = (body: string, more: object = {}) =>
    world.as('piotr')('POST', `/api/threads/${id}/posts`, { body, ...more })

  const blocked = await say('Bez lapowki się nie da.', { knowingly: true })
  expect([blocked.status, blocked.json.error.reason]).toEqual([400, 'watched-block'])
  expect(blocked.json.error.fields).toMatchObject([{ field: 'body' }])
  expect(blocked.json.error.message).toContain('lapowki')
  const titled = { ...question, title: 'Czy bierzecie łapówki od szkół?' }
  expect((await world.as('anna')('POST', '/api/threads', titled)).json.error.fields).toMatchObject([
    { field: 'title' },
  ])

  const asked = await say('Damy rabaty dla gmin.')
  expect([asked.status, asked.json.error.reason]).toEqual([400, 'watched-warn'])
  expect(asked.json.error.insist).toBe('Wiem o tym, wysyłam tekst bez zmian')
  expect((await say('Damy rabaty dla gmin.', { knowingly: true })).status).toBe(201)

  expect((await say('O cholerę, działa. `cholera`')).json.html).toBe(
    '<p>O •••••••, działa. <code>cholera</code></p>\n',
  )
  const held = await say('Napiszcie po kody promocyjne.')
  expect(held.status).toBe(202)
  expect((await awaiting(world, 'piotr')).items).toMatchObject([{ words: 'kody promocyjne' }])
  expect((await openThread(world, id)).posts).toHaveLength(3)
  const found = await caseOf(world, held.json.postId)
  expect(found).toMatchObject({ origin: 'automatic', words: 'kody promocyjne' })
  expect((await decide(world, 'ewa', found.id, 'keep')).status).toBe(204)
  expect((await openThread(world, id)).posts).toHaveLength(4)
  // Let through once, he is no newcomer: words alone hold him, and not what he writes next.
  expect((await say('U nas tak samo.')).status).toBe(201)

  // An edit is looked at as well: what is there already stays, and a moderator is called once.
  const post = await answer(world, id, 'piotr', 'Zwykła odpowiedź.')
  const edit = (body: string, version: number) =>
    world.as('piotr')('PATCH', `/api/posts/${post.id}`, { body, version })
  expect((await edit('Dam łapówkę.', 1)).json.error.reason).toBe('watched-block')
  expect((await edit('Kod promocyjny: A1.', 1)).status).toBe(200)
  expect((await edit('Kod promocyjny: A2.', 2)).status).toBe(200)
  expect((await queue(world)).filter((one) => one.post.id === post.id)).toHaveLength(1)
  // Moderators write of what they look for.
  expect(
    (await world.as('ewa')('POST', `/api/threads/${id}/posts`, { body: 'Łapówka? Nie tu.' })).status,
  ).toBe(201)
})

test('the list is kept by who moderates the whole forum', async (t) => {
  const world = await openWorld(t)
  expect((await watchWord(world, '  Kod   Promocyjny ', 'hold')).status).toBe(204)
  expect((await watchWord(world, 'kod promocyjny', 'block', 'adam')).json.error.reason).toBe('watched-twice')
  expect((await watchWord(world, '?!', 'block')).json.error.reason).toBe('watched-nothing')
  await putScope(world, 'ewa', { subjects: ['EDU'], cityTypes: [] })
  expect((await watchWord(world, 'rabat', 'hold')).json.error.reason).toBe('scope-of-people')
  expect((await world.as('ewa')('GET', '/api/moderation/words')).json).toMatchObject({
    items: [{ word: 'kod promocyjny', action: 'hold' }],
    may: false,
  })
  const [word] = await watchWords(world)
  const url = `/api/moderation/words/${word?.id}`
  expect((await world.as('ewa')('DELETE', url)).status).toBe(403)
  expect((await world.as('adam')('DELETE', url)).status).toBe(204)
  expect((await world.as('adam')('DELETE', url)).status).toBe(404)
})
