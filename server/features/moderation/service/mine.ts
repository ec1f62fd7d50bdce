import type { Database } from '@rynek/db/core/database.ts'
import { listDecidedAgainst, listReportsOf } from '@rynek/db/features/moderation/queries/people.ts'
import type { MyCases } from '@rynek/shared/features/moderation/schemas.ts'
import type { Person } from '../../../core/person.ts'

export function showingMine({ db }: { db: Database }) {
  return {
    /** What was decided about my posts, with what I may do about it, and what became of my reports. */
    async listMine({ id }: Person): Promise<MyCases> {
      const rows = await listDecidedAgainst(db.read, id)
      // Newest first: the first of each post is the one that stands.
      const standing = new Map<number, number>()
      for (const { id: caseId, postId } of rows) if (!standing.has(postId)) standing.set(postId, caseId)
      const decided = rows.flatMap(({ decision, reason, at, hidden, appeal, ...row }) =>
        decision && at !== null
          ? [
              {
                ...row,
                decision,
                reason: reason ?? '',
                at,
                restored: !hidden,
                appeal,
                mayAppeal: hidden && appeal === null && standing.get(row.postId) === row.id,
              },
            ]
          : [],
      )
      return { decided, reported: await listReportsOf(db.read, id) }
    },
  }
}
