import type { Database } from '@rynek/db/core/database.ts'
import { appealing } from './service/appeal.ts'
import { decidingMany } from './service/bulk.ts'
import { curating } from './service/curate.ts'
import { deciding } from './service/decide.ts'
import { filing } from './service/file.ts'
import { forgetting } from './service/forget.ts'
import { hiding } from './service/hide.ts'
import { locking } from './service/lock.ts'
import { showingMine } from './service/mine.ts'
import { placing } from './service/place.ts'
import { queueing } from './service/queue.ts'
import { redacting } from './service/redact.ts'
import { reporting } from './service/report.ts'
import { slowing } from './service/slow.ts'
import { summarising } from './service/summarise.ts'
import { workingOnCases } from './service/work.ts'

export type Moderation = ReturnType<typeof createModeration>

export function createModeration(parts: { db: Database; now: () => number }) {
  return {
    ...reporting(parts),
    ...queueing(parts),
    ...filing(parts),
    ...workingOnCases(parts),
    ...deciding(parts),
    ...decidingMany(parts),
    ...hiding(parts),
    ...redacting(parts),
    ...appealing(parts),
    ...showingMine(parts),
    ...locking(parts),
    ...curating(parts),
    ...placing(parts),
    ...slowing(parts),
    ...summarising(parts),
    ...forgetting(parts),
  }
}
