import { passwordResets } from '@rynek/db/features/credentials/tables.ts'
import { isNotNull } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { cast } from '../../support/cast.ts'
import { minutes } from '../../support/clock.ts'
import { emailCodes, newPassword, reset, resetCode } from '../../support/credentials.ts'
import { lettersTo } from '../../support/mail.ts'
import { enter, whoIs } from '../../support/newcomer.ts'
import { type Answer, openWorld, type World } from '../../support/world.ts'

const reasonOf = ({ status, json }: Answer) => [status, json?.error?.reason]
const unknown = 'nikt.taki@brzezinki.example'
const void_ = [400, 'reset-void']

describe('a link to a new password', () => {
  test('works once, signs out every device, signs nobody in, and is told by mail', async (t) => {
    const world = await openWorld(t)
    const { email } = cast.anna
    const device = await enter(world, cast.anna)
    const code = await resetCode(world)
    const stored = JSON.stringify(await world.db.read.select().from(passwordResets))
    expect([code.length, stored.includes(code)]).toEqual([43, false])

    const done = await reset(world, code)
    expect([done.status, done.headers['set-cookie']]).toEqual([204, undefined])
    expect(await whoIs(world, device)).toBeNull()
    expect(reasonOf(await reset(world, code))).toEqual(void_)
    const former = { email, password: cast.anna.password }
    expect((await world.as(null)('POST', '/api/sessions', former)).status).toBe(401)
    expect(await whoIs(world, await enter(world, { email, password: newPassword }))).toBe(cast.anna.name)
    const kinds = (await lettersTo(world, email)).map(({ kind }) => kind)
    expect(kinds).toEqual(['account.password-reset', 'account.password-changed'])
  })

  test('is used by one of fifty who try at the same moment', async (t) => {
    const world = await openWorld(t)
    const code = await resetCode(world)
    const answers = await Promise.all(Array.from({ length: 50 }, () => reset(world, code)))
    const statuses = answers.map(({ status }) => status)
    expect(statuses.filter((status) => status === 204)).toHaveLength(1)
    // Twenty-two have their passwords hashed at a time; the others are asked to come back.
    expect(new Set(statuses)).toEqual(new Set([204, 400, 503]))
    for (const busy of answers.filter(({ status }) => status === 503))
      expect(Number(busy.headers['retry-after'])).toBeGreaterThan(0)
  })

  test('is void after a newer one, half an hour, another password, another address', async (t) => {
    const world = await openWorld(t)
    const older = await resetCode(world)
    const newer = await resetCode(world)
    expect(reasonOf(await reset(world, older))).toEqual(void_)
    expect(reasonOf(await reset(world, 'A'.repeat(43)))).toEqual(void_)
    world.clock.forward(31 * minutes)
    expect(reasonOf(await reset(world, newer))).toEqual(void_)

    const piotr = await resetCode(world, cast.piotr.email)
    const change = { password: cast.piotr.password, newPassword }
    const cookie = await enter(world, cast.piotr)
    expect((await world.as(null)('PUT', '/api/me/password', change, { cookie })).status).toBe(204)
    expect(reasonOf(await reset(world, piotr))).toEqual(void_)

    const maria = await resetCode(world, cast.maria.email)
    const hers = await enter(world, cast.maria)
    const codes = await emailCodes(world, 'maria', 'maria@nowy.example', hers)
    expect((await world.as(null)('PUT', '/api/me/email', codes, { cookie: hers })).status).toBe(204)
    expect(reasonOf(await reset(world, maria))).toEqual(void_)
  })

  test('is void also where its row outlived the change that should have taken it away', async (t) => {
    const world = await openWorld(t)
    for (const other of [{ passwordVersion: 7 }, { email: 'dawny@brzezinki.example' }]) {
      const code = await resetCode(world)
      await world.db.write((tx) =>
        tx.update(passwordResets).set(other).where(isNotNull(passwordResets.personId)),
      )
      expect(reasonOf(await reset(world, code))).toEqual(void_)
    }
  })

  test('stays good when the password typed there is too easy to guess', async (t) => {
    const world = await openWorld(t)
    const code = await resetCode(world)
    for (const weak of ['qwertyuiop123', 'Anna Zielińska 12', 'Urząd Miasta Brzezinek'])
      expect((await reset(world, code, weak)).json.error.fields[0].field, weak).toBe('password')
    expect((await reset(world, code)).status).toBe(204)
  })
})

describe('asking for it', () => {
  const asking = (world: World, email: string) => world.as(null)('POST', '/api/password-resets', { email })

  test('answers the same, with the same work, whether or not anybody has the address', async (t) => {
    const world = await openWorld(t)
    const times: Record<string, number[]> = { [cast.anna.email]: [], [unknown]: [] }
    const answers = new Set<string>()
    for (let round = 0; round < 200; round++) {
      for (const email of Object.keys(times).toSorted(() => (round % 2 ? 1 : -1))) {
        const start = performance.now()
        const { status, json, headers } = await asking(world, email)
        times[email]?.push(performance.now() - start)
        answers.add(JSON.stringify([status, json, { ...headers, date: '' }]))
      }
      // An hour later letters are written again.
      if (round % 3 === 0) world.clock.forward(61 * minutes)
    }
    expect(answers.size).toBe(1)
    const [known = 0, nobody = 0] = Object.values(times).map((all) => all.toSorted((a, b) => a - b)[100])
    expect(Math.abs(known - nobody)).toBeLessThan(10)
    expect((await asking(world, 'to nie jest adres')).status).toBe(204)
    expect(await lettersTo(world, unknown)).toEqual([])
  })

  test('fills no mailbox: three letters an hour, the last link staying good', async (t) => {
    const world = await openWorld(t)
    for (let times = 0; times < 2; times++) await asking(world, cast.anna.email)
    const code = await resetCode(world)
    for (let times = 0; times < 5; times++) await asking(world, cast.anna.email)
    expect(await lettersTo(world, cast.anna.email)).toHaveLength(3)
    expect((await reset(world, code)).status).toBe(204)
  })
})
