import { buildClient } from '@rynek/client/build.ts'
import { describe, expect, test } from 'vitest'
import { own, reports } from '../../support/adoptions.ts'
import type { CastKey } from '../../support/cast.ts'
import { letter, read, write } from '../../support/correspondence.ts'
import { queue } from '../../support/moderation.ts'
import { postForm } from '../../support/plain-form.ts'
import { description, dossier, practiceAt } from '../../support/practices.ts'
import { answer, ask, openThread } from '../../support/talk.ts'
import { question } from '../../support/texts.ts'
import { announced, type Method, openWorld, type World } from '../../support/world.ts'

const pesel = '85010112345'
const personal = `Chodzi o ucznia.\nPESEL ${pesel}.`
const at = personal.indexOf(pesel)

type Way = {
  what: string
  who: CastKey
  method: Method
  url: string
  body: object
  /** Where in the body the text stands. */
  field: string
  /** The text as it was stored, once it was sent knowingly. */
  stored: (made: { id: number }) => Promise<unknown>
}

/** Every way out for what a person writes. */
async function waysOut(world: World): Promise<Way[]> {
  const { id: threadId } = await ask(world)
  const mine = await answer(world, threadId)
  const practice = (await practiceAt(world, 'published')).id
  const draft = (await practiceAt(world, 'draft')).id
  const { id: conversation } = (await write(world, 'piotr', practice)).json
  const posts = `/api/threads/${threadId}/posts`
  const sourceOf = async (id: number) => (await world.as('piotr')('GET', `/api/posts/${id}/source`)).json.body
  const lastMessage = async (id: number) => (await read(world, 'piotr', id)).json.messages.at(-1).body
  const piotr = { who: 'piotr', method: 'POST', field: 'body' } as const
  const edition = { method: 'PUT', url: `/api/practices/${draft}/description` } as const
  return [
    {
      ...piotr,
      what: 'a question',
      url: '/api/threads',
      body: { ...question, body: personal },
      stored: async ({ id }) => sourceOf((await openThread(world, id)).posts[0]?.id ?? 0),
    },
    { ...piotr, what: 'an answer', url: posts, body: { body: personal }, stored: ({ id }) => sourceOf(id) },
    {
      ...piotr,
      what: 'a comment',
      url: posts,
      body: { body: personal, parentId: mine.id },
      stored: ({ id }) => sourceOf(id),
    },
    {
      ...piotr,
      what: 'an edit',
      method: 'PATCH',
      url: `/api/posts/${mine.id}`,
      body: { body: personal, version: 1 },
      stored: () => sourceOf(mine.id),
    },
    {
      ...piotr,
      what: 'a report',
      url: `/api/posts/${mine.id}/reports`,
      body: { reason: 'rude', note: personal },
      field: 'note',
      stored: async () => (await queue(world))[0]?.reports[0]?.note,
    },
    {
      ...piotr,
      ...edition,
      what: 'a description',
      who: 'rafal',
      field: 'description.solution',
      body: { description: { ...description, solution: personal }, sources: [], version: 0 },
      stored: async () => (await dossier(world, 'rafal', draft)).description.solution,
    },
    {
      ...piotr,
      what: 'an adoption',
      url: `/api/practices/${practice}/adoption/reports`,
      body: { ...reports.adopted, effect: personal },
      field: 'effect',
      stored: async () => (await own(world, 'piotr', practice)).adoption.entries[0].effect,
    },
    {
      ...piotr,
      what: 'a letter',
      url: `/api/practices/${practice}/conversations`,
      body: { ...letter, body: personal },
      stored: ({ id }) => lastMessage(id),
    },
    {
      ...piotr,
      what: 'a message',
      url: `/api/conversations/${conversation}/messages`,
      body: { body: personal },
      stored: () => lastMessage(conversation),
    },
  ]
}

describe('a text with personal data', () => {
  test('is refused on every way out by kind and place, and goes as it is when that is meant', async (t) => {
    const world = await openWorld(t)
    for (const { what, who, method, url, body, field, stored } of await waysOut(world)) {
      const before = await announced(world.db)
      const refused = await world.as(who)(method, url, body)
      expect([what, refused.status, refused.json.error.reason]).toEqual([what, 400, 'personal-data-found'])
      expect(refused.json.error).toMatchObject({
        fields: [{ field, message: 'numer PESEL (wiersz 2)' }],
        findings: [{ field, kind: 'pesel', at, length: pesel.length }],
        insist: expect.stringContaining('Wysyłam'),
      })
      expect(JSON.stringify(refused.json)).not.toContain(pesel)
      expect(await announced(world.db)).toEqual(before)
      const sent = await world.as(who)(method, url, { ...body, knowingly: true })
      expect([what, sent.status < 300, await stored(sent.json)]).toEqual([what, true, personal])
    }
  })

  test('is looked for in titles and subjects too, each place by its own', async (t) => {
    const world = await openWorld(t)
    const title = 'Pan Jan, tel. 601 234 567, pyta o dziennik'
    const refused = await world.as('anna')('POST', '/api/threads', { ...question, title, body: personal })
    expect(refused.json.error.findings).toEqual([
      { field: 'title', kind: 'phone', at: title.indexOf('601'), length: 11 },
      { field: 'body', kind: 'pesel', at, length: pesel.length },
    ])
    const english = await world.as('anna')(
      'POST',
      '/api/threads',
      { ...question, title },
      { 'accept-language': 'en' },
    )
    expect(english.json.error.fields).toEqual([{ field: 'title', message: 'a telephone number (line 1)' }])
  })

  test('comes back whole without JavaScript, with a box to tick', async (t) => {
    await buildClient()
    const world = await openWorld(t, {}, 'built')
    const { id, slug } = await ask(world)
    const way = `/watki/${id}/${slug}/odpowiedz`
    const refused = await postForm(world, 'piotr', way, { body: personal })
    expect(refused.status).toBe(400)
    expect(refused.body).toContain(personal)
    expect(refused.body).toContain('numer PESEL (wiersz 2)')
    expect(refused.body).toMatch(/<input type="checkbox" name="knowingly" value="yes"/)
    const sent = await postForm(world, 'piotr', way, { body: personal, knowingly: 'yes' })
    expect(sent.status).toBe(303)
    expect((await openThread(world, id)).posts).toHaveLength(2)
  })
})
