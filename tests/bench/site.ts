import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

export type Site = Awaited<ReturnType<typeof startSite>>

const server = join(import.meta.dirname, 'server.ts')

/** The forum in a process of its own, on data in `dataDir`; with `threads` it is a big town. */
export async function startSite(dataDir: string, threads = 0) {
  const child = spawn(process.execPath, ['--max-semi-space-size=2', server, dataDir, String(threads)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const { address, buffer } = await addressesFrom(child)
  const cookie = await signIn(address, 'anna')
  return {
    address,
    /** Fastify and a Buffer in the same process: `/load?path=` takes a page's bytes, `/` sends them. */
    buffer,
    cookie,
    pid: child.pid ?? 0,
    headers: { cookie, origin: address, 'content-type': 'application/json' },
    get: async <Answer>(path: string): Promise<Answer> =>
      (await fetch(address + path)).json() as Promise<Answer>,
    async post(path: string, body: object, by = cookie): Promise<Response> {
      const headers = {
        cookie: by,
        origin: address,
        'content-type': 'application/json',
        'idempotency-key': nextKey(),
      }
      return fetch(address + path, { method: 'POST', headers, body: JSON.stringify(body) })
    },
    async stop() {
      child.kill('SIGKILL')
      await once(child, 'exit')
    },
  }
}

let keys = 0
export const nextKey = (): string => `bench-${process.pid}-${Date.now().toString(36)}-${++keys}`

async function addressesFrom(child: ChildProcess): Promise<{ address: string; buffer: string }> {
  let said = ''
  for await (const chunk of child.stdout ?? []) {
    said += String(chunk)
    if (said.includes('\n')) break
  }
  return JSON.parse(said) as { address: string; buffer: string }
}

export async function signIn(address: string, person: string): Promise<string> {
  const answer = await fetch(`${address}/api/demo/sessions`, {
    method: 'POST',
    headers: { origin: address, 'content-type': 'application/json' },
    body: JSON.stringify({ person }),
  })
  return String(answer.headers.get('set-cookie')).split(';')[0] ?? ''
}
