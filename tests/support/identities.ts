import { addIdentity, listIdentities } from '@rynek/db/features/identities/queries.ts'
import { createVisits } from '@rynek/server/features/identities/visits.ts'
import type { JWTPayload } from 'jose'
import type { CastKey } from './cast.ts'
import { cookiesOf, withCookie } from './factors.ts'
import type { TestProvider } from './provider.ts'
import { newKey, type World } from './world.ts'
import type { WriteRow } from './write-row.ts'

export const kazimiera = {
  sub: 'k-1',
  name: 'Kazimiera Wójcik',
  email: 'kazimiera@brzezinki.example',
  email_verified: true,
}

const jar = (cookies: Record<string, string>) =>
  Object.entries(cookies)
    .map((pair) => pair.join('='))
    .join('; ')

/** A browser on its way to the provider: where it is led, and all the cookies it then has. */
export async function setOut(world: World, { cookie = '', query = '' } = {}) {
  const answer = await withCookie(world, cookie)('GET', `/api/sessions/provider${query}`)
  const all = [cookie, jar(cookiesOf(answer))].filter(Boolean).join('; ')
  return { address: String(answer.headers['location']), cookie: all, status: answer.status }
}

export const comeBack = (world: World, cookie: string, returned: object) =>
  withCookie(world, cookie)('POST', '/api/sessions/provider', returned)

/** There and back again. */
export async function signInAt(
  world: World,
  provider: TestProvider,
  who: JWTPayload,
  from: Parameters<typeof setOut>[1] = {},
) {
  const { address, cookie } = await setOut(world, from)
  const answer = await comeBack(world, cookie, provider.signInAt(address, who))
  const session = cookiesOf(answer)['rynek']
  return { ...answer, cookie, session: session ? `rynek=${session}` : '' }
}

/** Signs up as whom the provider names; answers the cookie of the session. */
export async function signUpAt(world: World, provider: TestProvider, who: JWTPayload = kazimiera) {
  const { cookie } = await signInAt(world, provider, who)
  const institutionId = world.people.offices.brzezinki
  const person = { name: String(who['name']), institutionId, position: 'sekretarz gminy' }
  const answer = await withCookie(world, cookie)('POST', '/api/newcomer', person)
  return { answer, session: `rynek=${cookiesOf(answer)['rynek']}` }
}

/** As if somebody had come back from the provider. */
async function arrived(world: World, joins: string | null): Promise<string> {
  const visits = createVisits({ db: world.db, now: world.clock.now })
  const token = await visits.begin({ state: '', nonce: '', verifier: '', next: '/', joins })
  await visits.takeAsked(token)
  const email = `${newKey()}@brzezinki.example`
  await visits.arrive(token, { issuer: 'https://login.example', subject: newKey(), name: '', email, joins })
  return `rynek-visit=${token}`
}

async function ownSession(world: World, who: CastKey) {
  const cookie = await world.newCookieOf(who)
  const { items } = (await withCookie(world, cookie)('GET', '/api/sessions')).json
  return { cookie, handle: items.find(({ current }: { current: boolean }) => current).handle as string }
}

async function kept(world: World, who: CastKey): Promise<number> {
  const personId = world.people[who]
  const account = { issuer: 'https://login.example', subject: newKey(), email: 'a@brzezinki.example' }
  await world.db.write((tx) => addIdentity(tx, { ...account, personId }))
  return (await listIdentities(world.db.read, personId)).at(-1)?.id ?? 0
}

const mine = '/api/me/identities'

export const identityWrites: readonly WriteRow[] = [
  {
    route: 'POST /api/sessions/provider',
    needs: 'anyone',
    // Nobody has set out.
    answers: [400, 400, 400, 400, 400, 400],
    request: async () => ({ url: '/api/sessions/provider', body: { state: 'a', code: 'b' } }),
  },
  {
    route: 'POST /api/newcomer',
    needs: 'anyone',
    answers: [201, 201, 201, 201, 201, 201],
    request: async (world) => ({
      url: '/api/newcomer',
      body: {
        name: 'Kazimiera Wójcik',
        institutionId: world.people.offices.brzezinki,
        position: 'sekretarz',
      },
      headers: { cookie: await arrived(world, null) },
    }),
  },
  {
    route: 'POST /api/me/identities',
    needs: 'signed-in',
    answers: [401, 201, 201, 201, 201, 201],
    request: async (world, who) => {
      if (!who) return { url: mine }
      const { cookie, handle } = await ownSession(world, who)
      return { url: mine, headers: { cookie: `${cookie}; ${await arrived(world, handle)}` } }
    },
  },
  {
    route: 'DELETE /api/me/identities/:id',
    needs: 'signed-in',
    answers: [401, 201, 201, 201, 201, 201],
    request: async (world, who) => ({ url: `${mine}/${await kept(world, who ?? 'anna')}` }),
  },
]
