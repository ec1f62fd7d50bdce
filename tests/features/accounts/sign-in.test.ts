import { describe, expect, test } from 'vitest'
import { cast } from '../../support/cast.ts'
import { cookieOf, enter, newcomer, whoIs } from '../../support/newcomer.ts'
import { faultsOf } from '../../support/talk.ts'
import { type Answer, openWorld } from '../../support/world.ts'

const { email, password } = cast.anna

describe('signing in', () => {
  test('is done with the address as one types it, and out again', async (t) => {
    const world = await openWorld(t)
    const cookie = await enter(world, { email: ` ${email.toUpperCase()} `, password })
    expect(await whoIs(world, cookie)).toBe('Anna Zielińska')

    const out = await world.as(null)('DELETE', '/api/sessions/current', undefined, { cookie })
    expect([out.status, cookieOf(out)]).toEqual([204, 'rynek='])
    expect(await whoIs(world, cookie)).toBeNull()
    expect((await world.as(null)('DELETE', '/api/sessions/current', undefined, { cookie })).status).toBe(204)
  })

  test('always gives a new cookie, and ends the session this browser had', async (t) => {
    const world = await openWorld(t)
    const planted = `rynek=${'a'.repeat(40)}`
    const first = cookieOf(
      await world.as(null)('POST', '/api/sessions', { email, password }, { cookie: planted }),
    )
    expect(first).not.toBe(planted)
    const maria = { email: cast.maria.email, password }
    const second = cookieOf(await world.as(null)('POST', '/api/sessions', maria, { cookie: first }))
    expect([await whoIs(world, first), await whoIs(world, second)]).toEqual([null, 'Maria Lis'])
  })

  test('sets a cookie no script reads and no other site sends', async (t) => {
    const demo = await openWorld(t)
    const plain = await demo.as(null)('POST', '/api/sessions', { email, password })
    expect(String(plain.headers['set-cookie'])).toMatch(
      /^rynek=[a-z2-7]{40}; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/,
    )
    const real = await openWorld(t, { PUBLIC_URL: 'https://rynek.example.pl' })
    const secure = await real.as(null)('POST', '/api/sessions', { email, password })
    expect(String(secure.headers['set-cookie'])).toMatch(
      /^__Host-rynek=[a-z2-7]{40}; Max-Age=2592000; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    )
    expect(await whoIs(real, cookieOf(secure))).toBe('Anna Zielińska')
    // The name of the demo's cookie means nothing there.
    expect(await whoIs(real, cookieOf(secure).replace('__Host-', ''))).toBeNull()
  })

  test('answers the same to a wrong password and to an address nobody has', async (t) => {
    const world = await openWorld(t)
    const tries = [
      { email, password: 'nie to hasło' },
      { email: 'nikt@brzezinki.example', password },
      { email: 'to nie adres', password },
      { email: 'anna\0@brzezinki.example', password },
      { email: 'anna@brzezinki.example\ud800', password },
    ]
    const answers: Answer[] = []
    for (const credentials of tries) answers.push(await world.as(null)('POST', '/api/sessions', credentials))
    for (const { status, json, headers } of answers) {
      expect([status, json.error.reason, headers['set-cookie']]).toEqual([
        401,
        'wrong-credentials',
        undefined,
      ])
      const { date: _, ...rest } = headers
      expect([json, rest]).toEqual([answers[0]?.json, { ...answers[0]?.headers, date: undefined, ...rest }])
    }
  })

  test('works as hard for an address nobody has as for a wrong password', async (t) => {
    const world = await openWorld(t)
    let from = 0
    const work = async (address: string) => {
      const before = process.cpuUsage()
      const wrong = { email: address, password: 'nie to hasło' }
      await world.as(null)('POST', '/api/sessions', wrong, { 'x-forwarded-for': `192.0.2.${++from}` })
      return process.cpuUsage(before).user
    }
    const known: number[] = []
    const unknown: number[] = []
    for (let round = 0; round < 15; round++) {
      known.push(await work(email))
      unknown.push(await work(`nikt${round}@brzezinki.example`))
    }
    // Without the hash of nobody the second kind takes a tenth of the first.
    expect(median(unknown)).toBeGreaterThan(median(known) * 0.5)
    expect(median(unknown)).toBeLessThan(median(known) * 2)
  })

  test('asks whoever comes when too many sign in at once to come back, and says when', async (t) => {
    const world = await openWorld(t)
    const tries = Array.from({ length: 30 }, (_, at) =>
      world.as(null)('POST', '/api/sessions', { email, password }, { 'x-forwarded-for': `192.0.2.${at}` }),
    )
    const refused = (await Promise.all(tries)).filter(({ status }) => status >= 400)
    expect(refused.length).toBeGreaterThan(0)
    for (const { status, headers, json } of refused)
      expect([status, headers['retry-after'], json.error.reason]).toEqual([503, '2', 'busy-signing-in'])
  })

  test('works for whoever has just signed up', async (t) => {
    const world = await openWorld(t)
    const person = newcomer(world)
    await world.as(null)('POST', '/api/people', person)
    expect(await whoIs(world, await enter(world, person))).toBe(person.name)
  })

  test('refuses other shapes by name', async (t) => {
    const world = await openWorld(t)
    const wrong: [body: object, fields: string[]][] = [
      [{ email }, ['password']],
      [{ email, password: '' }, ['password']],
      [{ email: [email], password }, ['email']],
      [{ email: { $ne: '' }, password }, ['email']],
      [{ email, password, remember: true }, ['remember']],
      [{ email: 'a'.repeat(255), password: 'a'.repeat(201) }, ['email', 'password']],
    ]
    for (const [body, fields] of wrong) {
      const refused = await world.as(null)('POST', '/api/sessions', body)
      expect([refused.status, faultsOf(refused)]).toEqual([400, fields])
    }
  })
})

const median = (costs: number[]): number => costs.sort((a, b) => a - b)[costs.length >> 1] ?? 0
