import { expect, test } from 'vitest'
import { appealed, openCase, reason } from '../../support/moderation.ts'
import { addPhrase, offered, phrases, wording } from '../../support/phrases.ts'
import { ask } from '../../support/talk.ts'
import { openWorld } from '../../support/world.ts'

test('a ready phrase is offered with what is known of the case, and its uses are counted', async (t) => {
  const world = await openWorld(t)
  expect((await addPhrase(world, 'ewa')).status).toBe(204)
  const plain = { title: 'Dziękujemy', body: 'Dziękujemy za uwagę.' }
  expect((await addPhrase(world, 'adam', plain)).status).toBe(204)
  const { caseId, post } = await openCase(world)
  const [thanks, offTopic] = await offered(world, caseId)
  expect([thanks?.text, offTopic?.text]).toEqual([
    plain.body,
    'Dzień dobry Piotr, w wątku „Jeden dziennik elektroniczny dla pięciu szkół” piszemy na temat. Zgłoszono: dane osobowe.',
  ])
  // Many at once can begin only with what says the same to everybody.
  const many = (await world.as('ewa')('GET', '/api/moderation/phrases/offered')).json.items
  expect(many).toEqual([{ id: thanks?.id, title: plain.title, text: plain.body }])

  // The text that is sent is the moderator's; only the count knows where it began.
  const decision = { decision: 'hide', reason: 'Panie Piotrze, to nie na temat.', phraseId: offTopic?.id }
  expect((await world.as('ewa')('POST', `/api/moderation/cases/${caseId}/decision`, decision)).status).toBe(
    204,
  )
  const mine = (await world.as('piotr')('GET', '/api/me/cases')).json.decided
  expect(mine).toMatchObject([{ postId: post.id, reason: decision.reason }])
  // Of a decision that is refused nothing is counted.
  expect((await world.as('adam')('POST', `/api/moderation/cases/${caseId}/decision`, decision)).status).toBe(
    409,
  )
  const other = await appealed(world)
  const answer = { outcome: 'upheld', reason, phraseId: offTopic?.id }
  const url = `/api/moderation/cases/${other.caseId}/appeal-decision`
  expect((await world.as('adam')('POST', url, answer)).status).toBe(204)
  const bulk = { postIds: [(await openCase(world)).post.id], decision: 'keep', reason, phraseId: thanks?.id }
  expect((await world.as('ewa')('POST', '/api/moderation/decisions', bulk)).status).toBe(200)
  expect((await phrases(world)).map(({ title, used }) => [title, used])).toEqual([
    [plain.title, 1],
    [wording.title, 2],
  ])
})

test('it is worded anew and archived, and what it cannot say is refused by name', async (t) => {
  const world = await openWorld(t)
  await addPhrase(world, 'ewa')
  const wrong = await addPhrase(world, 'ewa', { title: 'Inny', body: 'Dzień dobry {imie}, {imię}, {Wątek}.' })
  expect([wrong.status, wrong.json.error.reason]).toEqual([400, 'unknown-variable'])
  expect(wrong.json.error.fields).toEqual([{ field: 'body', message: wrong.json.error.message }])
  expect(wrong.json.error.message).toBe(
    'Nie znamy: {imie}, {Wątek}. W nawiasach klamrowych mogą stać tylko: {imię}, {wątek}, {powód}, {urząd}.',
  )
  const again = await addPhrase(world, 'adam')
  expect([again.status, again.json.error.reason]).toEqual([409, 'phrase-title-taken'])
  const [phrase] = await phrases(world)
  const change = (body: object) => world.as('adam')('PUT', `/api/moderation/phrases/${phrase?.id}`, body)
  // What a value says is never read as a variable, nor as anything but text.
  const title = 'Pytanie o {urząd} i <b>dziennik</b>'
  expect((await change({ ...wording, body: 'Wątek {wątek}, urząd {urząd}.', archived: false })).status).toBe(
    204,
  )
  const { id } = await ask(world, 'anna', { title })
  const posts = (await world.as(null)('GET', `/api/threads/${id}`)).json.posts
  await world.as('maria')('POST', `/api/posts/${posts[0].id}/reports`, { reason: 'other', note: '' })
  const caseId = (await world.as('ewa')('GET', '/api/moderation/queue')).json.items[0].id
  expect((await offered(world, caseId))[0]?.text).toBe(`Wątek ${title}, urząd Urząd Miasta Brzezinek.`)
  expect((await change({ ...wording, archived: true })).status).toBe(204)
  expect([await offered(world, caseId), (await phrases(world))[0]?.archived]).toEqual([[], true])
  expect(
    (await world.as('ewa')('PUT', '/api/moderation/phrases/999999', { ...wording, archived: true })).status,
  ).toBe(404)
})
