import { setTimeout as sleep } from 'node:timers/promises'
import { sessions } from '@rynek/db/features/accounts/tables.ts'
import { changePassword, findOwn } from '@rynek/db/features/credentials/queries.ts'
import { endSessions } from '@rynek/server/features/accounts/session-ends.ts'
import { describe, expect, test } from 'vitest'
import { cast } from '../../support/cast.ts'
import { newPassword } from '../../support/credentials.ts'
import { lettersTo } from '../../support/mail.ts'
import { cookieOf, enter, newcomer, whoIs } from '../../support/newcomer.ts'
import { openSocket } from '../../support/socket.ts'
import { faultsOf } from '../../support/talk.ts'
import { openWorld, type World } from '../../support/world.ts'

const { email, password, name } = cast.anna
const change = (world: World, cookie: string, to: object = {}) =>
  world.as(null)('PUT', '/api/me/password', { password, newPassword, ...to }, { cookie })

describe('changing a password', () => {
  test('signs out every other device at once, closes their sockets, and changes this one’s cookie', async (t) => {
    const world = await openWorld(t)
    const address = await world.listen()
    const [here, ...others] = [
      await enter(world, cast.anna),
      await enter(world, cast.anna),
      await enter(world, cast.anna),
    ]
    const sockets = await Promise.all(others.map((cookie) => openSocket(t, address, { cookie })))
    const mine = await openSocket(t, address, { cookie: here })

    const changed = await change(world, here ?? '')
    expect(changed.status).toBe(204)
    const there = await Promise.all(others.map((cookie) => whoIs(world, cookie)))
    expect(there).toEqual([null, null])
    const closed = Promise.all(sockets.map((socket) => socket.closed))
    const late = new Promise((_, reject) => setTimeout(() => reject(new Error('open after a second')), 1_000))
    expect(await Promise.race([closed, late])).toEqual([4401, 4401])

    const renewed = cookieOf(changed)
    expect([renewed === here, await whoIs(world, here ?? ''), await whoIs(world, renewed)]).toEqual([
      false,
      null,
      name,
    ])
    expect(mine.socket.readyState).toBe(mine.socket.OPEN)
    expect((await lettersTo(world, email)).map(({ kind }) => kind)).toEqual(['account.password-changed'])
    // Nothing in the table signs anybody in.
    for (const { idHash, handle } of await world.db.read.select().from(sessions))
      for (const value of [idHash, idHash.slice(3), handle])
        expect(await whoIs(world, `${renewed.split('=')[0]}=${value}`)).toBeNull()
  })

  test('leaves no session to a sign-in that was under way with the former one', async (t) => {
    const world = await openWorld(t)
    const own = await findOwn(world.db.read, world.people.anna)
    const entering = world.as(null)('POST', '/api/sessions', { email, password })
    // Long enough for the password to be read, and far shorter than it takes to check it.
    await sleep(15)
    await world.db.write(async (tx) => {
      await changePassword(tx, own!, 'another')
      await endSessions(tx, { personId: world.people.anna })
    })
    const entered = await entering
    expect([entered.status, await whoIs(world, cookieOf(entered))]).toEqual([401, null])
  })

  test('asks for the present one, and for a new one that is hard to guess', async (t) => {
    const world = await openWorld(t)
    const cookie = await enter(world, cast.anna)
    const wrong = await change(world, cookie, { password: 'nie to hasło' })
    expect([wrong.status, faultsOf(wrong)]).toEqual([400, ['password']])
    const weak = await change(world, cookie, { newPassword: 'zielinska1985!' })
    expect([weak.status, faultsOf(weak)]).toEqual([400, ['newPassword']])
    expect(weak.json.error.fields[0].message).toContain('To hasło łatwo zgadnąć')
    expect(await whoIs(world, cookie)).toBe(name)
    expect(await lettersTo(world, email)).toEqual([])
  })

  test('lets no request in that comes after it, of a hundred at the same moment', async (t) => {
    const world = await openWorld(t)
    const [here, other] = [await enter(world, cast.anna), await enter(world, cast.anna)]
    let done = false
    const changing = change(world, here).then((answer) => {
      done = true
      return answer.status
    })
    const asked: Promise<{ after: boolean; who: string | null }>[] = []
    const ask = async (after: boolean) => ({ after, who: await whoIs(world, other) })
    for (let after = 0; after < 20 || asked.length < 100; after += Number(done)) {
      asked.push(ask(done))
      await sleep(2)
    }
    const answers = await Promise.all(asked)
    expect(await changing).toBe(204)
    expect(answers.filter(({ after, who }) => after && who !== null)).toEqual([])
  })

  test('of two at once one wins, and the other is told', async (t) => {
    const world = await openWorld(t)
    const [one, other] = [await enter(world, cast.anna), await enter(world, cast.anna)]
    const answers = await Promise.all([
      change(world, one),
      change(world, other, { newPassword: `${newPassword} dziś` }),
    ])
    const statuses = answers.map(({ status }) => status).toSorted()
    expect(statuses[0]).toBe(204)
    expect([400, 401]).toContain(statuses[1])
  })
})

test('signing up takes no password that is leaked, easy or made of who one is', async (t) => {
  const world = await openWorld(t)
  for (const [typed, said] of [
    ['qwertyuiop123', 'wyciekły'],
    ['Kazimiera Wójcik', 'nazwiska'],
    ['kazimiera@brzezinki', 'nazwiska'],
    ['aaaaaaaaaaaaaa', 'łatwo zgadnąć'],
  ] as const) {
    const refused = await world.as(null)('POST', '/api/people', newcomer(world, { password: typed }))
    expect([typed, refused.status, faultsOf(refused)]).toEqual([typed, 400, ['password']])
    expect(refused.json.error.fields[0].message).toContain(said)
  }
  const named = await world.as(null)('POST', '/api/people', newcomer(world, { name: 'pko.pl' }))
  expect([named.status, faultsOf(named)]).toEqual([400, ['name']])
  expect((await world.as(null)('POST', '/api/people', newcomer(world))).status).toBe(201)
})
