import { join } from 'node:path'
import type { Database } from '@rynek/db/core/database.ts'
import type { Config } from '../../core/config.ts'
import { attaching } from './service/attach.ts'
import { opening } from './service/open.ts'
import { removing } from './service/remove.ts'
import { createStore } from './store.ts'
import { createSweep } from './sweep.ts'

export type Documents = ReturnType<typeof createDocuments>

/** Model documents of practices, a file for each act. */
export function createDocuments({ db, config }: { db: Database; config: Config }) {
  const parts = { db, store: createStore(join(config.dataDir, 'documents')) }
  return { ...attaching(parts), ...removing(parts), ...opening(parts), sweep: createSweep(parts) }
}
