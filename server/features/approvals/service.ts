import type { Database } from '@rynek/db/core/database.ts'
import { listAwaiting } from '@rynek/db/features/approvals/queries.ts'
import type { AwaitingPosts } from '@rynek/shared/features/approvals/schemas.ts'
import type { Person } from '../../core/person.ts'
import { findExpected } from './hold.ts'

export type Approvals = ReturnType<typeof createApprovals>

export function createApprovals({ db, now }: { db: Database; now: () => number }) {
  return {
    /** What the person wrote and no moderator has read yet, with how long that usually takes. */
    async listMine(person: Person): Promise<AwaitingPosts> {
      const rows = await listAwaiting(db.read, person)
      const items = rows.map(({ kind, threadId, ...row }) => ({
        ...row,
        kind,
        threadId: kind === 'question' ? null : threadId,
      }))
      return { items, expected: await findExpected(db.read, now()) }
    },
  }
}
