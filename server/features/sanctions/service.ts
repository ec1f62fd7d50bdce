import type { Database } from '@rynek/db/core/database.ts'
import { appealing, type WhoHas } from './service/appeal.ts'
import { filing } from './service/file.ts'
import { imposing } from './service/impose.ts'

export type Sanctions = ReturnType<typeof createSanctions>

type Parts = {
  db: Database
  now: () => number
  /** The person of an address and a password, or a refusal. */
  whoHas: WhoHas
}

/** What moderators decide about people, and what they know of them together. */
export function createSanctions(parts: Parts) {
  return { ...imposing(parts), ...appealing(parts), ...filing(parts) }
}
