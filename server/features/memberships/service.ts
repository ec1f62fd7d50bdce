import type { Database } from '@rynek/db/core/database.ts'
import { confirming } from './service/confirm.ts'
import { deciding } from './service/decide.ts'
import { inviting } from './service/invite.ts'

export type Memberships = ReturnType<typeof createMemberships>

/** Who works for which office, and how the forum comes to know it. */
export function createMemberships(parts: { db: Database; now: () => number }) {
  return { ...confirming(parts), ...deciding(parts), ...inviting(parts) }
}
