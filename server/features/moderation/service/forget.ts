import type { Database } from '@rynek/db/core/database.ts'
import { forgetDeleted } from '@rynek/db/features/posts/queries/forget.ts'
import { daysDeletedKept } from '@rynek/shared/features/moderation/kinds.ts'

const day = 24 * 3_600_000

export const forgetting = ({ db }: { db: Database }) => ({
  /** What deleted posts said is kept long enough for an appeal, and no longer. */
  forgetDeleted: (): Promise<void> => db.write((tx) => forgetDeleted(tx, tx.now - daysDeletedKept * day)),
})
