import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { Agent, get as httpGet } from 'node:http'
import { join } from 'node:path'
import type { ThreadList, ThreadSummary } from '@rynek/shared/features/threads/schemas.ts'

export type Site = Awaited<ReturnType<typeof startSite>>

/** Where the measured server is bundled: beside the one of `pnpm serve`, whose packages it finds there. */
export const bundled = join(import.meta.dirname, '../../server/dist/bench')

/** How `pnpm serve` starts the server. */
export const execArgv = ['--disable-proto=delete', '--max-semi-space-size=2']
const agent = new Agent({ keepAlive: true, maxSockets: 1 })

type Addresses = { address: string; buffer: string }

/** The forum in a process of its own, bundled as `pnpm serve` runs it, on data in `dataDir`. */
export async function startSite(dataDir: string, flags: readonly string[] = []) {
  const child = fork(join(bundled, 'server.js'), [dataDir], {
    execArgv: [...execArgv, ...flags],
  })
  const ended = once(child, 'exit').then(() =>
    Promise.reject(new Error('the server ended before it listened')),
  )
  const [{ address, buffer }] = (await Promise.race([once(child, 'message'), ended])) as [Addresses]
  const cookie = await signIn(address, 'anna')
  return {
    address,
    /** Fastify and a Buffer in the same process: `/load?path=` takes a page's bytes, `/` sends them. */
    buffer,
    get: async <Answer>(path: string): Promise<Answer> =>
      (await fetch(address + path)).json() as Promise<Answer>,
    post: (path: string, body: object): Promise<Response> =>
      fetch(address + path, {
        method: 'POST',
        headers: postHeaders(address, cookie),
        body: JSON.stringify(body),
      }),
    /** Whether every page is rendered anew, as if something had happened on it since the last reader. */
    renderAnew: (anew: boolean) => told(child, { anew }),
    /** Milliseconds the server's processor has worked since its start. */
    worked: () => told(child, {}),
    /** The server ends by itself when nobody is left to measure it, so that it can also write a profile. */
    async stop(): Promise<void> {
      child.disconnect()
      await once(child, 'exit')
    },
  }
}

async function told(child: ChildProcess, wish: { anew?: boolean }): Promise<number> {
  child.send(wish)
  const [{ user, system }] = (await once(child, 'message')) as [NodeJS.CpuUsage]
  return (user + system) / 1_000
}

export const postHeaders = (origin: string, cookie: string): Record<string, string> => ({
  cookie,
  origin,
  'content-type': 'application/json',
  'idempotency-key': nextKey(),
})

let keys = 0
export const nextKey = (): string => `bench-${process.pid}-${Date.now().toString(36)}-${++keys}`

export async function signIn(address: string, person: string): Promise<string> {
  const answer = await fetch(`${address}/api/demo/sessions`, {
    method: 'POST',
    headers: { origin: address, 'content-type': 'application/json' },
    body: JSON.stringify({ person }),
  })
  if (!answer.ok) throw new Error(`signing in as ${person} answered ${answer.status}`)
  return String(answer.headers.get('set-cookie')).split(';')[0] ?? ''
}

/** Milliseconds until the last byte of a page. */
export async function wait(url: string): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  const started = performance.now()
  const request = httpGet(url, { agent, headers: { 'accept-encoding': 'br' } }, (answer) => {
    if (answer.statusCode !== 200) reject(new Error(`${url} answered ${answer.statusCode}`))
    answer.on('end', () => resolve(performance.now() - started)).resume()
  })
  request.on('error', reject)
  return promise
}

/** Newest threads whose page holds a question, sixteen answers and three comments: twenty posts. */
export async function threadsOfTwenty(site: Site, wanted: number): Promise<ThreadSummary[]> {
  const found: ThreadSummary[] = []
  let after = ''
  while (found.length < wanted) {
    const { items, next } = await site.get<ThreadList>(`/api/threads?order=newest${after}`)
    found.push(...items.filter(({ answers }) => answers === 16))
    if (next === null) throw new Error(`only ${found.length} threads of twenty posts`)
    after = `&after=${next}`
  }
  return found.slice(0, wanted)
}

export const pathOf = ({ id, slug }: ThreadSummary): string => `/watki/${id}/${slug}`
