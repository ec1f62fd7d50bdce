import type { Database } from '@rynek/db/core/database.ts'
import { callingForTesters } from './service/call.ts'
import { reading } from './service/read.ts'
import { reporting } from './service/report.ts'
import { writingSheets } from './service/sheet.ts'

export type Adoptions = ReturnType<typeof createAdoptions>

export function createAdoptions(parts: { db: Database; now: () => number }) {
  return { ...reading(parts), ...reporting(parts), ...callingForTesters(parts), ...writingSheets(parts) }
}
