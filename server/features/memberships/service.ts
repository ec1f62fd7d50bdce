import type { Database } from '@rynek/db/core/database.ts'
import type { Config } from '../../core/config.ts'
import { confirming } from './service/confirm.ts'
import { deciding } from './service/decide.ts'
import { inviting } from './service/invite.ts'
import { leaving } from './service/leave.ts'
import { renaming } from './service/rename.ts'
import { renewing } from './service/renew.ts'

export type Memberships = ReturnType<typeof createMemberships>

/** Who works for which office, and how the forum comes to know it. */
export function createMemberships(parts: { db: Database; now: () => number; config: Pick<Config, 'demo'> }) {
  return {
    ...confirming(parts),
    ...deciding(parts),
    ...inviting(parts),
    ...leaving(parts),
    ...renaming(parts),
    ...renewing(parts),
  }
}
