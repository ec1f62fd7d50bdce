import { auditEntries } from '@rynek/db/features/audit/tables.ts'
import { passkeyChallenges } from '@rynek/db/features/passkeys/tables.ts'
import { choresOf } from '@rynek/server/chores.ts'
import { createServices } from '@rynek/server/services.ts'
import { describe, expect, test } from 'vitest'
import { cast } from '../../support/cast.ts'
import { minutes } from '../../support/clock.ts'
import { cookiesOf, withCookie } from '../../support/factors.ts'
import { lettersTo } from '../../support/mail.ts'
import { addKeyFor, askToSign, sendSigned } from '../../support/passkeys.ts'
import { openWorld, type World } from '../../support/world.ts'

const refusalsIn = async (world: World) =>
  (await world.db.read.select().from(auditEntries))
    .filter(({ action }) => action === 'session.refuse')
    .map(({ personId }) => personId)

describe('signing in by a passkey', () => {
  test('takes nothing else, and counts as two factors', async (t) => {
    const world = await openWorld(t, { PUBLIC_URL: 'https://rynek.example.pl' })
    const { key, cookie: before } = await addKeyFor(world, 'ewa')
    world.clock.forward(30 * minutes)
    // Whatever a request says of the host, keys are asked for the name in the configuration.
    const host = { host: 'rynek.example.evil.com', 'x-forwarded-host': 'rynek.example.evil.com' }
    const asked = await world.as(null)('POST', '/api/sessions/passkey-request', undefined, host)
    expect(asked.json).toMatchObject({ rpId: 'rynek.example.pl', userVerification: 'required' })
    expect(asked.json).not.toHaveProperty('allowCredentials')
    expect(String(asked.headers['set-cookie'])).toMatch(
      /^__Host-rynek-passkey=[\w-]{43}; Max-Age=300; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    )

    const { request, cookie } = await askToSign(world)
    const entered = await sendSigned(world, cookie, key.sign(request))
    const session = `__Host-rynek=${cookiesOf(entered)['__Host-rynek']}`
    expect([entered.status, cookiesOf(entered)['__Host-rynek-passkey'], session === before]).toEqual([
      201,
      '',
      false,
    ])
    const { me } = (await withCookie(world, session)('GET', '/api/me')).json
    expect([me.name, me.withheld, me.permissions.includes('moderate')]).toEqual(['Ewa Krawczyk', [], true])
    const { items } = (await withCookie(world, session)('GET', '/api/me/passkeys')).json
    expect(items[0].usedAt).toBe(world.clock.now())
  })

  test('is refused for anything but a fresh signature, made here by the owner’s own key', async (t) => {
    const world = await openWorld(t)
    const { key } = await addKeyFor(world, 'anna')
    const { key: other, request: others } = await addKeyFor(world, 'piotr')
    const refusedFor = async (wrong: object) => {
      const { request, cookie } = await askToSign(world)
      return sendSigned(world, cookie, key.sign(request, wrong))
    }
    const wrongs = [
      { origin: 'https://rynek.example.evil.com' },
      { rpId: 'example.com' },
      { userVerified: false },
      { type: 'webauthn.create' },
      { challenge: 'AAAA' },
      { userHandle: others.user.id },
    ]
    for (const wrong of wrongs) {
      const { status, json } = await refusedFor(wrong)
      expect([wrong, status, json.error.reason]).toEqual([wrong, 401, 'passkey-refused'])
    }
    const { request, cookie } = await askToSign(world)
    const signed = key.sign(request)
    // Another's key under the name of this one; then a stranger's browser; then no browser that asked.
    const borrowed = { ...other.sign(request), id: signed.id, userHandle: signed.userHandle }
    expect((await sendSigned(world, cookie, borrowed)).status).toBe(401)
    expect((await sendSigned(world, (await askToSign(world)).cookie, signed)).status).toBe(401)
    expect((await sendSigned(world, '', signed)).status).toBe(401)
    expect(await refusalsIn(world)).toHaveLength(wrongs.length + 3)

    const { request: fresh, cookie: held } = await askToSign(world)
    const good = key.sign(fresh)
    const answers = await Promise.all([good, good].map((one) => sendSigned(world, held, one)))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 401])
    expect((await sendSigned(world, held, good)).status).toBe(401)

    const late = await askToSign(world)
    world.clock.forward(5 * minutes)
    expect((await sendSigned(world, late.cookie, key.sign(late.request))).status).toBe(401)
    await askToSign(world)
    world.clock.forward(5 * minutes)
    const { config, db, clock } = world
    for (const chore of choresOf(db, createServices({ config, db, now: clock.now }))) await chore()
    expect(await db.read.select().from(passkeyChallenges)).toEqual([])
  })

  test('is refused to a key that counts backwards, and its owner is told', async (t) => {
    const world = await openWorld(t)
    const { key } = await addKeyFor(world, 'anna')
    const signAt = async (counter: number) => {
      const { request, cookie } = await askToSign(world)
      return sendSigned(world, cookie, key.sign(request, { counter }))
    }
    expect((await signAt(7)).status).toBe(201)
    for (const counter of [7, 3, 0]) {
      const { status, json } = await signAt(counter)
      expect([status, json.error.reason]).toEqual([401, 'passkey-copied'])
    }
    expect(await refusalsIn(world)).toEqual([1, 1, 1].map(() => world.people.anna))
    const told = (await lettersTo(world, cast.anna.email)).filter(
      ({ kind }) => kind === 'account.passkey-copied',
    )
    expect(told.map(({ params }) => params['name'])).toEqual(['telefon', 'telefon', 'telefon'])
    expect((await signAt(8)).status).toBe(201)
    expect((await signAt(2 ** 32 - 1)).status).toBe(201)
    // Some keys do not count at all.
    const { key: still } = await addKeyFor(world, 'piotr', 'tablet', { counter: 0 })
    for (const _ of [1, 2]) {
      const { request, cookie } = await askToSign(world)
      expect((await sendSigned(world, cookie, still.sign(request, { counter: 0 }))).status).toBe(201)
    }
  })
})
