import type { Packed } from './packing.ts'

type Kept = { version: number; page: Packed }

/**
 * Pages as they were sent, by address and language, each good for one version of what it shows. The least recently
 * read are dropped. Readers who come while a page is being made wait for that one making.
 */
export function createKeptPages<Other>(most = 2000) {
  const kept = new Map<string, Kept>()
  const making = new Map<string, Promise<Packed | Other>>()

  function remember(key: string, entry: Kept): void {
    kept.delete(key)
    kept.set(key, entry)
    const oldest = kept.size > most && kept.keys().next().value
    if (typeof oldest === 'string') kept.delete(oldest)
  }

  /** `make` answers a page to keep, or something else that concerns this one request only. */
  return async function get(
    key: string,
    version: number,
    make: () => Promise<Packed | Other>,
  ): Promise<Packed | Other> {
    const known = kept.get(key)
    if (known?.version === version) {
      remember(key, known)
      return known.page
    }
    const ticket = `${version} ${key}`
    const begun = making.get(ticket) ?? make().finally(() => making.delete(ticket))
    making.set(ticket, begun)
    const page = await begun
    if (isPacked(page)) remember(key, { version, page })
    return page
  }
}

function isPacked(page: unknown): page is Packed {
  return typeof page === 'object' && page !== null && 'etag' in page
}
