import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider } from 'oidc-provider'
import { expect, test, vi } from 'vitest'
import type { Test } from '../../support/database.ts'
import { cookiesOf, withCookie } from '../../support/factors.ts'
import { comeBack, kazimiera, setOut } from '../../support/identities.ts'
import { whoIs } from '../../support/newcomer.ts'
import { clientOf } from '../../support/provider.ts'
import { openWorld } from '../../support/world.ts'

/** A provider of another make, with its own pages for signing in; it says names and addresses only when asked for them. */
async function openRealProvider(t: Test, redirectUri: string) {
  // It says at length that it is set up for trying out.
  for (const kind of ['info', 'warn'] as const) vi.spyOn(console, kind).mockReturnValue()
  t.onTestFinished(() => void vi.restoreAllMocks())
  let handle: Parameters<typeof createServer>[1]
  const server = createServer((request, response) => handle?.(request, response))
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  t.onTestFinished(() => new Promise<void>((closed) => server.close(() => closed())))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const { sub: accountId, ...person } = kazimiera
  const provider = new Provider(issuer, {
    clients: [{ client_id: clientOf.id, client_secret: 'tajne', redirect_uris: [redirectUri] }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    findAccount: () => ({ accountId, claims: async () => ({ sub: accountId, ...person }) }),
    pkce: { required: () => true },
  })
  handle = provider.callback()
  return issuer
}

/** Signs in and agrees on the provider's own pages; answers where the browser is sent in the end. */
async function goThrough(address: string, until: string): Promise<URL> {
  const jar = new Map<string, string>()
  let next = address
  let form: URLSearchParams | undefined
  for (let step = 0; step < 12 && !next.startsWith(until); step++) {
    const cookie = [...jar].map((pair) => pair.join('=')).join('; ')
    const answer = await fetch(next, {
      redirect: 'manual',
      headers: { cookie },
      ...(form && { method: 'POST', body: form }),
    })
    for (const set of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = (set.split(';')[0] ?? '').split(/=(.*)/s)
      jar.set(name, value)
    }
    const page = await answer.text()
    const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1]
    form = prompt ? new URLSearchParams({ prompt, login: kazimiera.sub, password: 'x' }) : undefined
    next = form ? next : new URL(answer.headers.get('location') ?? '', next).href
  }
  return new URL(next)
}

test('works with a provider that we did not make', async (t) => {
  const redirectUri = 'http://127.0.0.1:4000/zaloguj/powrot'
  const issuer = await openRealProvider(t, redirectUri)
  const env = {
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: clientOf.id,
    OIDC_CLIENT_SECRET: 'tajne',
    OIDC_NAME: 'X',
  }
  const world = await openWorld(t, env)
  const setting = await setOut(world)
  const returned = await goThrough(setting.address, redirectUri)
  const back = await comeBack(world, setting.cookie, Object.fromEntries(returned.searchParams))
  expect([back.status, back.json.to]).toEqual([200, 'sign-up'])
  const { newcomer } = (await withCookie(world, setting.cookie)('GET', '/api/newcomer')).json
  expect(newcomer).toEqual({ name: kazimiera.name, email: kazimiera.email, office: null })
  const institutionId = world.people.offices.brzezinki
  const person = { name: kazimiera.name, institutionId, position: 'sekretarz gminy' }
  const joined = await withCookie(world, setting.cookie)('POST', '/api/newcomer', person)
  expect(await whoIs(world, `rynek=${cookiesOf(joined)['rynek']}`)).toBe(kazimiera.name)

  const second = await setOut(world)
  const again = await goThrough(second.address, redirectUri)
  const entered = await comeBack(world, second.cookie, Object.fromEntries(again.searchParams))
  expect([entered.status, entered.json.to]).toEqual([201, 'in'])
})
