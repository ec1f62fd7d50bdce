import { auditEntries } from '@rynek/db/features/audit/tables.ts'
import { passkeys } from '@rynek/db/features/passkeys/tables.ts'
import { collectAccount } from '@rynek/db/features/privacy/queries/collect.ts'
import { takeAwayFrom } from '@rynek/server/features/factors/take-away.ts'
import { describe, expect, test } from 'vitest'
import { createAuthenticator } from '../../support/authenticator.ts'
import { cast } from '../../support/cast.ts'
import { minutes } from '../../support/clock.ts'
import { password, withCookie } from '../../support/factors.ts'
import { lettersTo } from '../../support/mail.ts'
import { whoIs } from '../../support/newcomer.ts'
import { addKey, addKeyFor, askToSign, placeOf, sendSigned } from '../../support/passkeys.ts'
import { openWorld, type World } from '../../support/world.ts'

const mine = '/api/me/passkeys'
const reasonOf = ({ status, json }: { status: number; json: { error?: { reason: string } } }) => [
  status,
  json?.error?.reason,
]
const keptIn = (world: World) => world.db.read.select().from(passkeys)

describe('a passkey', () => {
  test('is added once one has shown that it is still he, and is a new session', async (t) => {
    const world = await openWorld(t)
    const elsewhere = (await password(world, 'anna')).cookie
    const { cookie } = await password(world, 'anna')
    const ask = withCookie(world, cookie)
    world.clock.forward(16 * minutes)
    for (const asked of [ask('GET', mine), ask('POST', `${mine}/request`), ask('DELETE', `${mine}/1`)])
      expect(reasonOf(await asked)).toEqual([403, 'confirm-yourself'])
    const { headers } = await ask('PUT', '/api/sessions/current/confirmation', {
      password: cast.anna.password,
    })
    const confirmed = String(headers['set-cookie']).split(';')[0] ?? ''

    const first = await addKey(world, confirmed)
    expect(first.request).toMatchObject({
      rp: { id: 'localhost', name: 'Rynek' },
      user: { name: cast.anna.email, displayName: 'Anna Zielińska' },
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      excludeCredentials: [],
    })
    expect(await Promise.all([elsewhere, confirmed, first.cookie].map((one) => whoIs(world, one)))).toEqual([
      null,
      null,
      'Anna Zielińska',
    ])
    const second = await addKey(world, first.cookie, 'klucz sprzętowy')
    // The person is the same one to all his keys, and no key is made twice.
    expect(second.request.user).toEqual(first.request.user)
    expect(second.request.excludeCredentials).toEqual([{ id: first.key.id, type: 'public-key' }])
    const { items, needed } = (await withCookie(world, second.cookie)('GET', mine)).json
    const createdAt = world.clock.now()
    expect([items, needed]).toEqual([
      [
        { id: 1, name: 'telefon', createdAt, usedAt: null },
        { id: 2, name: 'klucz sprzętowy', createdAt, usedAt: null },
      ],
      false,
    ])
    const { passkeys: taken } = await collectAccount(world.db.read, world.people.anna)
    expect(taken[0]).toEqual({ name: 'telefon', createdAt, usedAt: null })
    const letters = await lettersTo(world, cast.anna.email)
    expect(letters.map(({ kind, params }) => [kind, params['name']])).toEqual([
      ['account.passkey-added', 'telefon'],
      ['account.passkey-added', 'klucz sprzętowy'],
    ])
    const entries = await world.db.read.select().from(auditEntries)
    expect(entries.filter(({ action }) => action === 'passkey.add')).toHaveLength(2)
  })

  test('is not added unless it answers what this session was asked, here, with its owner recognised', async (t) => {
    const world = await openWorld(t)
    const key = createAuthenticator(placeOf(world))
    const ask = world.as('anna')
    const requestOf = async (as = ask) => (await as('POST', `${mine}/request`)).json
    const refused = [400, 'passkey-not-added']
    const wrongs = [
      { origin: 'https://rynek.example.evil.com' },
      { origin: 'http://localhost:4001' },
      { rpId: 'example.com' },
      { userVerified: false },
      { type: 'webauthn.get' },
      { challenge: 'AAAA' },
    ]
    for (const wrong of wrongs) {
      const made = key.make(await requestOf(), 'telefon', wrong)
      expect([wrong, reasonOf(await ask('POST', mine, made))]).toEqual([wrong, refused])
    }

    const request = await requestOf()
    const made = key.make(request, 'telefon')
    const stolen = key.make(await requestOf(world.as('piotr')), 'telefon')
    expect(reasonOf(await ask('POST', mine, stolen))).toEqual(refused)
    // A wrong answer has used the question up.
    expect(reasonOf(await ask('POST', mine, made))).toEqual(refused)
    const early = key.make(await requestOf(), 'telefon')
    world.clock.forward(5 * minutes)
    expect(reasonOf(await ask('POST', mine, early))).toEqual(refused)
    const { request: toSign, cookie } = await askToSign(world)
    const crossed = key.make({ ...request, challenge: toSign.challenge }, 'telefon')
    const both = `${await world.cookieOf('anna')}; ${cookie}`
    expect(reasonOf(await withCookie(world, both)('POST', mine, crossed))).toEqual(refused)
    expect(await keptIn(world)).toEqual([])

    const good = key.make(await requestOf(), 'telefon')
    const added = await ask('POST', mine, good)
    expect(added.status).toBe(201)
    const again = await world.newCookieOf('piotr')
    const taken = key.make((await withCookie(world, again)('POST', `${mine}/request`)).json, 'cudzy')
    expect(reasonOf(await withCookie(world, again)('POST', mine, taken))).toEqual([409, 'passkey-there'])
  })

  test('is a second factor that a password alone neither joins nor takes away', async (t) => {
    const world = await openWorld(t)
    const { cookie } = await password(world, 'ewa')
    const { key, cookie: strong } = await addKey(world, cookie)
    expect((await withCookie(world, strong)('GET', '/api/moderation/queue')).status).toBe(200)

    const thief = withCookie(world, (await password(world, 'ewa')).cookie)
    const needed = [403, 'second-factor-needed']
    expect(reasonOf(await thief('GET', '/api/moderation/queue'))).toEqual(needed)
    expect(reasonOf(await thief('POST', `${mine}/request`))).toEqual(needed)
    expect(reasonOf(await thief('DELETE', `${mine}/1`))).toEqual(needed)
    const set = await thief('POST', '/api/me/second-factor/set-up', { password: cast.ewa.password })
    expect(reasonOf(set)).toEqual(needed)

    const { request, cookie: asked } = await askToSign(world)
    expect((await sendSigned(world, asked, key.sign(request))).status).toBe(201)
    // Whoever lost it is let in by the operator.
    expect(await takeAwayFrom(world.db, cast.ewa.email)).toBe(true)
    expect([await keptIn(world), await takeAwayFrom(world.db, cast.ewa.email)]).toEqual([[], false])
    expect((await thief('POST', `${mine}/request`)).status).toBe(200)
  })

  test('is removed by its owner; with the last one the rights that need it wait', async (t) => {
    const world = await openWorld(t)
    const first = await addKeyFor(world, 'ewa')
    const { cookie } = await addKey(world, first.cookie, 'drugi')
    expect((await world.as('anna')('DELETE', `${mine}/1`)).status).toBe(404)
    const elsewhere = await world.newCookieOf('ewa')

    const removed = await withCookie(world, cookie)('DELETE', `${mine}/1`)
    const next = String(removed.headers['set-cookie']).split(';')[0] ?? ''
    expect([removed.status, await whoIs(world, elsewhere), await whoIs(world, cookie)]).toEqual([
      201,
      null,
      null,
    ])
    const { items, needed } = (await withCookie(world, next)('GET', mine)).json
    expect([items.map(({ name }: { name: string }) => name), needed]).toEqual([['drugi'], true])
    expect((await withCookie(world, next)('GET', '/api/moderation/queue')).status).toBe(200)

    const last = await withCookie(world, next)('DELETE', `${mine}/2`)
    const weak = withCookie(world, String(last.headers['set-cookie']).split(';')[0] ?? '')
    expect((await weak('GET', '/api/me')).json.me.withheld).toEqual(['moderator'])
    const kinds = (await lettersTo(world, cast.ewa.email)).map(({ kind }) => kind)
    expect(kinds.filter((kind) => kind === 'account.passkey-removed')).toHaveLength(2)
    const { request, cookie: asked } = await askToSign(world)
    expect((await sendSigned(world, asked, first.key.sign(request))).status).toBe(401)
  })
})
