import type { Database } from '@rynek/db/core/database.ts'
import { addReport } from '@rynek/db/features/moderation/queries/cases.ts'
import { findPost } from '@rynek/db/features/posts/queries/list.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import type { NewReport } from '@rynek/shared/features/moderation/schemas.ts'
import type { Person } from '../../../core/person.ts'
import { announceCase } from '../announce.ts'

export function reporting({ db }: { db: Database }) {
  return {
    /** Says that a post needs a moderator. Everybody's reports of one post are one case. */
    async report(person: Person, postId: number, { reason, note }: NewReport): Promise<void> {
      await db.write(async (tx) => {
        const post = await findPost(tx, postId)
        if (!post || post.hidden) throw new Problem('not-found', 'not-found')
        const caseId = await addReport(tx, { postId, reporterId: person.id, reason, note })
        await announceCase(tx, caseId)
      })
    },
  }
}
