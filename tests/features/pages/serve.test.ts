import { createHash } from 'node:crypto'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { practiceAt } from '../../support/practices.ts'
import { bootOf, openWorldWithPages } from './world-with-pages.ts'

describe('a page', () => {
  test('is a whole document in the reader’s language, the same for guests and members', async (t) => {
    const world = await openWorldWithPages(t)
    const guest = await world.get('/o-serwisie')
    const member = await world.get('/o-serwisie', { cookie: await world.cookieOf('anna') })
    expect(guest.statusCode).toBe(200)
    expect(guest.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(guest.body).toContain('<html lang="pl">')
    expect(guest.body).toContain('<title>O serwisie – Rynek</title>')
    expect(guest.body).toContain('<link rel="canonical" href="http://127.0.0.1:4000/o-serwisie">')
    expect(member.body).toBe(guest.body)
    expect(bootOf(guest.body)).toEqual({ page: 'about', params: {}, search: {}, found: null })
  })

  test('speaks the language of the cookie, else of the browser, else Polish', async (t) => {
    const world = await openWorldWithPages(t)
    const langOf = async (headers: Record<string, string>) =>
      /<html lang="(..)">/.exec((await world.get('/', headers)).body)?.[1]
    expect(await langOf({})).toBe('pl')
    expect(await langOf({ 'accept-language': 'de, en;q=0.8' })).toBe('en')
    expect(await langOf({ 'accept-language': 'en', cookie: 'lang=pl' })).toBe('pl')
    expect(await langOf({ cookie: 'lang=xx' })).toBe('pl')
  })

  test('of a practice says in the vocabulary of schema.org what it is', async (t) => {
    const world = await openWorldWithPages(t)
    const { id } = await practiceAt(world, 'published')
    const { practice } = (await world.as(null)('GET', `/api/practices/${id}`)).json
    const { body } = await world.get(`/praktyki/${id}/${practice.slug}`)
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(body) ?? []
    expect(JSON.parse(json)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Article',
      headline: practice.title,
      author: { '@type': 'GovernmentOrganization', name: practice.office.name },
      datePublished: new Date(practice.publishedAt).toISOString(),
      license: 'https://creativecommons.org/licenses/by/4.0/',
      url: `http://127.0.0.1:4000/praktyki/${id}/${practice.slug}`,
    })
  })

  test('is kept, compressed and not sent twice', async (t) => {
    const world = await openWorldWithPages(t)
    const plain = await world.get('/')
    const br = await world.get('/', { 'accept-encoding': 'gzip, br' })
    const gz = await world.get('/', { 'accept-encoding': 'gzip' })
    expect(brotliDecompressSync(br.rawPayload).toString()).toBe(plain.body)
    expect(gunzipSync(gz.rawPayload).toString()).toBe(plain.body)
    expect(br.headers['vary']).toContain('accept-encoding')
    const again = await world.get('/', { 'if-none-match': String(plain.headers.etag) })
    expect([again.statusCode, again.body]).toEqual([304, ''])
    expect((await world.get('/?utm=1&x=2')).headers.etag).toBe(plain.headers.etag)
  })

  test('allows its one inline script by hash and nothing else inline', async (t) => {
    const world = await openWorldWithPages(t)
    for (const path of ['/', '/deklaracja-dostepnosci', '/nie-ma']) {
      const page = await world.get(path)
      const policy = String(page.headers['content-security-policy'])
      const inline = [...page.body.matchAll(/<script>(.*?)<\/script>/gs)].map(([, script]) => script ?? '')
      expect(inline).toHaveLength(1)
      const hash = createHash('sha256')
        .update(inline[0] ?? '')
        .digest('base64')
      expect(policy).toContain(`script-src 'self' 'sha256-${hash}';`)
      expect(policy).not.toContain('unsafe')
      expect(policy).toContain("default-src 'none'")
      expect(page.body).not.toMatch(/\sstyle=|\son\w+=/)
    }
  })
})

describe('an address without a page', () => {
  test('is a 404 page in the reader’s language, and never an index of what was tried', async (t) => {
    const world = await openWorldWithPages(t)
    const lost = await world.get('/nie-ma/"><script>alert(1)</script>', { 'accept-language': 'en' })
    expect(lost.statusCode).toBe(404)
    expect(lost.headers['cache-control']).toBe('no-store')
    expect(lost.body).toContain('There is no such page')
    expect(lost.body).not.toContain('alert(1)')
  })

  test('is JSON below the API', async (t) => {
    const world = await openWorldWithPages(t)
    const lost = await world.get('/api/nie-ma')
    expect([lost.statusCode, lost.json().error.code]).toEqual([404, 'not-found'])
  })

  test('is 404 for every name that is not a built file', async (t) => {
    const world = await openWorldWithPages(t)
    for (const name of [
      'nic.js',
      '..%2f..%2fpackage.json',
      '%2e%2e%2fserver%2fentry-server.js',
      'core.js.br',
      '',
    ]) {
      expect((await world.get(`/assets/${name}`)).statusCode, name).toBe(404)
    }
  })
})

describe('built files', () => {
  test('are sent compressed and may be kept for ever', async (t) => {
    const world = await openWorldWithPages(t)
    const script = /<script type="module" src="(.*?)">/.exec((await world.get('/')).body)?.[1] ?? ''
    const plain = await world.get(script)
    const br = await world.get(script, { 'accept-encoding': 'br' })
    expect(br.headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(br.headers['content-type']).toContain('text/javascript')
    expect(brotliDecompressSync(br.rawPayload).toString()).toBe(plain.body)
  })
})

describe('the language switch', () => {
  test('remembers the choice and goes back within the site only', async (t) => {
    const world = await openWorldWithPages(t)
    const there = await world.get('/jezyk?to=en&next=%2Fo-serwisie')
    expect([there.statusCode, there.headers.location]).toEqual([303, '/o-serwisie'])
    expect(there.headers['set-cookie']).toMatch(/^lang=en; Path=\/; Max-Age=\d+; SameSite=Lax$/)
    const away = await world.get('/jezyk?to=xx&next=https%3A%2F%2Fevil.example')
    expect([away.headers.location, away.headers['set-cookie']]).toEqual(['/', undefined])
  })
})
