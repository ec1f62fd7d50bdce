import autocannon from 'autocannon'
import { scriptsOf } from '../support/scripts.ts'
import { compared, inTurn, median, type Row, row, times } from './measure.ts'
import { pathOf, type Site, threadsOfTwenty } from './site.ts'

const brotli = { 'accept-encoding': 'br' }

/**
 * A kept page against Fastify sending the same bytes from a Buffer, in the same process. Rates end where the one who
 * asks is busy, so the server's own processor time is told as well.
 */
export async function keptPage(site: Site): Promise<Row> {
  const [path = ''] = (await threadsOfTwenty(site, 1)).map(pathOf)
  await fetch(`${site.buffer}/load?path=${encodeURIComponent(path)}`)
  const costs: Record<'ours' | 'bare', number[]> = { ours: [], bare: [] }
  const rate = async (url: string, into: number[]) => {
    const { perSecond, milliseconds } = await cannon(site, url)
    into.push(milliseconds)
    return perSecond
  }
  const rates = await inTurn(
    7,
    () => rate(site.address + path, costs.ours),
    () => rate(site.buffer, costs.bare),
  )
  const what = 'kept thread page of 20 posts / the same bytes from a Buffer'
  const { measured, ...rest } = compared(what, rates, 0.85)
  const [ours, bare] = [median(costs.ours), median(costs.bare)]
  const processor = `processor ${times(bare / ours)}: ${ours.toFixed(3)} / ${bare.toFixed(3)} ms each`
  return { ...rest, measured: `${measured}; ${processor}` }
}

/** The same page with something new on it for every reader: loaded, rendered and compressed each time. */
export async function renderedAnew(site: Site): Promise<Row> {
  const [path = ''] = (await threadsOfTwenty(site, 1)).map(pathOf)
  await site.renderAnew(true)
  const runs = []
  for (let run = 0; run < 5; run++) runs.push(await cannon(site, site.address + path))
  await site.renderAnew(false)
  const warm = runs.slice(1)
  const rate = median(warm.map(({ perSecond }) => perSecond))
  const each = median(warm.map(({ milliseconds }) => milliseconds))
  const measured = `${Math.round(rate)} per s, processor ${each.toFixed(1)} ms each`
  return row('the same page rendered anew each time', 'said', measured, true)
}

async function cannon(site: Site, url: string) {
  const before = await site.worked()
  const result = await autocannon({ url, connections: 16, duration: 2, headers: brotli })
  const milliseconds = ((await site.worked()) - before) / result['2xx']
  if (result.non2xx + result.errors > 0)
    throw new Error(`${url}: ${result.non2xx + result.errors} requests failed`)
  return { perSecond: result.requests.average, milliseconds }
}

export async function scriptOfThread(site: Site): Promise<Row> {
  const [path = ''] = (await threadsOfTwenty(site, 1)).map(pathOf)
  const { bytes, files } = await scriptsOf(site.address, path)
  const measured = `${(bytes / 1024).toFixed(1)} KB in ${files} files`
  return row(
    'JavaScript of a guest’s thread page, brotli',
    '≤ 40 KB',
    measured,
    bytes > 0 && bytes <= 40 * 1024,
  )
}
