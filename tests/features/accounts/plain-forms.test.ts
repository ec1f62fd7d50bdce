import { buildClient } from '@rynek/client/build.ts'
import { people } from '@rynek/db/features/accounts/tables.ts'
import { institutions } from '@rynek/db/features/institutions/tables.ts'
import { prepareFirstAdministrator } from '@rynek/server/features/accounts/first-administrator.ts'
import { beforeAll, describe, expect, test } from 'vitest'
import { cast } from '../../support/cast.ts'
import { countedAlready } from '../../support/guesses.ts'
import { enter, newcomer, whoIs } from '../../support/newcomer.ts'
import { openWorld, type World } from '../../support/world.ts'

beforeAll(() => buildClient())

/** Posts a form as a browser without script does, and answers where it led and what it showed. */
async function post(world: World, url: string, values: Record<string, unknown>, cookie = '') {
  const fields = Object.entries(values).map(([name, value]) => [name, String(value)])
  const answer = await world.app.inject({
    method: 'POST',
    url,
    headers: { origin: world.origin(), 'content-type': 'application/x-www-form-urlencoded', cookie },
    payload: new URLSearchParams(fields).toString(),
  })
  return {
    status: answer.statusCode,
    to: answer.headers.location,
    html: answer.body,
    cookie: String(answer.headers['set-cookie'] ?? '').split(';')[0] ?? '',
    kept: answer.headers['cache-control'],
    wait: answer.headers['retry-after'],
  }
}

/** Offices to choose from, and which is chosen. */
const offered = (html: string) =>
  [...html.matchAll(/<option ([^>]*value="(\d+)"[^>]*)>/g)].map(([, attributes = '', value]) => ({
    value,
    selected: /\bselected\b/.test(attributes),
  }))

