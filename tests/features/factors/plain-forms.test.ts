import { buildClient } from '@rynek/client/build.ts'
import { beforeAll, expect, test } from 'vitest'
import { cast } from '../../support/cast.ts'
import { codeAt, step } from '../../support/factors.ts'
import { openWorld, type World } from '../../support/world.ts'

beforeAll(() => buildClient())

/** A browser without script: keeps its cookies, posts forms, and says where it was led. */
function browse(world: World) {
  const jar = new Map<string, string>()
  async function ask(method: 'GET' | 'POST', url: string, values?: Record<string, string>) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await world.app.inject({
      method,
      url,
      headers: {
        cookie,
        ...(values && { origin: world.origin(), 'content-type': 'application/x-www-form-urlencoded' }),
      },
      ...(values && { payload: new URLSearchParams(values).toString() }),
    })
    for (const { name, value } of answer.cookies) {
      if (value) jar.set(name, value)
      else jar.delete(name)
    }
    return { status: answer.statusCode, to: answer.headers.location, html: answer.body }
  }
  return {
    get: (url: string) => ask('GET', url),
    post: (url: string, values = {}) => ask('POST', url, values),
  }
}

const text = (html: string, pattern: RegExp) =>
  [...html.matchAll(pattern)].map(([, found = '']) => found.replaceAll(' ', ''))

test('without script a moderator is led to the second factor, sets it up and signs in with it', async (t) => {
  const world = await openWorld(t, {}, 'built')
  const { email, password } = cast.ewa
  const { get, post } = browse(world)
  expect((await post('/zaloguj', { email, password, next: '/moderacja' })).to).toBe('/moderacja')
  expect(await get('/moderacja')).toMatchObject({ status: 303, to: '/konto/drugi-skladnik' })
  expect((await get('/konto')).html).toContain('Ustaw drugi składnik')

  const here = '/konto/drugi-skladnik'
  expect((await get(here)).html).toContain('Twoja rola wymaga drugiego składnika.')
  const wrong = await post(`${here}/zacznij`, { password: 'nie to hasło' })
  expect([wrong.status, wrong.html.includes('To hasło jest nieprawidłowe.')]).toEqual([400, true])
  expect((await post(`${here}/zacznij`, { password })).to).toBe(here)
  const shown = (await get(here)).html
  const [secret = ''] = text(shown, /<code class="factor-secret"[^>]*>([^<]+)</g)
  const codes = text(shown, /<code[^>]*>((?:[0-9a-z]{4}-){3}[0-9a-z]{4})</g)
  expect([/<svg class="factor-qr"[^>]*>.*?<path d="M4 4h7/.test(shown), codes.length]).toEqual([true, 10])

  const mistyped = await post(`${here}/wlacz`, { code: '12 34 56' })
  expect([mistyped.status, mistyped.html.includes('Kod jest nieprawidłowy')]).toEqual([400, true])
  expect(mistyped.html).not.toContain('12 34 56')
  const now = () => codeAt(secret, world.clock.now())
  expect((await post(`${here}/wlacz`, { code: now() })).to).toBe(here)
  expect((await get(here)).html).not.toContain(codes[0])
  expect((await get('/moderacja')).status).toBe(200)

  await post('/konto/wyloguj')
  world.clock.forward(step)
  const entered = await post('/zaloguj', { email, password, next: '/moderacja' })
  expect(entered.to).toBe('/zaloguj/kod?next=%2Fmoderacja')
  expect((await get('/moderacja')).to).toBe('/zaloguj?next=%2Fmoderacja')
  const signedIn = await post('/zaloguj/kod?next=%2Fmoderacja', { code: now(), next: '/moderacja' })
  expect([signedIn.to, (await get('/moderacja')).status]).toEqual(['/moderacja', 200])

  world.clock.forward(step)
  await post(`${here}/nowe-kody`, { code: now() })
  const renewed = text((await get(here)).html, /<code[^>]*>((?:[0-9a-z]{4}-){3}[0-9a-z]{4})</g)
  await post(`${here}/mam-kody`)
  expect((await post(`${here}/wylacz`, { code: codes[0] ?? '' })).status).toBe(400)
  expect((await post(`${here}/wylacz`, { code: renewed[0] ?? '' })).to).toBe(here)
  expect((await get('/moderacja')).to).toBe(here)
})
