import type { Answer, World } from './world.ts'

/** Somebody from Anna's town who has no account yet; `changes` spoil or replace what he types. */
export const newcomer = (world: World, changes: Record<string, unknown> = {}) => ({
  name: 'Kazimiera Wójcik',
  institutionId: world.people.offices.brzezinki,
  position: 'sekretarz gminy',
  email: 'kazimiera@brzezinki.example',
  password: 'cztery słowa i kot',
  ...changes,
})

/** The cookie an answer set, as a browser would send it back; empty when it set none. */
export const cookieOf = ({ headers }: Answer): string =>
  String(headers['set-cookie'] ?? '').split(';')[0] ?? ''

/** Signs in with a fresh session of its own, beside the one `world.as` keeps. */
export async function enter(world: World, credentials: { email: string; password: string }, userAgent = '') {
  const headers = { 'user-agent': userAgent }
  const { email, password } = credentials
  const answer = await world.as(null)('POST', '/api/sessions', { email, password }, headers)
  if (answer.status !== 201) throw new Error(`signing in answered ${answer.status}`)
  return cookieOf(answer)
}

/** Who the forum takes the bearer of a cookie header for; null for a guest. */
export async function whoIs(world: World, cookie: string): Promise<string | null> {
  const { status, json } = await world.as(null)('GET', '/api/me', undefined, { cookie })
  if (status !== 200) throw new Error(`/api/me answered ${status} to ${JSON.stringify(cookie)}`)
  return json.me?.name ?? null
}
