import { bodyLimit } from '@rynek/server/core/json-body.ts'
import { describe, expect, test } from 'vitest'
import type { CastKey } from '../support/cast.ts'
import { practiceAt } from '../support/practices.ts'
import { answer, ask, faultsOf } from '../support/talk.ts'
import { question } from '../support/texts.ts'
import { announced, openWorld, type World } from '../support/world.ts'
import { actors, methodOf, type WriteRow } from '../support/write-row.ts'
import { writes } from '../support/writes.ts'

const json = { 'content-type': 'application/json' }
/** Sends these very bytes as a new thread of Anna's. */
const send = (world: World, bytes: string, headers: Record<string, string> = json) =>
  world.as('anna')('POST', '/api/threads', bytes as never, headers)
/** Whoever is let in; where nobody is, the first who is known and has the rights. */
const whoMay = ({ answers }: WriteRow) =>
  actors[answers.findIndex((status) => status < 300)] ??
  actors[answers.findIndex((status) => status !== 401 && status !== 403)] ??
  null
const otherTypes = [
  'text/plain',
  'text/plain;charset=UTF-8',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/xml',
  'application/jsonp',
  'application/csp-report',
  'text/json',
]

describe('a body', () => {
  test('is read up to the limit and refused above it', async (t) => {
    const world = await openWorld(t)
    const whole = JSON.stringify(question)
    const fits = whole + ' '.repeat(bodyLimit - Buffer.byteLength(whole))
    const over = `${fits} `
    const refused = await send(world, over)
    expect([refused.status, refused.json.error]).toMatchObject([
      413,
      { code: 'too-large', reason: 'body-too-large' },
    ])
    expect(await announced(world.db)).toEqual([])
    expect((await send(world, fits)).status).toBe(201)
  })

  test('counts in bytes, whatever its length says', async (t) => {
    const world = await openWorld(t)
    const letters = JSON.stringify({ ...question, body: 'ż'.repeat(bodyLimit / 2) })
    expect(letters.length).toBeLessThan(bodyLimit)
    expect((await send(world, letters)).status).toBe(413)
    const lies = await send(world, JSON.stringify(question), {
      ...json,
      'content-length': `${bodyLimit + 1}`,
    })
    expect(lies.status).toBe(413)
  })

  test('nests no deeper than anything of ours does', async (t) => {
    const world = await openWorld(t)
    const shapes = [
      '['.repeat(400_000),
      `${'['.repeat(200_000)}${']'.repeat(200_000)}`,
      `${'{"a":'.repeat(80_000)}1${'}'.repeat(80_000)}`,
      `{"title":${'['.repeat(33)}${']'.repeat(33)}}`,
      `${'{"'.repeat(200_000)}`,
      `"${'\\"'.repeat(1_000)}`,
    ]
    for (const bytes of shapes) {
      const refused = await send(world, bytes)
      expect([bytes.slice(0, 20), refused.status]).toEqual([bytes.slice(0, 20), 400])
    }
    // Brackets within a text are text.
    const body = `${'['.repeat(500)}"\\${'{'.repeat(500)}`
    expect((await world.as('anna')('POST', '/api/threads', { ...question, body })).status).toBe(201)
  })

  test('that is no whole JSON, or speaks to the prototype, is refused', async (t) => {
    const world = await openWorld(t)
    for (const bytes of [
      '{',
      '{"title":}',
      "{'title':1}",
      'title=Dziennik',
      '\u0000',
      '\ufeff{',
      '{"a":1}{"a":2}',
      'NaN',
      '"\ud800"',
      JSON.stringify(question).replace('{', '{"__proto__":{"topic":"x"},'),
      JSON.stringify(question).replace('{', '{"constructor":{"prototype":{}},'),
    ]) {
      const { status, json: answered } = await send(world, bytes)
      expect([bytes, status, answered.error.code]).toEqual([bytes, 400, 'bad-request'])
    }
    expect(await announced(world.db)).toEqual([])
  })
})

/** Who reads what a moderator may not. */
const visitors: Partial<Record<string, CastKey>> = { assess: 'tomasz', administer: 'adam' }

