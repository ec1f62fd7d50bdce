import { pendingSignIns, recoveryCodes } from '@rynek/db/features/factors/tables.ts'
import { describe, expect, test } from 'vitest'
import { hours, minutes } from '../../support/clock.ts'
import { codeAt, cookiesOf, password, sendCode, setUpFor, step } from '../../support/factors.ts'
import { whoIs } from '../../support/newcomer.ts'
import { faultsOf } from '../../support/talk.ts'
import { openWorld } from '../../support/world.ts'

describe('signing in with a second factor', () => {
  test('takes the password and then a code, each code once', async (t) => {
    const world = await openWorld(t)
    const { secret } = await setUpFor(world, 'anna')
    const now = () => codeAt(secret, world.clock.now())

    const first = await password(world, 'anna')
    expect([first.status, first.json]).toEqual([202, { needs: 'code' }])
    expect(String(first.headers['set-cookie'])).toMatch(
      /^rynek-entry=[\w-]{43}; Max-Age=600; Path=\/; HttpOnly; SameSite=Lax$/,
    )
    expect(await whoIs(world, first.cookie)).toBeNull()
    expect(await whoIs(world, first.cookie.replace('-entry', ''))).toBeNull()

    // The code that turned it on was used then.
    const again = await sendCode(world, first.cookie, now())
    expect([again.status, faultsOf(again), cookiesOf(again)]).toEqual([400, ['code'], {}])
    world.clock.forward(step)
    const entered = await sendCode(world, first.cookie, ` ${now().replace(/...$/, ' $&')} `)
    const { rynek: session = '', 'rynek-entry': entry } = cookiesOf(entered)
    expect([entered.status, entry]).toEqual([201, ''])
    expect(await whoIs(world, `rynek=${session}`)).toBe('Anna Zielińska')

    world.clock.forward(step)
    const used = await sendCode(world, first.cookie, now())
    expect([used.status, used.json.error.reason]).toEqual([401, 'entry-over'])
    const codes = [now(), now()].map(async (code) =>
      sendCode(world, (await password(world, 'anna')).cookie, code),
    )
    expect((await Promise.all(codes)).map(({ status }) => status).toSorted()).toEqual([201, 400])
  })

  test('allows for a clock that is half a minute wrong, not for more', async (t) => {
    const world = await openWorld(t)
    const { secret } = await setUpFor(world, 'anna')
    world.clock.forward(10 * minutes)
    const { cookie } = await password(world, 'anna')
    const at = (steps: number) => sendCode(world, cookie, codeAt(secret, world.clock.now() + steps * step))
    expect([(await at(-2)).status, (await at(2)).status, (await at(-1)).status]).toEqual([400, 400, 201])
    const second = await password(world, 'anna')
    const early = codeAt(secret, world.clock.now() + step)
    expect((await sendCode(world, second.cookie, early)).status).toBe(201)
    // The one in between is of an earlier time than the last that was used.
    const third = await password(world, 'anna')
    expect((await sendCode(world, third.cookie, codeAt(secret, world.clock.now()))).status).toBe(400)
  })

  test('lets nobody guess: five codes a sign-in, ten an hour a person, counted also when sent at once', async (t) => {
    const world = await openWorld(t)
    const { secret } = await setUpFor(world, 'anna')
    world.clock.forward(hours)
    const right = () => codeAt(secret, world.clock.now())
    const wrong = () => String((Number(right()) + 1) % 1_000_000).padStart(6, '0')

    const first = await password(world, 'anna')
    const guesses = await Promise.all(Array.from({ length: 8 }, () => sendCode(world, first.cookie, wrong())))
    const statuses = guesses.map(({ status }) => status).toSorted()
    expect(statuses).toEqual([400, 400, 400, 400, 400, 401, 401, 401])
    expect((await sendCode(world, first.cookie, right())).json.error.reason).toBe('entry-over')

    const second = await password(world, 'anna')
    for (let guess = 0; guess < 5; guess++) await sendCode(world, second.cookie, wrong())
    const third = await password(world, 'anna')
    const slowed = await sendCode(world, third.cookie, right())
    expect([slowed.status, slowed.json.error.reason, slowed.headers['retry-after']]).toEqual([
      429,
      'too-many-codes',
      '3600',
    ])
    world.clock.forward(hours)
    expect((await sendCode(world, (await password(world, 'anna')).cookie, right())).status).toBe(201)
  })

  test('is over after ten minutes, and cannot be made of what is stored', async (t) => {
    const world = await openWorld(t)
    const { secret } = await setUpFor(world, 'anna')
    world.clock.forward(step)
    const { cookie } = await password(world, 'anna')
    const [row] = await world.db.read.select().from(pendingSignIns)
    for (const token of [row?.tokenHash ?? '', 'a'.repeat(43), ''])
      expect((await sendCode(world, `rynek-entry=${token}`, codeAt(secret, world.clock.now()))).status).toBe(
        401,
      )
    world.clock.forward(10 * minutes)
    expect((await sendCode(world, cookie, codeAt(secret, world.clock.now()))).json.error.reason).toBe(
      'entry-over',
    )
  })

  test('works with a recovery code, each once, as it is read from paper', async (t) => {
    const world = await openWorld(t)
    const { codes } = await setUpFor(world, 'anna')
    expect(codes).toHaveLength(10)
    const stored = JSON.stringify(await world.db.read.select().from(recoveryCodes))
    for (const code of codes) expect(stored).not.toContain(code.replaceAll('-', ''))

    const [code = ''] = codes
    const typed = code.toUpperCase().replaceAll('-', ' ').replaceAll('0', 'O').replaceAll('1', 'I')
    expect((await sendCode(world, (await password(world, 'anna')).cookie, typed)).status).toBe(201)
    expect((await sendCode(world, (await password(world, 'anna')).cookie, code)).status).toBe(400)
    const other = await setUpFor(world, 'maria')
    const entry = (await password(world, 'anna')).cookie
    expect((await sendCode(world, entry, other.codes[0] ?? '')).status).toBe(400)
    expect((await sendCode(world, entry, codes[1] ?? '')).status).toBe(201)
  })
})
