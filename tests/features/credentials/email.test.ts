import { describe, expect, test } from 'vitest'
import { cast } from '../../support/cast.ts'
import { minutes } from '../../support/clock.ts'
import { emailCodes } from '../../support/credentials.ts'
import { lettersTo } from '../../support/mail.ts'
import { cookieOf, enter, whoIs } from '../../support/newcomer.ts'
import { faultsOf } from '../../support/talk.ts'
import { openWorld, type World } from '../../support/world.ts'

const wanted = 'anna.zielinska@nowy.example'
const { email, password, name } = cast.anna
const confirm = (world: World, cookie: string, codes: object) =>
  world.as(null)('PUT', '/api/me/email', codes, { cookie })

describe('another address', () => {
  test('needs a code from both mailboxes, signs out other devices, and both are told', async (t) => {
    const world = await openWorld(t)
    const [here, other] = [await enter(world, cast.anna), await enter(world, cast.anna)]
    const { code, formerCode } = await emailCodes(world, 'anna', wanted, here)
    const state = (await world.as(null)('GET', '/api/me/email', undefined, { cookie: here })).json
    expect(state).toEqual({ email, waiting: wanted })
    const half = await confirm(world, here, { code, formerCode: code })
    expect([half.status, faultsOf(half)]).toEqual([400, ['formerCode']])

    // As people type: small letters, without the hyphen, with blanks around.
    const typed = { code: ` ${code.toLowerCase()} `, formerCode: formerCode.replace('-', '') }
    const done = await confirm(world, here, typed)
    expect([done.status, await whoIs(world, other), await whoIs(world, here)]).toEqual([204, null, null])
    expect(await whoIs(world, cookieOf(done))).toBe(name)
    expect(await whoIs(world, await enter(world, { email: wanted, password }))).toBe(name)
    const last = async (address: string) => (await lettersTo(world, address)).at(-1)?.kind
    expect([await last(email), await last(wanted)]).toEqual([
      'account.email-changed',
      'account.email-changed',
    ])
    expect((await confirm(world, cookieOf(done), typed)).json.error.reason).toBe('email-codes-void')
  })

  test('is not told apart from one that somebody has, and is never taken from him', async (t) => {
    const world = await openWorld(t)
    const here = await enter(world, cast.anna)
    const ask = (to: string) =>
      world.as(null)('POST', '/api/me/email-changes', { email: to }, { cookie: here })
    const [free, taken] = [await ask(wanted), await ask(cast.piotr.email)]
    expect([taken.status, taken.json]).toEqual([free.status, free.json])
    expect(await lettersTo(world, cast.piotr.email)).toEqual([])
    // Somebody takes the address between the asking and the codes.
    const codes = await emailCodes(world, 'anna', wanted, here)
    const his = await enter(world, cast.piotr)
    expect((await confirm(world, his, await emailCodes(world, 'piotr', wanted, his))).status).toBe(204)
    expect((await confirm(world, here, codes)).json.error.reason).toBe('email-taken')
    expect(await whoIs(world, await enter(world, { email: wanted, password }))).toBe(cast.piotr.name)
    expect(await whoIs(world, here)).toBe(name)
  })

  test('is void after half an hour, five wrong codes, or a newer wish', async (t) => {
    const world = await openWorld(t)
    const here = await enter(world, cast.anna)
    const late = await emailCodes(world, 'anna', wanted, here)
    world.clock.forward(14 * minutes)
    const newer = await emailCodes(world, 'anna', wanted, here)
    expect(faultsOf(await confirm(world, here, late))).toEqual(['code', 'formerCode'])
    const wrong = { code: '0000-0000', formerCode: '0000-0000' }
    for (let tries = 2; tries <= 5; tries++) expect((await confirm(world, here, wrong)).status).toBe(400)
    expect((await confirm(world, here, newer)).json.error.reason).toBe('email-codes-void')
  })
})

describe('a sensitive act', () => {
  test('is only for who has shown within a quarter of an hour that it is still he', async (t) => {
    const world = await openWorld(t)
    const here = await enter(world, cast.anna)
    const look = (cookie: string) => world.as(null)('GET', '/api/me/email', undefined, { cookie })
    const show = (typed: string) =>
      world.as(null)('PUT', '/api/sessions/current/confirmation', { password: typed }, { cookie: here })
    world.clock.forward(15 * minutes)
    expect((await look(here)).status).toBe(200)
    world.clock.forward(1 * minutes)
    const refused = await look(here)
    expect([refused.status, refused.json.error.reason]).toEqual([403, 'confirm-yourself'])
    expect(
      (await world.as(null)('POST', '/api/me/email-changes', { email: wanted }, { cookie: here })).status,
    ).toBe(403)

    expect(faultsOf(await show('nie to hasło'))).toEqual(['password'])
    const shown = await show(password)
    const renewed = cookieOf(shown)
    // Another cookie: what somebody copied before is worth nothing now.
    expect([shown.status, await whoIs(world, here)]).toEqual([204, null])
    expect((await look(renewed)).status).toBe(200)
  })
})
