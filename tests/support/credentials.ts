import { type CastKey, cast } from './cast.ts'
import { lettersTo } from './mail.ts'
import type { World } from './world.ts'
import type { WriteRow } from './write-row.ts'

export const newPassword = 'kapelusz gra w szachy'

/** Asks for a link to a new password, and takes its code from the letter. */
export async function resetCode(world: World, email: string = cast.anna.email): Promise<string> {
  await world.as(null)('POST', '/api/password-resets', { email })
  return (await lettersTo(world, email)).at(-1)?.link.split('kod=')[1] ?? ''
}

export const reset = (world: World, code: string, password = newPassword) =>
  world.as(null)('POST', '/api/passwords', { code, password })

/** Asks for another address, and takes both codes from the letters. */
export async function emailCodes(world: World, who: CastKey, email: string, cookie?: string) {
  const headers = cookie ? { cookie } : undefined
  const { status, json } = await world.as(who)('POST', '/api/me/email-changes', { email }, headers)
  if (status !== 204) throw new Error(`asking for an address answered ${status}: ${JSON.stringify(json)}`)
  return { code: await codeTo(world, email), formerCode: await codeTo(world, cast[who].email) }
}

async function codeTo(world: World, address: string): Promise<string> {
  const letter = (await lettersTo(world, address)).findLast(({ params }) => params['code'])
  return String(letter?.params['code'] ?? 'AAAA-AAAA')
}

const changeOf = async (world: World, who: CastKey | null) =>
  who ? emailCodes(world, who, `${who}@nowy.example`) : { code: 'AAAA-AAAA', formerCode: 'AAAA-AAAA' }

export const credentialWrites: readonly WriteRow[] = [
  {
    route: 'POST /api/password-resets',
    needs: 'anyone',
    answers: [204, 204, 204, 204, 204, 204],
    request: async () => ({ url: '/api/password-resets', body: { email: cast.anna.email } }),
  },
  {
    route: 'POST /api/passwords',
    needs: 'anyone',
    answers: [204, 204, 204, 204, 204, 204],
    request: async (world, who) => {
      const code = await resetCode(world, cast[who ?? 'halina'].email)
      // The link signs everybody out; the one who asks here has another session.
      return { url: '/api/passwords', body: { code, password: newPassword } }
    },
  },
  {
    route: 'PUT /api/me/password',
    needs: 'signed-in',
    answers: [401, 204, 204, 204, 204, 204],
    request: async () => ({ url: '/api/me/password', body: { password: cast.anna.password, newPassword } }),
  },
  {
    route: 'PUT /api/sessions/current/confirmation',
    needs: 'signed-in',
    answers: [401, 204, 204, 204, 204, 204],
    request: async () => ({
      url: '/api/sessions/current/confirmation',
      body: { password: cast.anna.password },
    }),
  },
  {
    route: 'POST /api/me/email-changes',
    needs: 'signed-in',
    answers: [401, 204, 204, 204, 204, 204],
    request: async (_, who) => ({ url: '/api/me/email-changes', body: { email: `${who}@nowy.example` } }),
  },
  {
    route: 'PUT /api/me/email',
    needs: 'signed-in',
    answers: [401, 204, 204, 204, 204, 204],
    request: async (world, who) => ({ url: '/api/me/email', body: await changeOf(world, who) }),
  },
]
