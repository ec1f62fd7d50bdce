import { people } from '@rynek/db/features/accounts/tables.ts'
import { auditEntries } from '@rynek/db/features/audit/tables.ts'
import { describe, expect, test } from 'vitest'
import { cast } from '../../support/cast.ts'
import { cookiesOf, setUpFor, withCookie } from '../../support/factors.ts'
import { comeBack, kazimiera, setOut, signInAt, signUpAt } from '../../support/identities.ts'
import { lettersTo } from '../../support/mail.ts'
import { enter, newcomer, whoIs } from '../../support/newcomer.ts'
import { openProvider } from '../../support/provider.ts'
import { openWorld } from '../../support/world.ts'

describe('signing in with an account elsewhere', () => {
  test('makes an account here by the rules for everybody, and signs in from then on', async (t) => {
    const provider = await openProvider(t)
    const world = await openWorld(t, provider.env)
    expect((await world.as(null)('GET', '/api/provider')).json).toEqual({
      provider: { name: 'Konto urzędu' },
    })
    const { address, status, cookie } = await setOut(world, { query: '?next=%2Fmoderacja' })
    const asked = Object.fromEntries(new URL(address).searchParams)
    expect([status, address.startsWith(`${provider.issuer}/auth?`)]).toEqual([303, true])
    expect(asked).toMatchObject({
      response_type: 'code',
      client_id: 'rynek',
      redirect_uri: `${world.origin()}/zaloguj/powrot`,
      scope: 'openid profile email',
      code_challenge_method: 'S256',
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
    })
    const back = await comeBack(world, cookie, provider.signInAt(address, kazimiera))
    expect([back.status, back.json, cookiesOf(back)]).toEqual([
      200,
      { to: 'sign-up', next: '/moderacja' },
      {},
    ])
    const { newcomer: named } = (await withCookie(world, cookie)('GET', '/api/newcomer')).json
    expect(named).toEqual({ name: kazimiera.name, email: kazimiera.email, office: null })
    expect((await world.as(null)('GET', '/api/newcomer')).json).toEqual({ newcomer: null })

    const { answer, session } = await signUpAt(world, provider)
    expect([answer.status, await whoIs(world, session)]).toEqual([201, kazimiera.name])
    // The address is confirmed by our own code, whatever the provider says of it.
    const ask = withCookie(world, session)
    expect((await ask('GET', '/api/me/membership')).json.state).toBe('unconfirmed')
    const letters = await lettersTo(world, kazimiera.email)
    expect(letters.map(({ kind }) => kind).toSorted()).toEqual(['account.identity-added', 'membership.code'])

    const again = await signInAt(
      world,
      provider,
      { ...kazimiera, email: 'inny@gdzies.example' },
      {
        query: '?next=//evil.example',
      },
    )
    expect([again.status, again.json, await whoIs(world, again.session)]).toEqual([
      201,
      { to: 'in', next: '/' },
      kazimiera.name,
    ])
    const { items } = (await withCookie(world, again.session)('GET', '/api/me/identities')).json
    expect(items).toMatchObject([{ email: kazimiera.email, usedAt: world.clock.now() }])
    const rows = await world.db.read.select().from(people)
    expect(rows.find(({ email }) => email === kazimiera.email)?.passwordHash).toBeNull()
    // Nobody gets in with the password that is not there.
    const tried = await world.as(null)('POST', '/api/sessions', { email: kazimiera.email, password: ' ' })
    expect(tried.status).toBe(401)
  })

  test('asks for the second factor as a password does', async (t) => {
    const provider = await openProvider(t)
    const world = await openWorld(t, provider.env)
    const { cookie } = await setUpFor(world, 'ewa')
    const ewa = { ...kazimiera, sub: 'e-1' }
    const joined = await signInAt(world, provider, ewa, { cookie, query: '?join=1' })
    expect(joined.json.to).toBe('join')
    expect((await withCookie(world, joined.cookie)('POST', '/api/me/identities')).status).toBe(201)

    const entered = await signInAt(world, provider, ewa, { query: '?next=%2Fmoderacja' })
    expect([entered.status, entered.json, entered.session]).toEqual([
      200,
      { to: 'code', next: '/moderacja' },
      '',
    ])
    expect(cookiesOf(entered)['rynek-entry']).toMatch(/^[\w-]{43}$/)
  })

  test('never enters an account by its address alone', async (t) => {
    const provider = await openProvider(t)
    const world = await openWorld(t, provider.env)
    // Somebody was here first with an address that is not his.
    const attacker = newcomer(world)
    expect((await world.as(null)('POST', '/api/people', attacker)).status).toBe(201)
    const { answer } = await signUpAt(world, provider)
    expect([answer.status, answer.json.error.reason]).toEqual([409, 'email-taken'])
    const victim = await signInAt(world, provider, kazimiera)
    expect([victim.json.to, victim.session]).toEqual(['sign-up', ''])
    // Nor does he get at what the provider named to another browser.
    const his = await enter(world, attacker)
    expect((await withCookie(world, his)('POST', '/api/me/identities')).json.error.reason).toBe(
      'identity-over',
    )
    expect((await withCookie(world, his)('GET', '/api/me/identities')).json.items).toEqual([])
    const anna = await signInAt(world, provider, { ...kazimiera, sub: 'x', email: cast.anna.email })
    expect([anna.json.to, anna.session]).toEqual(['sign-up', ''])
  })

  test('is for the offices of its list alone where there is one, each account for its own office', async (t) => {
    const provider = await openProvider(t)
    const world = await openWorld(t, { ...provider.env, OIDC_TENANTS: 't-1=990101, t-2=990999' })
    const of = (tid?: string) => ({ ...kazimiera, sub: `k-${tid}`, ...(tid && { tid }) })
    for (const tid of ['t-3', '', undefined]) {
      const { status, json } = await signInAt(world, provider, of(tid))
      expect([tid, status, json.error.reason]).toEqual([tid, 400, 'identity-tenant'])
    }
    const { cookie } = await signInAt(world, provider, of('t-1'))
    const ask = withCookie(world, cookie)
    expect((await ask('GET', '/api/newcomer')).json.newcomer.office.id).toBe(world.people.offices.brzezinki)
    const elsewhere = world.people.offices.lipnik
    const person = { name: kazimiera.name, institutionId: elsewhere, position: 'sekretarz gminy' }
    const joined = withCookie(
      world,
      `rynek=${cookiesOf(await ask('POST', '/api/newcomer', person))['rynek']}`,
    )
    expect((await joined('GET', '/api/me')).json.me.office.id).toBe(world.people.offices.brzezinki)
    // An office that the register does not know.
    const { cookie: other } = await signInAt(world, provider, of('t-2'))
    const refused = await withCookie(world, other)('POST', '/api/newcomer', person)
    expect([refused.status, refused.json.error.reason]).toEqual([409, 'identity-tenant'])
  })

  test('waits for a provider that is away, and goes on without it', async (t) => {
    const provider = await openProvider(t)
    provider.goesAway(true)
    const world = await openWorld(t, provider.env)
    expect((await setOut(world)).address).toBe('/zaloguj?dostawca=niedostepny')
    expect((await setOut(world, { query: '?join=1' })).address).toBe('/zaloguj?next=%2Fkonto%2Fpolaczenia')
    const cookie = await world.cookieOf('anna')
    expect((await setOut(world, { cookie, query: '?join=1' })).address).toBe(
      '/konto/polaczenia?dostawca=niedostepny',
    )
    expect(await whoIs(world, await enter(world, cast.anna))).toBe('Anna Zielińska')
    provider.goesAway(false)
    const { address, cookie: held } = await setOut(world)
    const returned = provider.signInAt(address, kazimiera)
    provider.goesAway(true)
    const refused = await comeBack(world, held, returned)
    expect([refused.status, refused.json.error.reason]).toEqual([400, 'identity-refused'])
    const entries = await world.db.read.select().from(auditEntries)
    expect(entries.filter(({ action }) => action === 'session.refuse')).toHaveLength(1)
  })
})
