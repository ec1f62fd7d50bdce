import type { Database } from '@rynek/db/core/database.ts'
import { listKnownKeys } from '@rynek/db/features/documents/queries.ts'
import type { Store } from './store.ts'

/** Removes files that belong to no document at two sweeps in a row: an upload under way is younger than that. */
export function createSweep({ db, store }: { db: Database; store: Store }): () => Promise<number> {
  let suspects = new Set<string>()
  return async () => {
    const keys = await store.list()
    const known = keys.length > 0 ? await listKnownKeys(db.read, keys) : new Set<string>()
    const orphans = keys.filter((key) => !known.has(key))
    const gone = orphans.filter((key) => suspects.has(key))
    for (const key of gone) await store.remove(key)
    suspects = new Set(orphans.filter((key) => !suspects.has(key)))
    return gone.length
  }
}
