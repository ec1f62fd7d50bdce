import { auditEntries } from '@rynek/db/features/audit/tables.ts'
import { describe, expect, test } from 'vitest'
import { cast } from '../../support/cast.ts'
import { minutes } from '../../support/clock.ts'
import { cookiesOf, password, withCookie } from '../../support/factors.ts'
import { kazimiera, setOut, signInAt, signUpAt } from '../../support/identities.ts'
import { lettersTo } from '../../support/mail.ts'
import { whoIs } from '../../support/newcomer.ts'
import { addKeyFor } from '../../support/passkeys.ts'
import { openProvider } from '../../support/provider.ts'
import { openWorld } from '../../support/world.ts'

const mine = '/api/me/identities'
const anna = { ...kazimiera, sub: 'a-1', email: 'anna.z@konta.example' }
type Refusal = { status: number; json: { error?: { reason: string } } }
const reasonOf = ({ status, json }: Refusal) => [status, json?.error?.reason]
const sessionOf = (answer: Parameters<typeof cookiesOf>[0]) => `rynek=${cookiesOf(answer)['rynek']}`

describe('an account elsewhere', () => {
  test('is joined by who is signed in to both and says so, and parted again', async (t) => {
    const provider = await openProvider(t)
    const world = await openWorld(t, provider.env)
    const elsewhere = await world.newCookieOf('anna')
    const cookie = await world.newCookieOf('anna')
    const back = await signInAt(world, provider, anna, { cookie, query: '?join=1' })
    expect([back.json, back.session]).toEqual([{ to: 'join', next: '/' }, ''])
    // Coming back alone joins nothing.
    const ask = withCookie(world, back.cookie)
    expect((await ask('GET', mine)).json).toEqual({
      items: [],
      waiting: anna.email,
      provider: { name: 'Konto urzędu' },
    })
    expect((await signInAt(world, provider, anna)).json.to).toBe('sign-up')
    // Nobody else joins it, with whatever of the browser.
    const [visit = ''] = back.cookie.split('; ').slice(-1)
    const piotr = withCookie(world, `${await world.newCookieOf('piotr')}; ${visit}`)
    expect((await piotr('GET', mine)).json.waiting).toBeNull()
    expect(reasonOf(await piotr('POST', mine))).toEqual([409, 'identity-over'])

    const again = await signInAt(world, provider, anna, { cookie, query: '?join=1' })
    const both = withCookie(world, again.cookie)
    world.clock.forward(16 * minutes)
    expect(reasonOf(await both('POST', mine))).toEqual([403, 'confirm-yourself'])
    const confirmed = await both('PUT', '/api/sessions/current/confirmation', {
      password: cast.anna.password,
    })
    const [held = ''] = again.cookie.split('; ').slice(-1)
    const joined = await withCookie(world, `${sessionOf(confirmed)}; ${held}`)('POST', mine)
    expect([joined.status, await whoIs(world, elsewhere), await whoIs(world, cookie)]).toEqual([
      201,
      null,
      null,
    ])
    const { session } = await signInAt(world, provider, anna)
    expect(await whoIs(world, session)).toBe('Anna Zielińska')

    const other = await world.newCookieOf('piotr')
    const taken = await signInAt(world, provider, anna, { cookie: other, query: '?join=1' })
    expect(reasonOf(taken)).toEqual([409, 'identity-taken'])
    expect((await withCookie(world, other)('DELETE', `${mine}/1`)).status).toBe(404)
    const parted = await withCookie(world, session)('DELETE', `${mine}/1`)
    expect([parted.status, await whoIs(world, session), await whoIs(world, sessionOf(parted))]).toEqual([
      201,
      null,
      'Anna Zielińska',
    ])
    const letters = (await lettersTo(world, cast.anna.email)).map(({ kind, params }) => [
      kind,
      params['email'],
    ])
    expect(letters).toEqual([
      ['account.identity-added', anna.email],
      ['account.identity-removed', anna.email],
    ])
    const actions = (await world.db.read.select().from(auditEntries)).map(({ action }) => action)
    expect(actions.filter((action) => action.startsWith('identity.'))).toEqual([
      'identity.add',
      'identity.remove',
    ])
  })

  test('is not joined by a session that another browser began, nor by a password alone', async (t) => {
    const provider = await openProvider(t)
    const world = await openWorld(t, provider.env)
    const setting = await setOut(world, { cookie: await world.newCookieOf('anna'), query: '?join=1' })
    const [visit = ''] = setting.cookie.split('; ').slice(-1)
    const swapped = `${await world.newCookieOf('piotr')}; ${visit}`
    const back = await withCookie(world, swapped)(
      'POST',
      '/api/sessions/provider',
      provider.signInAt(setting.address, anna),
    )
    expect(reasonOf(back)).toEqual([400, 'identity-over'])

    await addKeyFor(world, 'ewa')
    const { cookie } = await password(world, 'ewa')
    const thief = await signInAt(world, provider, anna, { cookie, query: '?join=1' })
    expect(reasonOf(await withCookie(world, thief.cookie)('POST', mine))).toEqual([
      403,
      'second-factor-needed',
    ])
  })

  test('is not parted from who has no other way in', async (t) => {
    const provider = await openProvider(t)
    const world = await openWorld(t, provider.env)
    const { session } = await signUpAt(world, provider)
    const ask = withCookie(world, session)
    expect(reasonOf(await ask('DELETE', `${mine}/1`))).toEqual([409, 'identity-last'])
    expect((await ask('GET', mine)).json.items).toHaveLength(1)
  })
})