describe('every route of the API', () => {
  test('refuses query parameters nobody asked for, by name', async (t) => {
    const world = await openWorld(t)
    const reading = world.routes.filter(({ method, url }) => method === 'GET' && url.startsWith('/api/'))
    expect(reading.length).toBeGreaterThan(15)
    for (const { url, access } of reading) {
      const who = access === 'anyone' ? null : (visitors[access] ?? 'ewa')
      const there = url.replace(/:\w+/g, '1')
      for (const query of [
        'utm_source=x',
        'limit=1e9',
        '__proto__=x',
        'constructor[prototype]=x',
        'admin=true',
      ]) {
        const { status, json: answered } = await world.as(who)('GET', `${there}?${query}`)
        expect([url, query, status]).toEqual([url, query, 400])
        expect(faultsOf({ status, json: answered, headers: {} })).toContain(query.split('=')[0])
      }
    }
  })

  // Three questions a world: each route costs a database, and a test that opened one for every route held them all.
  for (const row of writes) {
    test(`takes what it names and nothing else: ${row.route}`, async (t) => {
      const world = await openWorld(t)
      const who = whoMay(row)
      const { url, body, headers } = await row.request(world, who)
      const before = await announced(world.db)
      const send = (address: string, sent?: object, more = {}) =>
        world.as(who)(methodOf(row), address, sent, { ...headers, ...more })

      const asked = await send(`${url}?admin=true`, body)
      expect([asked.status, faultsOf(asked)]).toEqual([400, ['admin']])
      if (!row.route.startsWith('DELETE') && !row.takesFile) {
        for (const type of otherTypes) {
          const refused = await send(url, JSON.stringify(body ?? {}) as never, { 'content-type': type })
          expect([type, refused.status, refused.json.error.reason]).toEqual([type, 415, 'json-only'])
        }
      }
      if (!body) {
        const refused = await send(url, { admin: true })
        expect([refused.status, refused.json?.error.reason]).toEqual([400, 'body-not-taken'])
      }
      expect(await announced(world.db)).toEqual(before)
    })
  }

  test('takes only an id that could be one', async (t) => {
    const world = await openWorld(t)
    for (const bad of [
      '0',
      '-1',
      '01',
      '1.5',
      '1e3',
      '%00',
      'abc',
      '12345678901234567',
      '1%20',
      '%31%27',
      'ż',
      '__proto__',
    ])
      for (const url of [`/api/threads/${bad}`, `/api/practices/${bad}`, `/api/posts/${bad}/versions`]) {
        const { status } = await world.as(null)('GET', url)
        expect([url, [400, 404].includes(status)]).toEqual([url, true])
      }
    expect((await world.as(null)('GET', '/api/threads/9007199254740993')).status).toBe(404)
    for (const bad of ['%', '%E0%A4%A', '%ff'])
      expect([bad, (await world.as(null)('GET', `/api/threads/${bad}`)).status]).toEqual([bad, 400])
  })
})

describe('what is not there and what is not yours', () => {
  test('answer the very same', async (t) => {
    const world = await openWorld(t)
    const { id } = await ask(world)
    const post = await answer(world, id, 'piotr')
    const practice = await practiceAt(world, 'draft')
    const edit = { body: 'Poprawione.', version: 1 }
    const pairs: [
      who: CastKey,
      method: 'GET' | 'PATCH' | 'PUT',
      url: (id: number) => string,
      own: number,
      body?: object,
    ][] = [
      ['anna', 'PATCH', (n) => `/api/posts/${n}`, post.id, edit],
      ['ewa', 'PATCH', (n) => `/api/posts/${n}`, post.id, edit],
      ['anna', 'GET', (n) => `/api/posts/${n}/source`, post.id],
      ['piotr', 'GET', (n) => `/api/practices/${n}/dossier`, practice.id],
      ['piotr', 'GET', (n) => `/api/practices/${n}`, practice.id],
      ['piotr', 'PUT', (n) => `/api/practices/${n}/consent`, practice.id, { consent: false }],
    ]
    for (const [who, method, url, own, body] of pairs) {
      const [theirs, nobodys] = [
        await world.as(who)(method, url(own), body),
        await world.as(who)(method, url(999_999), body),
      ]
      expect([url(own), theirs.status, nobodys.status]).toEqual([url(own), 404, 404])
      expect(theirs.json).toEqual(nobodys.json)
    }
  })
})

describe('a refusal', () => {
  test('speaks the language of its reader', async (t) => {
    const world = await openWorld(t)
    const said = async (accept?: string) => {
      const headers = accept === undefined ? {} : { 'accept-language': accept }
      const bad = await world.as('anna')('POST', '/api/threads', { ...question, title: 'Za mało' }, headers)
      const gone = await world.as(null)('GET', '/api/threads/999999', undefined, headers)
      return [bad.json.error.message, bad.json.error.fields[0].message, gone.json.error.message]
    }
    const [polish, english] = [await said('pl'), await said('en')]
    for (const [at, text] of polish.entries()) {
      expect(text).toMatch(/\p{Lu}.*\.$/u)
      expect(text).not.toBe(english[at])
    }
    for (const accept of ['en-GB,en;q=0.9', 'EN', 'de,en;q=0.5,pl;q=0.1', 'de, fr, en'])
      expect([accept, await said(accept)]).toEqual([accept, english])
    for (const accept of ['pl-PL,pl;q=0.9,en;q=0.8', 'de', '', '*', ';;;,,', 'x'.repeat(5_000), undefined])
      expect([accept, await said(accept)]).toEqual([accept, polish])
  })
})
