import { describe, expect, test } from 'vitest'
import { announced, openWorld } from '../../support/world.ts'
import { question } from '../../support/texts.ts'

describe('asking', () => {
  test('makes a thread that everybody reads, and announces it', async (t) => {
    const world = await openWorld(t)
    const asked = await world.as('anna')('POST', '/api/threads', question)
    expect(asked.status).toBe(201)
    expect(asked.json).toMatchObject({ title: question.title, topic: 'edu-dziennik', cityType: 'MSR', answers: 0 })

    const page = await world.as(null)('GET', `/api/threads/${asked.json.id}`)
    expect(page.json.posts).toHaveLength(1)
    expect(page.json.posts[0]).toMatchObject({ kind: 'question', html: '<p>Mamy <strong>pięć</strong> szkół.</p>\n' })
    expect(page.json.thread.author).toMatchObject({ name: 'Anna Zielińska', office: { cityType: 'MSR', populationBand: '20-50' } })
    expect((await announced(world.db)).map(({ topic, kind }) => `${topic} ${kind}`)).toEqual(['lists thread.added'])
  })

  test('asks once, however often the same request is sent', async (t) => {
    const world = await openWorld(t)
    const key = { 'idempotency-key': 'the-same-key' }
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => world.as('anna')('POST', '/api/threads', question, key)),
    )
    const made = answers.filter(({ status }) => status === 201)
    expect(made.length).toBeGreaterThan(0)
    expect(new Set(made.map(({ json }) => json.id)).size).toBe(1)
    expect((await world.as(null)('GET', '/api/threads')).json.items).toHaveLength(1)
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
      if (field) expect(answer.json.error.fields.map((problem: { field: string }) => problem.field)).toContain(field)
      expect(await announced(world.db)).toEqual([])
    })
  }
})
