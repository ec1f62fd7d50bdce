import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { needsSecondFactor } from '@rynek/shared/core/roles.ts'
import type { SecondFactor } from '@rynek/shared/features/factors/schemas.ts'
import { type CastKey, cast } from './cast.ts'
import type { newPlace } from './database.ts'
import { codeAt } from './factors.ts'

export type ServerProcess = { child: ChildProcess; address: string }

/** A server in a process of its own, with the cast moved in. */
export async function startServer({
  dataDir,
  url,
}: Awaited<ReturnType<typeof newPlace>>): Promise<ServerProcess> {
  const script = join(import.meta.dirname, 'serve.ts')
  const child = spawn(
    process.execPath,
    ['--disable-proto=delete', '--max-semi-space-size=2', script, dataDir, url ?? ''],
    {
      env: { ...process.env, DATABASE_URL: url ?? '' },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  const [said] = (await once(child.stdout, 'data')) as [Buffer]
  return { child, address: String(said).trim() }
}

/** The cookie of one of the cast; staff set up a second factor on the way. */
export async function enterOverHttp(address: string, who: CastKey): Promise<string> {
  const { email, password, roles } = cast[who]
  const send = async (method: string, path: string, body?: object, cookie = '') =>
    fetch(`${address}/api${path}`, {
      method,
      headers: { origin: address, 'content-type': 'application/json', cookie },
      ...(body && { body: JSON.stringify(body) }),
    })
  const cookie = cookieIn(await send('POST', '/sessions', { email, password }))
  if (!needsSecondFactor(roles)) return cookie
  const mine = '/me/second-factor'
  await send('POST', `${mine}/set-up`, { password }, cookie)
  const { setUp } = (await (await send('GET', mine, undefined, cookie)).json()) as SecondFactor
  const code = codeAt(setUp?.app?.secret ?? '', Date.now())
  return cookieIn(await send('PUT', mine, { code }, cookie))
}

const cookieIn = ({ headers }: Response): string => headers.get('set-cookie')?.split(';')[0] ?? ''
