import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { type CastKey, cast } from './cast.ts'
import type { newPlace } from './database.ts'

export type ServerProcess = { child: ChildProcess; address: string }

/** A server in a process of its own, with the cast moved in. */
export async function startServer({
  dataDir,
  url,
}: Awaited<ReturnType<typeof newPlace>>): Promise<ServerProcess> {
  const script = join(import.meta.dirname, 'serve.ts')
  const child = spawn(process.execPath, ['--max-semi-space-size=2', script, dataDir, url ?? ''], {
    env: { ...process.env, DATABASE_URL: url ?? '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [said] = (await once(child.stdout, 'data')) as [Buffer]
  return { child, address: String(said).trim() }
}

/** The cookie of one of the cast. */
export async function enterOverHttp(address: string, who: CastKey): Promise<string> {
  const { email, password } = cast[who]
  const answer = await fetch(`${address}/api/sessions`, {
    method: 'POST',
    headers: { origin: address, 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  return String(answer.headers.get('set-cookie')).split(';')[0] ?? ''
}
