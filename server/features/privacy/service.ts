import type { Database } from '@rynek/db/core/database.ts'
import type { Sessions } from '../accounts/sessions.ts'
import { erasing } from './service/erase.ts'

export type Privacy = ReturnType<typeof createPrivacy>

/** What a person may ask of his own data. */
export function createPrivacy(parts: { db: Database; sessions: Sessions }) {
  return { ...erasing(parts) }
}
