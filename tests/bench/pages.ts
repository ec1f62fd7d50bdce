import { readFileSync } from 'node:fs'
import type { Post } from '@rynek/shared/features/posts/schemas.ts'
import type { ThreadList, ThreadSummary } from '@rynek/shared/features/threads/schemas.ts'
import autocannon from 'autocannon'
import { inTurn, percentile, type Row, row, times } from './measure.ts'
import type { Site } from './site.ts'

const brotli = { 'accept-encoding': 'br' }
const question = {
  title: 'Pytanie do pomiaru strony wątku',
  body: 'Treść pytania.',
  topic: 'edu-dziennik',
  cityType: 'MSR',
}

/** A thread with a question and nineteen answers: a page of twenty posts. */
export async function threadOfTwenty(site: Site): Promise<ThreadSummary> {
  const thread = (await (await site.post('/api/threads', question)).json()) as ThreadSummary
  const body = 'Odpowiedź z **liczbami**: 12 szkół, 4 miesiące, 9 800 zł.\n\n- pierwszy krok\n- drugi krok'
  for (let at = 0; at < 19; at++)
    (await (await site.post(`/api/threads/${thread.id}/posts`, { body })).json()) as Post
  return thread
}

export const pathOf = ({ id, slug }: ThreadSummary): string => `/watki/${id}/${slug}`

/** A kept page against Fastify sending the same bytes from a Buffer, in the same process. */
export async function keptPage(site: Site): Promise<Row> {
  const path = pathOf(await threadOfTwenty(site))
  await (await fetch(site.address + path, { headers: brotli })).arrayBuffer()
  await fetch(`${site.buffer}/load?path=${encodeURIComponent(path)}`)
  const { ours, baseline, ratio } = await inTurn(
    5,
    () => cannon(site.address + path),
    () => cannon(site.buffer),
  )
  const measured = `${times(ratio)} (${Math.round(ours)} / ${Math.round(baseline)} per s)`
  return row(
    'kept thread page of 20 posts / the same bytes from a Buffer',
    '≥ 0.85 ×',
    measured,
    ratio >= 0.85,
  )
}

async function cannon(url: string): Promise<number> {
  const { requests } = await autocannon({ url, connections: 16, duration: 3, headers: brotli })
  return requests.average
}

/** Pages that were never asked for before, one after the other: each is rendered and compressed. */
export async function renderedAnew(site: Site): Promise<Row> {
  const threads = await someThreads(site, 400)
  const started = performance.now()
  for (const thread of threads)
    await (await fetch(site.address + pathOf(thread), { headers: brotli })).arrayBuffer()
  const rate = threads.length / ((performance.now() - started) / 1_000)
  return row('thread pages rendered anew, one at a time', 'said', `${Math.round(rate)} per s`, true)
}

async function someThreads(site: Site, wanted: number): Promise<ThreadSummary[]> {
  const threads: ThreadSummary[] = []
  let after = ''
  while (threads.length < wanted) {
    const page = await site.get<ThreadList>(`/api/threads?order=newest${after}`)
    threads.push(...page.items)
    if (page.next === null) break
    after = `&after=${page.next}`
  }
  return threads.slice(0, wanted)
}

/** The 95th percentile in milliseconds of pages that are rendered anew: threads, topics, home. */
export async function slowPages(site: Site): Promise<Record<'thread' | 'topic' | 'home', number>> {
  const threads = await someThreads(site, 60)
  const topics = ['EDU', 'CYB', 'DAN', 'FIN', 'ORG', 'EZD', 'cyb-ksc', 'org-it', 'dan-gis', 'fin-granty']
  const orders = ['ostatnie', 'najnowsze', 'wspolne', '']
  const lists = topics.flatMap((topic) => orders.map((order) => `/tematy/${topic}?kolejnosc=${order}`))
  const first = threads[0] as ThreadSummary
  const homes = Array.from({ length: 40 }, () => '/')
  return {
    thread: await slow(site, threads.map(pathOf)),
    topic: await slow(site, lists),
    // Something happens before each look, so that the page that was kept is stale.
    home: await slow(site, homes, () =>
      site.post(`/api/threads/${first.id}/posts`, { body: 'Jeszcze jedna odpowiedź.' }),
    ),
  }
}

async function slow(site: Site, paths: readonly string[], before?: () => Promise<unknown>): Promise<number> {
  const waits: number[] = []
  for (const path of paths) {
    await before?.()
    const started = performance.now()
    await (await fetch(site.address + path, { headers: brotli })).arrayBuffer()
    waits.push(performance.now() - started)
  }
  return percentile(waits, 0.95)
}

/** Scripts that a guest's thread page names, as they travel. */
export async function scriptOfThread(site: Site): Promise<Row> {
  const [thread] = await someThreads(site, 1)
  const html = await (await fetch(site.address + pathOf(thread as ThreadSummary))).text()
  const names = new Set([...html.matchAll(/"(\/assets\/[^"]+\.js)"/g)].map(([, name]) => `${name}`))
  let bytes = 0
  for (const name of names) bytes += (await fetchRaw(site.address + name)).byteLength
  return row(
    'JavaScript of a guest’s thread page, brotli',
    '≤ 40 KB',
    `${(bytes / 1024).toFixed(1)} KB`,
    bytes <= 40 * 1024,
  )
}

/** `fetch` unpacks what it gets; the packed length stands in the header. */
async function fetchRaw(url: string): Promise<{ byteLength: number }> {
  const answer = await fetch(url, { headers: brotli })
  const body = await answer.arrayBuffer()
  return { byteLength: Number(answer.headers.get('content-length') ?? body.byteLength) }
}

export function idleMemory({ pid }: { pid: number }): Row {
  const [, kilobytes = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  const megabytes = Number(kilobytes) / 1024
  return row(
    'memory of the idle server with the demo',
    '≤ 150 MB',
    `${Math.round(megabytes)} MB`,
    megabytes <= 150,
  )
}
