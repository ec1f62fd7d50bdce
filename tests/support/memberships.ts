import { memberships, officeDomains } from '@rynek/db/features/memberships/tables.ts'
import { eq } from 'drizzle-orm'
import { type CastKey, cast, type offices } from './cast.ts'
import { lettersTo } from './mail.ts'
import { cookieOf, newcomer } from './newcomer.ts'
import { type Method, newKey, type World } from './world.ts'
import type { WriteRow } from './write-row.ts'

export type Newcomer = { id: number; email: string; cookie: string }
const password = 'cztery słowa i kot'

/** Lists a domain for an office. */
export const listDomain = (world: World, office: keyof typeof offices, domain: string) =>
  world.db.write((tx) =>
    tx.insert(officeDomains).values({ institutionId: world.people.offices[office], domain }),
  )

/** Signs somebody up, who has not confirmed the address yet. */
export async function signUp(world: World, email: string, office: keyof typeof offices = 'brzezinki') {
  const person = newcomer(world, { email, password, institutionId: world.people.offices[office] })
  const cookie = cookieOf(await world.as(null)('POST', '/api/people', person))
  const { id } = (await world.as(null)('GET', '/api/me', undefined, { cookie })).json.me
  return { id, email, cookie } as Newcomer
}

export const as =
  (world: World, { cookie }: Newcomer) =>
  (method: Method, url: string, body?: object) =>
    world.as(null)(method, url, body, { cookie })

/** The code of the last letter. */
export async function codeOf(world: World, email: string): Promise<string> {
  const letter = (await lettersTo(world, email.toLowerCase())).findLast(
    ({ kind }) => kind === 'membership.code',
  )
  return String(letter?.params['code'] ?? 'AAAA-AAAA')
}

export const confirm = async (world: World, who: Newcomer, code?: string) =>
  as(world, who)('PUT', '/api/me/membership', { code: code ?? (await codeOf(world, who.email)) })

export async function standing(world: World, who: Newcomer) {
  const { state, way, reason } = (await as(world, who)('GET', '/api/me/membership')).json
  return { state, way, reason }
}

/** Somebody who confirmed an address that is at no domain of the office, and waits. */
export async function waiting(
  world: World,
  office: keyof typeof offices = 'brzezinki',
  email = `${newKey()}@wp.pl`,
) {
  const who = await signUp(world, email, office)
  const { status } = await confirm(world, who)
  if (status !== 204) throw new Error(`confirming answered ${status}`)
  return who
}

export const decide = (world: World, by: CastKey, personId: number, admit = true, reason = '') =>
  world.as(by)('POST', '/api/memberships/decisions', { personId, admit, reason })

export const rename = (world: World, who: CastKey, name: string) =>
  world.as(who)('PUT', '/api/me/name', { name })

type NameDecision = { name: string; confirm?: boolean; reason?: string }
export const decideName = (
  world: World,
  by: CastKey,
  of: CastKey,
  { name, confirm = true, reason = '' }: NameDecision,
) => world.as(by)('POST', '/api/memberships/names', { personId: world.people[of], name, confirm, reason })

export const invite = (world: World, by: CastKey, email: string) =>
  world.as(by)('POST', '/api/memberships/invitations', { email })

/** The code of the link in the last invitation. */
export async function linkOf(world: World, email: string): Promise<string> {
  const letter = (await lettersTo(world, email)).findLast(({ kind }) => kind === 'membership.invitation')
  return letter?.link.split('zaproszenie=')[1] ?? ''
}

export const invitations = async (world: World, who: CastKey) =>
  (await world.as(who)('GET', '/api/memberships/invitations')).json.items

/** One of the cast was refused, and may ask again. */
const putOut = (world: World, who: CastKey) =>
  world.db.write((tx) =>
    tx.update(memberships).set({ state: 'refused' }).where(eq(memberships.personId, world.people[who])),
  )

export const membershipWrites: readonly WriteRow[] = [
  {
    route: 'POST /api/me/membership/codes',
    needs: 'signed-in',
    answers: [401, 204, 204, 204, 204, 204],
    request: async (world, who) => {
      if (who) await putOut(world, who)
      return { url: '/api/me/membership/codes' }
    },
  },
  {
    route: 'PUT /api/me/membership',
    needs: 'signed-in',
    answers: [401, 204, 204, 204, 204, 204],
    request: async (world, who) => {
      if (who) await putOut(world, who)
      await world.as(who)('POST', '/api/me/membership/codes')
      const code = who ? await codeOf(world, cast[who].email) : 'AAAA-AAAA'
      return { url: '/api/me/membership', body: { code } }
    },
  },
  {
    route: 'DELETE /api/me/membership',
    needs: 'signed-in',
    // Nobody else could give roles.
    answers: [401, 204, 204, 204, 204, 409],
    request: async () => ({ url: '/api/me/membership' }),
  },
  {
    route: 'PUT /api/me/office',
    needs: 'signed-in',
    answers: [401, 204, 204, 204, 204, 204],
    request: async (world, who) => {
      if (who) await putOut(world, who)
      return { url: '/api/me/office', body: { institutionId: world.people.offices.lipnik } }
    },
  },
  {
    route: 'POST /api/memberships/decisions',
    needs: 'admit',
    answers: [401, 403, 403, 403, 204, 204],
    iga: 204,
    request: async (world) => ({
      url: '/api/memberships/decisions',
      body: { personId: (await waiting(world, 'dolnePole')).id, admit: true, reason: '' },
    }),
  },
  {
    route: 'PUT /api/me/name',
    needs: 'signed-in',
    answers: [401, 204, 204, 204, 204, 204],
    request: async () => ({ url: '/api/me/name', body: { name: 'Inna Osoba' } }),
  },
  {
    route: 'POST /api/memberships/names',
    needs: 'admit',
    answers: [401, 403, 403, 403, 204, 204],
    iga: 204,
    request: async (world) => {
      const name = `Olek ${newKey()}`
      await rename(world, 'olek', name)
      const body = { personId: world.people.olek, name, confirm: true, reason: '' }
      return { url: '/api/memberships/names', body }
    },
  },
  {
    route: 'POST /api/memberships/invitations',
    needs: 'take-part',
    answers: [401, 204, 204, 204, 204, 204],
    request: async () => ({ url: '/api/memberships/invitations', body: { email: `${newKey()}@wp.pl` } }),
  },
  {
    route: 'DELETE /api/memberships/invitations/:id',
    needs: 'take-part',
    // Of a colleague of Piotr: whoever speaks for the office may withdraw it as well.
    answers: [401, 404, 204, 404, 404, 404],
    iga: 204,
    request: async (world) => {
      await invite(world, 'piotr', `${newKey()}@wp.pl`)
      return { url: `/api/memberships/invitations/${(await invitations(world, 'piotr')).at(-1).id}` }
    },
  },
]
