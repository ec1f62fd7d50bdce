import { describe, expect, test } from 'vitest'
import { cast } from '../../support/cast.ts'
import { question } from '../../support/texts.ts'
import { bootOf, openWorldWithPages } from './world-with-pages.ts'

describe('a form posted without JavaScript', () => {
  test('does what the API does and leads to the result', async (t) => {
    const world = await openWorldWithPages(t)
    const cookie = await world.cookieOf('anna')
    const asked = await world.post('/o-serwisie', question, { cookie })
    expect(asked.statusCode).toBe(303)
    expect(asked.headers.location).toMatch(/^\/watki\/\d+\/[a-z-]+/)
    expect((await world.as(null)('GET', '/api/threads')).json.items).toHaveLength(1)
  })

  test('sent twice by a double click has one effect', async (t) => {
    const world = await openWorldWithPages(t)
    const cookie = await world.cookieOf('anna')
    const twice = await Promise.all([1, 2].map(() => world.post('/o-serwisie', question, { cookie })))
    expect(twice.map(({ headers }) => headers.location)[0]).toBe(twice[1]?.headers.location)
    expect((await world.as(null)('GET', '/api/threads')).json.items).toHaveLength(1)
  })

  test('comes back with every word and the reason when it is refused', async (t) => {
    const world = await openWorldWithPages(t)
    const cookie = await world.cookieOf('anna')
    const written = { ...question, title: 'Za <krótki>', body: 'Pół godziny pisania </script>' }
    const refused = await world.post('/o-serwisie', { ...written, topic: 'nie-ma' }, { cookie })
    expect(refused.statusCode).toBe(400)
    expect(refused.headers['cache-control']).toBe('no-store')
    const { form } = bootOf(refused.body)
    expect(form.values).toMatchObject({ title: written.title, body: written.body })
    expect(form.problem.fields.map(({ field }: { field: string }) => field)).toContain('topic')
    // The next reader must not find them.
    expect(bootOf((await world.get('/o-serwisie')).body).form).toBeUndefined()
  })

  test('signs in: the cookie arrives, and a wrong password never stands in the page', async (t) => {
    const world = await openWorldWithPages(t)
    const { email, password } = cast.anna
    const entered = await world.post('/regulamin', { email, password, next: '/prywatnosc' })
    expect([entered.statusCode, entered.headers.location]).toEqual([303, '/prywatnosc'])
    const cookie = String(entered.headers['set-cookie']).split(';')[0] ?? ''
    expect((await world.get('/api/me', { cookie })).json().me.name).toBe('Anna Zielińska')

    const wrong = await world.post('/regulamin', {
      email,
      password: 'zgadywanie hasła',
      next: '//evil.example',
    })
    expect(wrong.statusCode).toBeGreaterThanOrEqual(400)
    expect(bootOf(wrong.body).form.values).toEqual({ email, next: '//evil.example' })
    expect(wrong.body).not.toContain('zgadywanie')
    const away = await world.post('/regulamin', { email, password, next: '//evil.example' })
    expect(away.headers.location).toBe('/')
  })

  test('leads a guest to sign in and back', async (t) => {
    const world = await openWorldWithPages(t)
    const guest = await world.post('/o-serwisie', question)
    expect([guest.statusCode, guest.headers.location]).toEqual([303, '/zaloguj?next=%2Fo-serwisie'])
  })

  test('is refused from another site, and as anything but a form', async (t) => {
    const world = await openWorldWithPages(t)
    const cookie = await world.cookieOf('anna')
    expect(
      (await world.post('/o-serwisie', question, { cookie, origin: 'https://evil.example' })).statusCode,
    ).toBe(403)
    const json = await world.post('/o-serwisie', question, { cookie, 'content-type': 'application/json' })
    expect(json.statusCode).toBe(415)
    expect((await world.as(null)('GET', '/api/threads')).json.items).toHaveLength(0)
  })
})
