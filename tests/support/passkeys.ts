import { addPasskey, listPasskeys } from '@rynek/db/features/passkeys/queries.ts'
import { createAuthenticator, type Otherwise } from './authenticator.ts'
import type { CastKey } from './cast.ts'
import { cookiesOf, withCookie } from './factors.ts'
import { newKey, type World } from './world.ts'
import type { WriteRow } from './write-row.ts'

const mine = '/api/me/passkeys'

/** Where browsers are when they use keys. */
export const placeOf = (world: World) => world.origin().replace('127.0.0.1', 'localhost')

/** A key in the hand of whoever holds a session; answers how that goes, and the cookie it leaves. */
export async function addKey(world: World, cookie: string, name = 'telefon', otherwise: Otherwise = {}) {
  const key = createAuthenticator(placeOf(world))
  const ask = withCookie(world, cookie)
  const { json: request } = await ask('POST', `${mine}/request`)
  const answer = await ask('POST', mine, key.make(request, name, otherwise))
  if (answer.status !== 201) throw new Error(`adding a key answered ${answer.status}`)
  const [session = ''] = Object.entries(cookiesOf(answer)).map((pair) => pair.join('='))
  return { key, cookie: session, request }
}

export const addKeyFor = async (world: World, who: CastKey, name?: string, otherwise?: Otherwise) =>
  addKey(world, await world.newCookieOf(who), name, otherwise)

/** What a browser is asked to have signed, and the cookie it was given with that. */
export async function askToSign(world: World) {
  const answer = await world.as(null)('POST', '/api/sessions/passkey-request')
  const cookie = Object.entries(cookiesOf(answer))
    .map((pair) => pair.join('='))
    .join('; ')
  return { request: answer.json, cookie, answer }
}

export const sendSigned = (world: World, cookie: string, signed: object) =>
  withCookie(world, cookie)('POST', '/api/sessions/passkey', signed)

/** A key that is there without anybody having made it. */
async function keptKey(world: World, who: CastKey): Promise<number> {
  const personId = world.people[who]
  const made = { credentialId: newKey(), userHandle: newKey(), publicKey: newKey(), transports: [] }
  await world.db.write((tx) => addPasskey(tx, { ...made, personId, name: 'klucz', counter: 0 }))
  return (await listPasskeys(world.db.read, personId)).at(-1)?.id ?? 0
}

export const passkeyWrites: readonly WriteRow[] = [
  {
    route: 'POST /api/sessions/passkey-request',
    needs: 'anyone',
    answers: [200, 200, 200, 200, 200, 200],
    request: async () => ({ url: '/api/sessions/passkey-request' }),
  },
  {
    route: 'POST /api/sessions/passkey',
    needs: 'anyone',
    answers: [201, 201, 201, 201, 201, 201],
    request: async (world) => {
      const { key } = await addKeyFor(world, 'maria')
      const { request, cookie } = await askToSign(world)
      return { url: '/api/sessions/passkey', body: key.sign(request), headers: { cookie } }
    },
  },
  {
    route: 'POST /api/me/passkeys/request',
    needs: 'signed-in',
    answers: [401, 200, 200, 200, 200, 200],
    request: async () => ({ url: `${mine}/request` }),
  },
  {
    route: 'POST /api/me/passkeys',
    needs: 'signed-in',
    answers: [401, 201, 201, 201, 201, 201],
    request: async (world, who) => {
      const { json: request } = await world.as(who ?? 'anna')('POST', `${mine}/request`)
      return { url: mine, body: createAuthenticator(placeOf(world)).make(request, 'telefon') }
    },
  },
  {
    route: 'DELETE /api/me/passkeys/:id',
    needs: 'signed-in',
    answers: [401, 201, 201, 201, 201, 201],
    request: async (world, who) => ({ url: `${mine}/${await keptKey(world, who ?? 'anna')}` }),
  },
]
