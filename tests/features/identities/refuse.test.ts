import { people } from '@rynek/db/features/accounts/tables.ts'
import { auditEntries } from '@rynek/db/features/audit/tables.ts'
import { identities, identityVisits } from '@rynek/db/features/identities/tables.ts'
import { expect, test } from 'vitest'
import { cookiesOf } from '../../support/factors.ts'
import { comeBack, kazimiera, setOut } from '../../support/identities.ts'
import { type Lie, openProvider } from '../../support/provider.ts'
import { openWorld } from '../../support/world.ts'

const past = Math.floor(Date.now() / 1_000) - 7_200

/** What the provider, or somebody in his place, says: each of it refused. */
const lies: Record<string, Lie> = {
  'the nonce of another attempt': { claims: { nonce: 'inny' } },
  'no nonce': { claims: { nonce: undefined } },
  'a token of another issuer': { claims: { iss: 'https://login.evil.example' } },
  'a token for another client': { claims: { aud: 'inny' } },
  'a token that another client was given': { claims: { aud: ['rynek', 'inny'], azp: 'inny' } },
  'a token without a signature': { alg: 'none' },
  'a token signed with the secret': { alg: 'HS256' },
  'a token signed with a key of his own': { alg: 'a key of his own' },
  'a token whose time is over': { claims: { iat: past, exp: past + 300 } },
  'a token about nobody': { claims: { sub: undefined } },
  'an address that may be anybody’s': { claims: { email_verified: false } },
  'no address': { claims: { email: undefined } },
  'no to the code': { noCodes: true },
}

/** What comes back in place of what was sent. */
const swaps: Record<string, (returned: Record<string, string>) => object> = {
  'another state': (returned) => ({ ...returned, state: 'inny' }),
  'no state': ({ state: _, ...returned }) => returned,
  'the name of another provider': (returned) => ({ ...returned, iss: 'https://login.evil.example' }),
  'no name of the provider': ({ iss: _, ...returned }) => returned,
  'another code': (returned) => ({ ...returned, code: 'inny' }),
  'a no from the provider': ({ state, iss }) => ({ state, iss, error: 'access_denied' }),
}

test('what is not a fresh answer of the provider to this browser signs nobody in, and is in the log', async (t) => {
  const provider = await openProvider(t)
  const world = await openWorld(t, provider.env)
  const before = (await world.db.read.select().from(people)).length
  let refusals = 0
  async function expectRefused(what: string, cookie: string, returned: object) {
    const answer = await comeBack(world, cookie, returned)
    expect([what, answer.status, cookiesOf(answer)]).toEqual([what, 400, {}])
    const entries = await world.db.read.select().from(auditEntries)
    expect([what, entries.filter(({ action }) => action === 'session.refuse').length]).toEqual([
      what,
      ++refusals,
    ])
  }

  for (const [what, lie] of Object.entries(lies)) {
    const { address, cookie } = await setOut(world)
    provider.lies(lie)
    await expectRefused(what, cookie, provider.signInAt(address, kazimiera))
    provider.lies({})
  }
  for (const [what, swap] of Object.entries(swaps)) {
    const { address, cookie } = await setOut(world)
    await expectRefused(what, cookie, swap(provider.signInAt(address, kazimiera)))
  }

  const { address, cookie } = await setOut(world)
  const returned = provider.signInAt(address, kazimiera)
  await expectRefused('nobody who set out', '', returned)
  await expectRefused('another browser', (await setOut(world)).cookie, returned)
  expect((await comeBack(world, cookie, returned)).json.to).toBe('sign-up')
  await expectRefused('the same a second time', cookie, returned)
  const later = await setOut(world)
  await expectRefused('the same code again', later.cookie, {
    ...provider.signInAt(later.address, kazimiera),
    code: returned['code'],
  })
  const slow = await setOut(world)
  world.clock.forward(30 * 60_000)
  await expectRefused('too late', slow.cookie, provider.signInAt(slow.address, kazimiera))

  expect(await world.db.read.select().from(identities)).toEqual([])
  expect((await world.db.read.select().from(people)).length).toBe(before)
  const visits = await world.db.read.select().from(identityVisits)
  expect(visits.filter(({ arrived }) => arrived)).toHaveLength(0)
})
