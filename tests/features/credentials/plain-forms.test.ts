import { buildClient } from '@rynek/client/build.ts'
import { expect, test } from 'vitest'
import { cast } from '../../support/cast.ts'
import { hours } from '../../support/clock.ts'
import { emailCodes, newPassword } from '../../support/credentials.ts'
import { lettersTo } from '../../support/mail.ts'
import { enter, whoIs } from '../../support/newcomer.ts'
import { postPlainly } from '../../support/plain-form.ts'
import { openWorld, type World } from '../../support/world.ts'

const { email, password, name } = cast.anna
const open = async (world: World, url: string, cookie: string) => {
  const { statusCode, headers, body } = await world.app.inject({ url, headers: { cookie } })
  return { status: statusCode, goesTo: headers.location, body }
}

test('without script a forgotten password is set anew, and a weak one is asked for again', async (t) => {
  await buildClient()
  const world = await openWorld(t, {}, 'built')
  const asked = await postPlainly(world, '/haslo', { email })
  expect([asked.status, asked.goesTo]).toEqual([303, '/haslo?wyslano=1'])
  expect((await open(world, '/haslo?wyslano=1', '')).body).toContain('Sprawdź pocztę')

  const [letter] = await lettersTo(world, email)
  const code = letter?.link.split('kod=')[1] ?? ''
  expect((await open(world, `/haslo/nowe?kod=${code}`, '')).body).toContain(`value="${code}"`)
  const weak = await postPlainly(world, `/haslo/nowe?kod=${code}`, { code, password: 'qwertyuiop123' })
  expect([weak.status, weak.body.includes('wyciekły'), weak.body.includes(`value="${code}"`)]).toEqual([
    400,
    true,
    true,
  ])
  expect(weak.body).not.toContain('qwertyuiop123')
  const set = await postPlainly(world, '/haslo/nowe', { code, password: newPassword })
  expect([set.status, set.goesTo]).toEqual([303, '/haslo/nowe?ustawiono=1'])
  expect(await whoIs(world, await enter(world, { email, password: newPassword }))).toBe(name)
})

test('without script who comes back late confirms himself and goes on to change address and password', async (t) => {
  await buildClient()
  const world = await openWorld(t, {}, 'built')
  let cookie = await enter(world, cast.anna)
  const post = async (url: string, values: Record<string, string>) => {
    const posted = await postPlainly(world, url, values, cookie)
    cookie = posted.cookie || cookie
    return posted
  }
  world.clock.forward(1 * hours)
  const late = await open(world, '/konto/email', cookie)
  expect([late.status, late.goesTo]).toEqual([303, '/potwierdz?next=%2Fkonto%2Femail'])
  const posted = await post('/konto/email', { email: 'anna@nowy.example' })
  expect([posted.status, posted.goesTo]).toEqual([303, '/potwierdz?next=%2Fkonto%2Femail'])
  const wrong = await post('/potwierdz', { password: 'nie to hasło', next: '/konto/email' })
  expect([wrong.status, /hasło\sjest\snieprawidłowe/.test(wrong.body)]).toEqual([400, true])
  expect((await post('/potwierdz', { password, next: '/konto/email' })).goesTo).toBe('/konto/email')

  const codes = await emailCodes(world, 'anna', 'anna@nowy.example', cookie)
  expect((await open(world, '/konto/email', cookie)).body).toContain('name="formerCode"')
  expect((await post('/konto/email/kody', codes)).goesTo).toBe('/konto/email?zmieniono=1')
  expect((await post('/konto/haslo', { password, newPassword })).goesTo).toBe('/konto/haslo?zmieniono=1')
  expect(await whoIs(world, cookie)).toBe(name)
  expect((await open(world, '/potwierdz', '')).goesTo).toBe('/zaloguj?next=%2Fpotwierdz')
})
