import { openDatabase } from '@rynek/db/core/open.ts'
import { auditEntries } from '@rynek/db/features/audit/tables.ts'
import { limitCounts } from '@rynek/db/features/limits/tables.ts'
import { createApp } from '@rynek/server/app.ts'
import { readConfig } from '@rynek/server/core/config.ts'
import { describe, expect, test } from 'vitest'
import { settle } from '../../support/cast.ts'
import { createClock, minutes } from '../../support/clock.ts'
import { newPlace } from '../../support/database.ts'
import { countedAlready, email, guess, password } from '../../support/guesses.ts'
import { migrated } from '../../support/postgres.ts'
import { openWorld } from '../../support/world.ts'

const stranger = '203.0.113.9'

describe('whoever guesses a password', () => {
  test('has ten tries a quarter of an hour from his network, whatever he writes into headers and addresses', async (t) => {
    const { app, db, clock } = await openWorld(t)
    const ways = [
      (at: number) => ({ headers: { 'x-forwarded-for': `198.51.100.${at}` } }),
      (at: number) => ({ headers: { 'x-real-ip': `198.51.100.${at}` } }),
      (at: number) => ({ headers: { forwarded: `for=198.51.100.${at}` } }),
      (at: number) => ({ headers: { 'x-forwarded-for': `127.0.0.1, 198.51.100.${at}` } }),
      () => ({ url: '//api/sessions' }),
      () => ({ url: '/api/sessions/' }),
      () => ({ url: '/api/%73essions' }),
      () => ({ from: `::ffff:${stranger}` }),
      () => ({ email: ` ${email.toUpperCase()}` }),
    ]
    const wayAt = (at: number) => ({ from: stranger, ...ways[at % ways.length]?.(at) })
    const tries = await Promise.all(Array.from({ length: 100 }, (_, at) => guess(app, wayAt(at))))
    expect(tries.filter(({ status }) => status === 401)).toHaveLength(10)
    expect(await db.read.select().from(auditEntries)).toHaveLength(10)
    expect(new Set(tries.map(({ status }) => status))).toEqual(new Set([401, 404, 429]))

    clock.forward(2.5 * minutes)
    const right = { from: stranger, password }
    const refused = await guess(app, { ...right, headers: { 'accept-language': 'pl' } })
    expect([refused.status, refused.retryAfter]).toEqual([429, '750'])
    expect(refused.error.message).toContain('Spróbuj ponownie za 13 minut.')
    const english = await guess(app, { ...right, headers: { 'accept-language': 'en' } })
    expect(english.error.message).toContain('Try again in 13 minutes.')

    expect((await guess(app, { from: '203.0.113.10', password })).status).toBe(201)
    expect(JSON.stringify(await db.read.select().from(limitCounts))).not.toMatch(/203\.0|anna/)
    clock.forward(12.5 * minutes)
    expect((await guess(app, right)).status).toBe(201)
  })

  test('has no more of them by another address of one IPv6 network', async (t) => {
    const { app } = await openWorld(t)
    const at = (last: number) => guess(app, { from: `2001:db8:1:2:${last}::${last}` })
    const tries = await Promise.all(Array.from({ length: 12 }, (_, last) => at(last + 1)))
    expect(tries.filter(({ status }) => status === 401)).toHaveLength(10)
    expect((await guess(app, { from: '2001:db8:1:2::1', password })).status).toBe(429)
    expect((await guess(app, { from: '2001:db8:1:3::1', password })).status).toBe(201)
  })

  test('has fifty at many accounts; who knows his own is not slowed, wherever he sits', async (t) => {
    const { app, db } = await openWorld(t)
    for (let time = 0; time < 11; time++)
      expect((await guess(app, { from: stranger, password })).status).toBe(201)
    await countedAlready(db, 49, 'guess-network', stranger)
    const spray = (name: string) => guess(app, { from: stranger, email: `${name}@brzezinki.example` })
    expect([(await spray('a')).status, (await spray('b')).status]).toEqual([401, 429])
    expect((await guess(app, { from: '203.0.113.10', password })).status).toBe(201)
  })

  test('from a hundred networks leaves three tries to each, and never locks the person out', async (t) => {
    const { app, db, people } = await openWorld(t)
    await countedAlready(db, 100, 'guess-account', people.anna)
    const tries = []
    for (let time = 0; time < 4; time++) tries.push((await guess(app, { from: stranger })).status)
    expect(tries).toEqual([401, 401, 401, 429])
    expect((await guess(app, { from: '203.0.113.10', password })).status).toBe(201)
  })

  test('is counted wherever the password is asked for', async (t) => {
    const world = await openWorld(t)
    await countedAlready(world.db, 10, 'guess-pair', world.people.anna, '127.0.0.1')
    const asks = [
      ['POST', '/api/sessions', { email, password }],
      ['PUT', '/api/sessions/current/confirmation', { password }],
      ['PUT', '/api/me/password', { password, newPassword: 'cztery słowa i kot' }],
      ['POST', '/api/me/erasure', { password }],
      ['POST', '/api/appeals', { email, password, text: 'To pomyłka, proszę o ponowne sprawdzenie.' }],
    ] as const
    for (const [method, url, body] of asks) {
      const { status, json } = await world.as('anna')(method, url, body)
      expect([url, status, json?.error?.reason]).toEqual([url, 429, 'too-many-guesses'])
    }
  })

  test('is counted by all servers of one database together', async (t) => {
    const place = await newPlace(t, migrated)
    const clock = createClock()
    const open = async () => {
      const db = await openDatabase({ ...place, now: clock.now })
      const app = await createApp({ config: readConfig({ LOG_LEVEL: 'silent' }), db, now: clock.now })
      t.onTestFinished(async () => {
        await app.close()
        await db.close()
      })
      return { app, db }
    }
    const [one, other] = [await open(), await open()]
    await settle(one.db, clock.now())
    const both = Array.from({ length: 16 }, (_, at) => guess((at % 2 ? one : other).app, { from: stranger }))
    expect((await Promise.all(both)).filter(({ status }) => status === 401)).toHaveLength(10)
  })
})
