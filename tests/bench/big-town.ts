import { percentile, type Row, row, times } from './measure.ts'
import { pathOf, type Site, threadsOfTwenty, wait } from './site.ts'

const looks = 600

/** Pages of the big town against the same pages of the small one, one reader at a time; both in turn. */
export async function bigAgainstSmall(small: Site, big: Site): Promise<Row[]> {
  const [here, there] = await Promise.all([pagesOf(small), pagesOf(big)])
  const rows: Row[] = []
  for (const anew of [false, true]) {
    await Promise.all([small.renderAnew(anew), big.renderAnew(anew)])
    for (const page of ['thread', 'topic', 'home'] as const) {
      rows.push(await compare(`${page} page ${anew ? 'rendered anew' : 'kept'}`, here[page], there[page]))
    }
  }
  return rows
}

async function pagesOf(site: Site) {
  const threads = await threadsOfTwenty(site, 20)
  return {
    thread: threads.map((thread) => site.address + pathOf(thread)),
    topic: ['EDU', 'CYB', 'edu-dziennik', 'cyb-ksc'].map((code) => `${site.address}/tematy/${code}`),
    home: [`${site.address}/`],
  }
}

async function compare(what: string, small: readonly string[], big: readonly string[]): Promise<Row> {
  const [here, there]: [number[], number[]] = [[], []]
  for (let look = -50; look < looks; look++) {
    const [first, second] = [await wait(at(small, look)), await wait(at(big, look))]
    // The first ones warm the caches up.
    if (look < 0) continue
    here.push(first)
    there.push(second)
  }
  const [ours, baseline] = [percentile(there, 0.95), percentile(here, 0.95)]
  const measured = `${times(ours / baseline)} (${ours.toFixed(1)} / ${baseline.toFixed(1)} ms)`
  return row(`${what}, p95: big town / small`, '≤ 1.5 ×', measured, ours / baseline <= 1.5)
}

const at = (urls: readonly string[], look: number): string => urls.at(look % urls.length) ?? ''
