import { describe, expect, test } from 'vitest'
import { ask, faultsOf } from '../../support/talk.ts'
import { question } from '../../support/texts.ts'
import { announced, openWorld } from '../../support/world.ts'

describe('asking', () => {
  test('makes a thread that everybody reads, and announces it', async (t) => {
    const world = await openWorld(t)
    const asked = await world.as('anna')('POST', '/api/threads', question)
    expect(asked.status).toBe(201)
    expect(asked.json).toMatchObject({
      title: question.title,
      topic: 'edu-dziennik',
      cityType: 'MSR',
      answers: 0,
    })

    const page = await world.as(null)('GET', `/api/threads/${asked.json.id}`)
    expect(page.json.posts).toHaveLength(1)
    expect(page.json.posts[0]).toMatchObject({
      kind: 'question',
      html: '<p>Mamy <strong>pięć</strong> szkół.</p>\n',
    })
    expect(page.json.thread.author).toMatchObject({
      name: 'Anna Zielińska',
      office: { cityType: 'MSR', populationBand: '20-50' },
    })
    expect((await announced(world.db)).map(({ topic, kind }) => `${topic} ${kind}`)).toEqual([
      'lists thread.added',
    ])
  })

  test('asks once, however often the same request is sent', async (t) => {
    const world = await openWorld(t)
    const key = { 'idempotency-key': 'the-same-key' }
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => world.as('anna')('POST', '/api/threads', question, key)),
    )
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201))
    expect(new Set(answers.map(({ json }) => JSON.stringify(json))).size).toBe(1)
    expect((await world.as(null)('GET', '/api/threads')).json.items).toHaveLength(1)
    expect(await announced(world.db)).toHaveLength(1)
  })

  test('takes the same key of two people for two questions', async (t) => {
    const world = await openWorld(t)
    const key = { 'idempotency-key': 'the-same-key' }
    const [one, other] = [
      await world.as('anna')('POST', '/api/threads', question, key),
      await world.as('piotr')('POST', '/api/threads', question, key),
    ]
    expect([one.status, other.status]).toEqual([201, 201])
    expect(other.json.id).not.toBe(one.json.id)
  })

  test('refuses the key of a reply, and a request without a good key', async (t) => {
    const world = await openWorld(t)
    const { id } = await ask(world)
    const key = { 'idempotency-key': 'the-same-key' }
    await world.as('anna')('POST', `/api/threads/${id}/posts`, { body: 'Dopisuję.' }, key)
    const taken = await world.as('anna')('POST', '/api/threads', question, key)
    expect([taken.status, taken.json.error.reason]).toEqual([409, 'send-key-taken'])
    for (const bad of ['', 'short', 'x'.repeat(65), 'ma spacje w środku', '../../etc']) {
      const refused = await world.as('anna')('POST', '/api/threads', question, {
        'idempotency-key': encodeURI(bad),
      })
      expect([bad, refused.status, faultsOf(refused)]).toEqual([bad, 400, ['idempotency-key']])
    }
    const cookie = await world.cookieOf('anna')
    const headers = { origin: world.origin(), cookie }
    const without = await world.app.inject({
      method: 'POST',
      url: '/api/threads',
      headers,
      payload: question,
    })
    expect(without.statusCode).toBe(400)
    expect(await announced(world.db)).toHaveLength(2)
  })

  test('stores the title on one line without blanks around it', async (t) => {
    const world = await openWorld(t)
    const { title, slug } = await ask(world, 'anna', { title: '  Dziennik   w  pięciu szkołach ' })
    expect({ title, slug }).toEqual({
      title: 'Dziennik w pięciu szkołach',
      slug: 'dziennik-w-pieciu-szkolach',
    })
    const blanks = await world.as('anna')('POST', '/api/threads', {
      ...question,
      title: '        Co?        ',
    })
    expect([blanks.status, faultsOf(blanks)]).toEqual([400, ['title']])
  })

  const refusals: [what: string, who: 'anna' | null, body: object, status: number, field?: string][] = [
    ['a guest', null, question, 401],
    ['no topic', 'anna', { ...question, topic: undefined }, 400, 'topic'],
    ['no city type', 'anna', { ...question, cityType: undefined }, 400, 'cityType'],
    ['an unknown topic', 'anna', { ...question, topic: 'edu-nic' }, 400, 'topic'],
    ['a title of a word', 'anna', { ...question, title: 'Dziennik' }, 400, 'title'],
    ['a title of 151 letters', 'anna', { ...question, title: 'a'.repeat(151) }, 400, 'title'],
    ['a title as a list', 'anna', { ...question, title: ['Dziennik elektroniczny'] }, 400, 'title'],
    ['a text of blanks', 'anna', { ...question, body: '  \n ' }, 400, 'body'],
    ['NUL in the text', 'anna', { ...question, body: 'a\0b' }, 400, 'body'],
    ['half a character in the text', 'anna', { ...question, body: 'a\ud800b' }, 400, 'body'],
    ['a field nobody asked for', 'anna', { ...question, authorId: 1 }, 400, 'authorId'],
  ]
  for (const [what, who, body, status, field] of refusals) {
    test(`refuses ${what}`, async (t) => {
      const world = await openWorld(t)
      const answer = await world.as(who)('POST', '/api/threads', body)
      expect(answer.status).toBe(status)
      if (field) expect(faultsOf(answer)).toContain(field)
      expect(await announced(world.db)).toEqual([])
    })
  }
})
