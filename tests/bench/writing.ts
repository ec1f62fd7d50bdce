import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { threads as conversations } from '@rynek/db/seed/community/threads.ts'
import type { ThreadList } from '@rynek/shared/features/threads/schemas.ts'
import autocannon from 'autocannon'
import { compared, inTurn, type Row, rateOf } from './measure.ts'
import { postHeaders, type Site, signIn, startSite, threadsOfTwenty } from './site.ts'
import { openOurs, openRaw, sampleOf, threadIdsOf } from './store.ts'

const writers = 32
const seconds = 3
const rounds = 5
const cast = ['anna', 'piotr', 'maria', 'tomasz']
/** Some 600 letters with a list in them: the middle of what the demo's people write. */
const texts = conversations.flatMap(({ answers }) => answers.map(({ body }) => body))
const body = texts.toSorted((one, other) => one.length - other.length)[Math.floor(texts.length / 2)] ?? ''

/**
 * Posts through the whole HTTP API and through `db.write` alone, against the same inserts by hand. All stand on
 * copies of `from` in `folder`.
 */
export async function writingRates(from: string, folder: string): Promise<Row[]> {
  cpSync(from, join(folder, 'http'), { recursive: true })
  const site = await startSite(join(folder, 'http'))
  const post = await poster(site)
  await post(1)
  const sample = sampleOf(join(folder, 'http'))
  const bare = openRaw(from, join(folder, 'raw'))
  const ours = await openOurs(from, join(folder, 'write'))
  const ids = await threadIdsOf(ours, writers)
  const raw = async () => rawRate((at) => bare.post(sample, ids[at % writers] ?? 0))
  const alone = () => rateOf((writer) => ours.post(sample, ids[writer] ?? 0), { atOnce: writers, seconds })

  const http = await inTurn(rounds, () => post(seconds), raw)
  const write = await inTurn(rounds, alone, raw)
  await site.stop()
  await ours.close()
  bare.close()
  return [
    compared('durable posts through the HTTP API, 32 writers / raw inserts, a transaction each', http, 0.6),
    compared('the same through db.write alone', write, 1.5),
  ]
}

/** Answers of four people, spread over 32 threads; fails when one of them is refused. */
async function poster(site: Site): Promise<(duration: number) => Promise<number>> {
  const { items } = await site.get<ThreadList>('/api/threads?order=newest')
  const more = await threadsOfTwenty(site, writers)
  const paths = [...more, ...items].slice(0, writers).map(({ id }) => `/api/threads/${id}/posts`)
  const cookies = await Promise.all(cast.map((person) => signIn(site.address, person)))
  let turn = 0
  const setupRequest = (request: autocannon.Request): autocannon.Request => {
    const cookie = cookies[++turn % cookies.length] ?? ''
    return { ...request, path: paths[turn % writers] ?? '', headers: postHeaders(site.address, cookie) }
  }
  const requests = [{ method: 'POST' as const, body: JSON.stringify({ body }), setupRequest }]
  return async (duration) => {
    const result = await autocannon({ url: site.address, connections: writers, duration, requests })
    if (result.non2xx + result.errors > 0)
      throw new Error(`${result.non2xx + result.errors} posts were refused`)
    return result['2xx'] / result.duration
  }
}

function rawRate(post: (at: number) => void): number {
  const started = performance.now()
  let done = 0
  while (performance.now() - started < seconds * 1_000) post(done++)
  return done / ((performance.now() - started) / 1_000)
}
