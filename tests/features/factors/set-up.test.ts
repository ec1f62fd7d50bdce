import { sessions } from '@rynek/db/features/accounts/tables.ts'
import { auditEntries } from '@rynek/db/features/audit/tables.ts'
import { factorSetUps } from '@rynek/db/features/factors/tables.ts'
import { letters } from '@rynek/db/features/mail/tables.ts'
import { choresOf } from '@rynek/server/chores.ts'
import { takeAwayFrom } from '@rynek/server/features/factors/take-away.ts'
import { createServices } from '@rynek/server/services.ts'
import { describe, expect, test } from 'vitest'
import { cast } from '../../support/cast.ts'
import { minutes } from '../../support/clock.ts'
import {
  codeAt,
  cookiesOf,
  crossed,
  password,
  sendCode,
  setUpFor,
  step,
  withCookie,
} from '../../support/factors.ts'
import { whoIs } from '../../support/newcomer.ts'
import { faultsOf } from '../../support/talk.ts'
import { openWorld } from '../../support/world.ts'

const mine = '/api/me/second-factor'

describe('a second factor', () => {
  test('is set up with the password and a code, and is a new session', async (t) => {
    const world = await openWorld(t)
    const elsewhere = (await password(world, 'anna')).cookie
    const { cookie } = await password(world, 'anna')
    const ask = withCookie(world, cookie)
    const wrong = await ask('POST', `${mine}/set-up`, { password: 'nie to hasło' })
    expect([wrong.status, faultsOf(wrong)]).toEqual([400, ['password']])
    expect((await ask('GET', mine)).json).toEqual({ since: null, codesLeft: 0, needed: false, setUp: null })

    await ask('POST', `${mine}/set-up`, { password: cast.anna.password })
    const { setUp, since } = (await ask('GET', mine)).json
    expect(since).toBeNull()
    expect(setUp.app.uri).toMatch(
      /^otpauth:\/\/totp\/Rynek:anna%40brzezinki\.example\?issuer=Rynek&secret=[A-Z2-7]{32}&/,
    )
    // Nothing counts before the app was seen to work.
    expect((await password(world, 'anna')).status).toBe(201)
    const bad = await ask('PUT', mine, { code: codeAt(setUp.app.secret, world.clock.now() + 10 * minutes) })
    expect([bad.status, faultsOf(bad)]).toEqual([400, ['code']])

    const on = await ask('PUT', mine, { code: codeAt(setUp.app.secret, world.clock.now()) })
    const after = `rynek=${cookiesOf(on)['rynek']}`
    expect([on.status, after === cookie]).toEqual([201, false])
    expect(await Promise.all([cookie, elsewhere, after].map((one) => whoIs(world, one)))).toEqual([
      null,
      null,
      'Anna Zielińska',
    ])
    const found = await withCookie(world, after)('GET', mine)
    expect(found.json).toEqual({ since: world.clock.now(), codesLeft: 10, needed: false, setUp: null })
    expect(found.headers['cache-control']).toBe('no-store')
    const twice = await withCookie(world, after)('POST', `${mine}/set-up`, { password: cast.anna.password })
    expect([twice.status, twice.json.error.reason]).toEqual([409, 'factor-there'])
  })

  test('that was not confirmed in half an hour is forgotten', async (t) => {
    const world = await openWorld(t)
    const { cookie } = await password(world, 'anna')
    const ask = withCookie(world, cookie)
    await ask('POST', `${mine}/set-up`, { password: cast.anna.password })
    const { secret } = (await ask('GET', mine)).json.setUp.app
    world.clock.forward(30 * minutes)
    expect((await ask('GET', mine)).json.setUp).toBeNull()
    const late = await ask('PUT', mine, { code: codeAt(secret, world.clock.now()) })
    expect([late.status, late.json.error.reason]).toEqual([409, 'nothing-to-confirm'])
    world.clock.forward(1)
    const { config, db, clock } = world
    for (const chore of choresOf(db, createServices({ config, db, now: clock.now }))) await chore()
    expect(await db.read.select().from(factorSetUps)).toEqual([])
  })

  test('gets new recovery codes for a code; the old ones are good until the new ones are kept', async (t) => {
    const world = await openWorld(t)
    const { codes, cookie, secret } = await setUpFor(world, 'anna')
    const ask = withCookie(world, cookie)
    expect((await ask('POST', `${mine}/recovery-codes`, { code: '000000' })).status).toBe(400)
    expect((await ask('PUT', `${mine}/recovery-codes`)).status).toBe(409)
    world.clock.forward(step)
    expect(
      (await ask('POST', `${mine}/recovery-codes`, { code: codeAt(secret, world.clock.now()) })).status,
    ).toBe(204)
    const { setUp } = (await ask('GET', mine)).json
    expect([setUp.app, setUp.codes.length]).toEqual([null, 10])
    // A set-up without an app cannot turn anything on.
    expect((await ask('PUT', mine, { code: '000000' })).json.error.reason).toBe('nothing-to-confirm')
    const use = async (code = '') =>
      (await sendCode(world, (await password(world, 'anna')).cookie, code)).status
    expect([await use(codes[0]), await use(setUp.codes[0])]).toEqual([201, 400])
    expect((await ask('PUT', `${mine}/recovery-codes`)).status).toBe(204)
    expect([await use(codes[1]), await use(setUp.codes[0])]).toEqual([400, 201])
    expect((await ask('GET', mine)).json.codesLeft).toBe(9)
  })

  test('is turned off by a code; no session counts as stronger any more', async (t) => {
    const world = await openWorld(t)
    const { codes, cookie, secret } = await setUpFor(world, 'ewa')
    const [entry, late] = [await password(world, 'ewa'), await password(world, 'ewa')]
    const elsewhere = `rynek=${cookiesOf(await sendCode(world, entry.cookie, codes[0] ?? ''))['rynek']}`
    const ask = withCookie(world, cookie)
    expect((await ask('POST', `${mine}/removal`, { code: '123456' })).status).toBe(400)
    world.clock.forward(step)
    const code = codeAt(secret, world.clock.now())
    const off = await ask('POST', `${mine}/removal`, { code })
    const after = `rynek=${cookiesOf(off)['rynek']}`
    expect(await Promise.all([cookie, elsewhere, after].map((one) => whoIs(world, one)))).toEqual([
      null,
      null,
      'Ewa Krawczyk',
    ])
    expect((await world.db.read.select().from(sessions)).map(({ strongAt }) => strongAt)).toEqual([null])
    expect((await withCookie(world, after)('GET', '/api/me')).json.me.withheld).toEqual(['moderator'])
    const acts = (await world.db.read.select().from(auditEntries)).map(({ action }) => action)
    expect(acts.filter((action) => !action.includes('begin'))).toEqual([
      'factor.add',
      'session.refuse',
      'factor.remove',
    ])
    expect((await world.db.read.select().from(letters)).map(({ kind, address }) => [kind, address])).toEqual([
      ['account.factor-added', cast.ewa.email],
      ['account.factor-removed', cast.ewa.email],
    ])
    // A sign-in that waited for its code waits for nothing now.
    expect((await sendCode(world, late.cookie, codes[1] ?? '')).status).toBe(401)
    expect((await password(world, 'ewa')).status).toBe(201)
  })

  test('is never put in place of another, and is taken away by the operator alone', async (t) => {
    const world = await openWorld(t)
    const { cookie } = await password(world, 'maria')
    const put = await withCookie(world, cookie)('PUT', mine, { code: await crossed(world, 'maria') })
    expect([put.status, put.json.error.reason]).toEqual([409, 'factor-there'])

    const ewa = await setUpFor(world, 'ewa')
    const waiting = await password(world, 'ewa')
    expect(await takeAwayFrom(world.db, cast.anna.email)).toBe(false)
    expect(await takeAwayFrom(world.db, 'nikt')).toBe(false)
    expect(await takeAwayFrom(world.db, cast.ewa.email.toUpperCase())).toBe(true)
    expect((await withCookie(world, ewa.cookie)('GET', '/api/me')).json.me.withheld).toEqual(['moderator'])
    expect((await sendCode(world, waiting.cookie, ewa.codes[0] ?? '')).status).toBe(401)
    expect((await password(world, 'ewa')).status).toBe(201)
    const entries = await world.db.read.select().from(auditEntries)
    expect(entries.find(({ action }) => action === 'factor.remove')).toMatchObject({
      actorId: null,
      personId: world.people.ewa,
    })
  })
})