describe('without script one', () => {
  test('signs in and is where one wanted to go; a wrong password is asked for again', async (t) => {
    const world = await openWorld(t, {}, 'built')
    const { email, password } = cast.anna
    const entered = await post(world, '/zaloguj', { email, password, next: '/zapytaj' })
    expect([entered.status, entered.to]).toEqual([303, '/zapytaj'])
    expect(await whoIs(world, entered.cookie)).toBe(cast.anna.name)

    const wrong = await post(world, '/zaloguj?next=/zapytaj', {
      email,
      password: 'zgaduję hasło',
      next: '/zapytaj',
    })
    expect([wrong.status, wrong.cookie, wrong.kept]).toEqual([401, '', 'no-store'])
    expect(wrong.html).toContain('Adres e-mail lub hasło są nieprawidłowe.')
    expect(wrong.html).toContain(`value="${email}"`)
    expect(wrong.html).not.toContain('zgaduję')

    await countedAlready(world.db, 10, 'guess-pair', world.people.anna, '127.0.0.1')
    const slowed = await post(world, '/zaloguj', { email, password, next: '/zapytaj' })
    expect([slowed.status, slowed.wait]).toEqual([429, '900'])
    expect(slowed.html).toContain('Spróbuj ponownie za 15 minut.')
    expect(slowed.html).toContain(`value="${email}"`)
  })

  test('finds the office by letters and signs up; the choice survives a refusal', async (t) => {
    const world = await openWorld(t, {}, 'built')
    const found = await world.app.inject('/dolacz?urzad=lipnik+gorny')
    const { lipnik } = world.people.offices
    expect(offered(found.body)).toEqual([{ value: String(lipnik), selected: false }])
    expect(found.body).toContain('action="/dolacz?urzad=lipnik+gorny"')

    const person = newcomer(world, { institutionId: lipnik, email: cast.anna.email, next: '/praktyki' })
    const taken = await post(world, '/dolacz?urzad=lipnik+gorny', person)
    expect([taken.status, taken.kept]).toEqual([409, 'no-store'])
    expect(taken.html).toContain('założono już konto')
    expect(offered(taken.html)).toEqual([{ value: String(lipnik), selected: true }])
    expect(taken.html).toContain('value="Kazimiera Wójcik"')
    expect(taken.html).not.toContain('cztery słowa')

    const joined = await post(world, '/dolacz', { ...person, email: 'kazimiera@lipnik.example' })
    expect([joined.status, joined.to]).toEqual([303, '/konto/czlonkostwo'])
    expect(await whoIs(world, joined.cookie)).toBe('Kazimiera Wójcik')
  })

  test('is told to choose an office when none was chosen', async (t) => {
    const world = await openWorld(t, {}, 'built')
    const refused = await post(world, '/dolacz', newcomer(world, { institutionId: '' }))
    expect(refused.status).toBe(400)
    expect(refused.html).toContain('Wypełnij to pole.')
  })

  test('ends a session, all others, and one’s own', async (t) => {
    const world = await openWorld(t, {}, 'built')
    const [here, there, elsewhere] = [
      await enter(world, cast.anna),
      await enter(world, cast.anna),
      await enter(world, cast.anna),
    ]
    const { json } = await world.as(null)('GET', '/api/sessions', undefined, { cookie: there })
    const handle = json.items.find(({ current }: { current: boolean }) => current).handle

    const one = await post(world, '/konto/sesje', { handle }, here)
    expect([one.status, one.to]).toEqual([303, '/konto'])
    expect([await whoIs(world, there), await whoIs(world, elsewhere)]).toEqual([null, cast.anna.name])
    expect((await post(world, '/konto/sesje', { handle }, here)).status).toBe(404)

    const others = await post(world, '/konto/inne-sesje', {}, here)
    expect([others.status, others.to]).toEqual([303, '/konto'])
    expect([await whoIs(world, here), await whoIs(world, elsewhere)]).toEqual([cast.anna.name, null])

    const out = await post(world, '/konto/wyloguj', {}, here)
    expect([out.status, out.to, out.cookie]).toEqual([303, '/', 'rynek='])
    expect(await whoIs(world, here)).toBeNull()
  })

  test('sees the account page alone, never kept; a guest is led to sign in', async (t) => {
    const world = await openWorld(t, {}, 'built')
    const [anna, maria] = await Promise.all(
      (['anna', 'maria'] as const).map(async (key) =>
        world.app.inject({ url: '/konto', headers: { cookie: await world.cookieOf(key) } }),
      ),
    )
    expect(anna?.headers['cache-control']).toBe('no-store')
    expect(anna?.body).toContain(cast.anna.email)
    expect(maria?.body).toContain(cast.maria.email)
    expect(maria?.body).not.toContain(cast.anna.email)
    const guest = await world.app.inject('/konto')
    expect([guest.statusCode, guest.headers.location]).toEqual([303, '/zaloguj?next=%2Fkonto'])
  })

  test('becomes the first administrator by the link, and keeps it through a mistake', async (t) => {
    const world = await openWorld(t, { PUBLIC_URL: 'https://rynek.example.pl' }, 'built')
    await world.db.write(async (tx) => {
      await tx.update(institutions).set({ demo: false })
      await tx.update(people).set({ roles: ['member'] })
    })
    const link = (await prepareFirstAdministrator(world)) ?? ''
    const address = link.slice('https://rynek.example.pl'.length)
    const code = address.split('kod=')[1] ?? ''
    const page = await world.app.inject(address)
    expect([page.statusCode, page.headers['cache-control']]).toEqual([200, 'no-store'])
    expect(page.body).toContain(`name="code" value="${code}"`)

    const person = newcomer(world, { code })
    const mistaken = await post(world, address, { ...person, password: 'za krótkie' })
    expect(mistaken.status).toBe(400)
    expect(mistaken.html).toContain(`name="code" value="${code}"`)
    const made = await post(world, address, person)
    expect([made.status, made.to]).toEqual([303, '/konto/drugi-skladnik'])
    expect(await whoIs(world, made.cookie)).toBe('Kazimiera Wójcik')
    expect((await post(world, address, { ...person, email: 'b@brzezinki.example' })).html).toContain(
      'Ten odnośnik jest nieważny',
    )
  })
})
