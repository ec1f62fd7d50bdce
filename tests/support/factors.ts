import { createHmac } from 'node:crypto'
import { putAuthenticator, putSetUp } from '@rynek/db/features/factors/queries/factors.ts'
import { type CastKey, cast } from './cast.ts'
import { hours, minutes } from './clock.ts'
import { type Answer, type Method, newKey, type World } from './world.ts'
import type { WriteRow } from './write-row.ts'

export const step = minutes / 2
const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'

/** Six digits as RFC 6238 has them, by other means than the server's. */
export function codeAt(base32: string, moment: number): string {
  const bits = [...base32].map((sign) =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(sign).toString(2).padStart(5, '0'),
  )
  const key = Buffer.from((bits.join('').match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(moment / step)))
  const mac = createHmac('sha1', key).update(counter).digest()
  const number = mac.readUInt32BE((mac.at(-1) ?? 0) & 15) & 0x7fffffff
  return String(number % 1_000_000).padStart(6, '0')
}

/** What an answer leaves in a browser, by name; deleted ones are empty. */
export function cookiesOf({ headers }: Answer): Record<string, string> {
  const set = [headers['set-cookie'] ?? []].flat() as string[]
  return Object.fromEntries(set.map((one) => one.split(';')[0]?.split('=') as [string, string]))
}

/** Asks with one cookie and nothing else. */
export const withCookie = (world: World, cookie: string) => (method: Method, url: string, body?: object) =>
  world.as(null)(method, url, body, { cookie })

/** Signs in by password alone; answers the session's cookie, or the one of a sign-in that waits for a code. */
export async function password(world: World, key: CastKey) {
  const answer = await world.as(null)('POST', '/api/sessions', {
    email: cast[key].email,
    password: cast[key].password,
  })
  const [cookie = ''] = Object.entries(cookiesOf(answer)).map((pair) => pair.join('='))
  return { status: answer.status, json: answer.json, cookie, headers: answer.headers }
}

export const sendCode = (world: World, cookie: string, code: string) =>
  withCookie(world, cookie)('POST', '/api/sessions/second-factor', { code })

/** Sets a second factor up as a person does, after signing in by password. */
export async function setUpFor(world: World, key: CastKey) {
  const { cookie } = await password(world, key)
  const ask = withCookie(world, cookie)
  await ask('POST', '/api/me/second-factor/set-up', { password: cast[key].password })
  const { codes, app } = (await ask('GET', '/api/me/second-factor')).json.setUp
  const on = await ask('PUT', '/api/me/second-factor', { code: codeAt(app.secret, world.clock.now()) })
  if (on.status !== 201) throw new Error(`turning on answered ${on.status}`)
  return {
    secret: app.secret as string,
    codes: codes as string[],
    cookie: `rynek=${cookiesOf(on)['rynek']}`,
    before: cookie,
  }
}

const paired = (world: World, who: CastKey | null) =>
  world.db.write((tx) => putAuthenticator(tx, { personId: world.people[who ?? 'anna'], secret, lastStep: 0 }))

const shown = (world: World, who: CastKey | null, key: string | null) =>
  world.db.write((tx) =>
    putSetUp(tx, {
      personId: world.people[who ?? 'anna'],
      secret: key,
      codes: [newKey()],
      expiresAt: tx.now + hours,
    }),
  )

/** As if two things he began had crossed: an app is paired, and another one is shown. */
export async function crossed(world: World, key: CastKey) {
  await paired(world, key)
  await shown(world, key, secret)
  return codeAt(secret, world.clock.now())
}

/** Somebody who has begun to set it up: his page shows all there is to see. */
export const showSetUp = (world: World, key: CastKey) => shown(world, key, secret)

const code = (world: World) => ({ code: codeAt(secret, world.clock.now()) })
const mine = '/api/me/second-factor'

export const factorWrites: readonly WriteRow[] = [
  {
    route: 'POST /api/sessions/second-factor',
    needs: 'anyone',
    answers: [201, 201, 201, 201, 201, 201],
    request: async (world) => {
      await paired(world, 'maria')
      const { cookie } = await password(world, 'maria')
      return { url: '/api/sessions/second-factor', body: code(world), headers: { cookie } }
    },
  },
  {
    route: 'POST /api/me/second-factor/set-up',
    needs: 'signed-in',
    answers: [401, 204, 204, 204, 204, 204],
    request: async (_, who) => ({ url: `${mine}/set-up`, body: { password: cast[who ?? 'anna'].password } }),
  },
  {
    route: 'DELETE /api/me/second-factor/set-up',
    needs: 'signed-in',
    answers: [401, 204, 204, 204, 204, 204],
    request: async () => ({ url: `${mine}/set-up` }),
  },
  {
    route: 'PUT /api/me/second-factor',
    needs: 'signed-in',
    answers: [401, 201, 201, 201, 201, 201],
    request: async (world, who) => {
      await shown(world, who, secret)
      return { url: mine, body: code(world) }
    },
  },
  {
    route: 'POST /api/me/second-factor/removal',
    needs: 'signed-in',
    answers: [401, 201, 201, 201, 201, 201],
    request: async (world, who) => {
      await paired(world, who)
      return { url: `${mine}/removal`, body: code(world) }
    },
  },
  {
    route: 'POST /api/me/second-factor/recovery-codes',
    needs: 'signed-in',
    answers: [401, 204, 204, 204, 204, 204],
    request: async (world, who) => {
      await paired(world, who)
      return { url: `${mine}/recovery-codes`, body: code(world) }
    },
  },
  {
    route: 'PUT /api/me/second-factor/recovery-codes',
    needs: 'signed-in',
    answers: [401, 204, 204, 204, 204, 204],
    request: async (world, who) => {
      await paired(world, who)
      await shown(world, who, null)
      return { url: `${mine}/recovery-codes` }
    },
  },
]
