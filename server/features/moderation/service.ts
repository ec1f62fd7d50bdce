import type { Database } from '@rynek/db/core/database.ts'
import { curating } from './service/curate.ts'
import { reporting } from './service/report.ts'

export type Moderation = ReturnType<typeof createModeration>

export function createModeration(parts: { db: Database }) {
  return { ...reporting(parts), ...curating(parts) }
}
