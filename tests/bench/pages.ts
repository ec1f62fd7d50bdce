import autocannon from 'autocannon'
import { compared, inTurn, median, type Row, row } from './measure.ts'
import { pathOf, type Site, threadsOfTwenty } from './site.ts'

const brotli = { 'accept-encoding': 'br' }

/** A kept page against Fastify sending the same bytes from a Buffer, in the same process. */
export async function keptPage(site: Site): Promise<Row> {
  const [path = ''] = (await threadsOfTwenty(site, 1)).map(pathOf)
  await fetch(`${site.buffer}/load?path=${encodeURIComponent(path)}`)
  await cannon(site.address + path)
  await cannon(site.buffer)
  const rates = await inTurn(
    7,
    () => cannon(site.address + path),
    () => cannon(site.buffer),
  )
  return compared('kept thread page of 20 posts / the same bytes from a Buffer', rates, 0.85)
}

/** The same page with something new on it for every reader: loaded, rendered and compressed each time. */
export async function renderedAnew(site: Site): Promise<Row> {
  const [path = ''] = (await threadsOfTwenty(site, 1)).map(pathOf)
  await site.renderAnew(true)
  await cannon(site.address + path, 8)
  const rates = [
    await cannon(site.address + path, 8),
    await cannon(site.address + path, 8),
    await cannon(site.address + path, 8),
  ]
  await site.renderAnew(false)
  return row('the same page rendered anew each time', 'said', `${Math.round(median(rates))} per s`, true)
}

async function cannon(url: string, connections = 16): Promise<number> {
  const { requests, non2xx, errors } = await autocannon({ url, connections, duration: 2, headers: brotli })
  if (non2xx + errors > 0) throw new Error(`${url}: ${non2xx + errors} requests failed`)
  return requests.average
}

/** Scripts that a guest's thread page loads, and what those import at once, as they travel. */
export async function scriptOfThread(site: Site): Promise<Row> {
  const [path = ''] = (await threadsOfTwenty(site, 1)).map(pathOf)
  const html = await (await fetch(site.address + path)).text()
  const known = new Set(
    [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)].map(([, name]) => `${name}`),
  )
  let bytes = 0
  // A set is walked to its end also while it grows.
  for (const name of known) {
    const answer = await fetch(site.address + name, { headers: brotli })
    const script = await answer.text()
    bytes += Number(answer.headers.get('content-length'))
    for (const [, imported] of script.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g))
      known.add(`/assets/${imported}`)
  }
  const measured = `${(bytes / 1024).toFixed(1)} KB in ${known.size} files`
  return row(
    'JavaScript of a guest’s thread page, brotli',
    '≤ 40 KB',
    measured,
    bytes > 0 && bytes <= 40 * 1024,
  )
}
