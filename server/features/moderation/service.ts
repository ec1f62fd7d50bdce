import type { Database } from '@rynek/db/core/database.ts'
import { curating } from './service/curate.ts'
import { deciding } from './service/decide.ts'
import { hiding } from './service/hide.ts'
import { locking } from './service/lock.ts'
import { queueing } from './service/queue.ts'
import { reporting } from './service/report.ts'

export type Moderation = ReturnType<typeof createModeration>

export function createModeration(parts: { db: Database }) {
  return {
    ...reporting(parts),
    ...queueing(parts),
    ...deciding(parts),
    ...hiding(parts),
    ...locking(parts),
    ...curating(parts),
  }
}
