import type { Database } from '@rynek/db/core/database.ts'
import { reading } from './service/read.ts'
import { reporting } from './service/report.ts'

export type Adoptions = ReturnType<typeof createAdoptions>

export function createAdoptions(parts: { db: Database }) {
  return { ...reading(parts), ...reporting(parts) }
}
