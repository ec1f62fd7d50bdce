import type { Database } from '@rynek/db/core/database.ts'
import { forgetDeleted } from '@rynek/db/features/posts/queries/forget.ts'
import { keptFor } from '@rynek/shared/features/privacy/rules/retention.ts'

export const forgetting = ({ db }: { db: Database }) => ({
  /** What deleted posts said is kept long enough for an appeal, and no longer. */
  forgetDeleted: (): Promise<number> => db.write((tx) => forgetDeleted(tx, tx.now - keptFor('deleted'))),
})
