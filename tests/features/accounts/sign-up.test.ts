import { institutions } from '@rynek/db/features/institutions/tables.ts'
import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { cast } from '../../support/cast.ts'
import { cookieOf, newcomer, whoIs } from '../../support/newcomer.ts'
import { faultsOf } from '../../support/talk.ts'
import { openWorld } from '../../support/world.ts'

describe('signing up', () => {
  test('makes an account at the chosen office, which takes no part yet, and signs in', async (t) => {
    const world = await openWorld(t)
    const joined = await world.as(null)(
      'POST',
      '/api/people',
      newcomer(world, { name: ' Kazimiera  Wójcik ' }),
    )
    expect([joined.status, joined.headers['cache-control']]).toEqual([201, 'no-store'])

    const cookie = cookieOf(joined)
    const { json } = await world.as(null)('GET', '/api/me', undefined, { cookie })
    expect(json.me).toEqual({
      id: expect.any(Number),
      name: 'Kazimiera Wójcik',
      position: 'sekretarz gminy',
      roles: ['member'],
      email: 'kazimiera@brzezinki.example',
      permissions: [],
      outside: true,
      newcomer: false,
      termsWait: false,
      verified: false,
      unread: 0,
      withheld: [],
      live: { topic: `person:${json.me.id}`, epoch: world.db.epoch, lastEvent: expect.any(Number) },
      office: {
        id: world.people.offices.brzezinki,
        name: 'Urząd Miasta Brzezinek',
        cityType: 'MSR',
        voivodeship: '14',
        populationBand: '20-50',
      },
    })
  })

  test('makes one account of one address, however it is typed and however often at once', async (t) => {
    const world = await openWorld(t)
    const spellings = ['k@um.example', 'K@UM.example', 'k+rynek@um.example', ' k@um.example ']
    const answers = await Promise.all(
      spellings.map((email) => world.as(null)('POST', '/api/people', newcomer(world, { email }))),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409])
    const refused = answers.find(({ status }) => status === 409)
    expect(refused?.json.error).toMatchObject({
      reason: 'email-taken',
      fields: [{ field: 'email', message: expect.stringContaining('Zaloguj się') }],
    })
    expect(cookieOf(refused ?? answers[0]!)).toBe('')
  })

  test('takes the address of somebody who is here already for taken', async (t) => {
    const world = await openWorld(t)
    const again = await world.as(null)('POST', '/api/people', newcomer(world, { email: cast.anna.email }))
    expect([again.status, again.json.error.reason]).toEqual([409, 'email-taken'])
  })

  test('takes no office that was closed, and outside a demo none that was invented', async (t) => {
    const world = await openWorld(t)
    const { brzezinki } = world.people.offices
    await world.db.write((tx) =>
      tx.update(institutions).set({ closedAt: tx.now }).where(eq(institutions.id, brzezinki)),
    )
    const closed = await world.as(null)('POST', '/api/people', newcomer(world))
    expect([closed.status, faultsOf(closed)]).toEqual([400, ['institutionId']])

    const real = await openWorld(t, { PUBLIC_URL: 'https://rynek.example.pl' })
    const invented = await real.as(null)('POST', '/api/people', newcomer(real))
    expect([invented.status, faultsOf(invented)]).toEqual([400, ['institutionId']])
  })

  test('says what is wrong with every field at once, in the language of the reader', async (t) => {
    const world = await openWorld(t)
    const wrong = newcomer(world, { name: ' . . ', position: '1 2', email: 'anna(at)um.pl' })
    const english = { 'accept-language': 'en' }
    const refused = await world.as(null)('POST', '/api/people', wrong, english)
    expect([refused.status, faultsOf(refused)]).toEqual([400, ['name', 'position', 'email']])
    expect(refused.json.error.fields[2].message).toContain('name@office.pl')
  })

  const refusals: [what: string, changes: Record<string, unknown>, field: string][] = [
    ['no name', { name: undefined }, 'name'],
    ['a name of two letters', { name: 'Ab' }, 'name'],
    ['a name of 81 letters', { name: 'a'.repeat(81) }, 'name'],
    ['a name of blanks', { name: '      ' }, 'name'],
    ['NUL in the name', { name: 'Ewa\0Lis' }, 'name'],
    ['half a character in the name', { name: 'Ewa \ud800 Lis' }, 'name'],
    ['what does not show in the name', { name: 'Ewa\u200b Krawczyk' }, 'name'],
    ['a line end in the position', { position: 'sekretarz\ngminy' }, 'position'],
    ['an unknown office', { institutionId: 999_999 }, 'institutionId'],
    ['the number of an office as text', { institutionId: '1' }, 'institutionId'],
    ['a fraction of an office', { institutionId: 1.5 }, 'institutionId'],
    ['an office beyond all numbers', { institutionId: 1e300 }, 'institutionId'],
    ['an address with Polish letters', { email: 'żaneta@gmina.pl' }, 'email'],
    ['two addresses', { email: 'a@evil.example,b@gmina.pl' }, 'email'],
    ['a password of 11 characters', { password: 'jedenaście1' }, 'password'],
    ['a password of 201 characters', { password: 'a'.repeat(201) }, 'password'],
    ['NUL in the password', { password: 'cztery słowa\0 i kot' }, 'password'],
    ['half a character in the password', { password: 'cztery słowa \udfff i kot' }, 'password'],
    ['a role', { role: 'administrator' }, 'role'],
    ['roles', { roles: ['administrator'] }, 'roles'],
    ['a code', { code: 'a'.repeat(43) }, 'code'],
  ]
  test('refuses what is wrong by name, and nobody joins', async (t) => {
    const world = await openWorld(t)
    for (const [what, changes, field] of refusals) {
      const refused = await world.as(null)('POST', '/api/people', newcomer(world, changes))
      expect([what, refused.status, faultsOf(refused)]).toEqual([what, 400, [field]])
      expect(cookieOf(refused)).toBe('')
    }
    const joined = await world.as(null)('POST', '/api/people', newcomer(world))
    expect(joined.status).toBe(201)
  })

  test('is refused when another site sends it', async (t) => {
    const world = await openWorld(t)
    const evil = { origin: 'https://evil.example' }
    expect((await world.as(null)('POST', '/api/people', newcomer(world), evil)).status).toBe(403)
    expect(await whoIs(world, '')).toBeNull()
  })
})
