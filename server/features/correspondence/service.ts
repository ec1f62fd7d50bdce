import type { Database } from '@rynek/db/core/database.ts'
import { reading } from './service/read.ts'
import { writing } from './service/write.ts'

export type Correspondence = ReturnType<typeof createCorrespondence>

/** Offices write to each other about a practice, without seeing an address. */
export function createCorrespondence(parts: { db: Database }) {
  return { ...reading(parts), ...writing(parts) }
}
