import type { Database } from '@rynek/db/core/database.ts'
import { addAuditEntry } from '@rynek/db/features/audit/queries/entries.ts'
import { decideCase, findCase } from '@rynek/db/features/moderation/queries/cases.ts'
import { findPost } from '@rynek/db/features/posts/queries/list.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import type { NewDecision } from '@rynek/shared/features/moderation/schemas.ts'
import type { Person } from '../../../core/person.ts'
import { hidePost } from './hide.ts'

export function deciding({ db }: { db: Database }) {
  return {
    /** Two moderators cannot decide one case: the second is told that it is done. */
    async decide(person: Person, caseId: number, { decision, reason }: NewDecision): Promise<void> {
      await db.write(async (tx) => {
        const found = await findCase(tx, caseId)
        if (!found) throw new Problem('not-found', 'not-found')
        if (!(await decideCase(tx, caseId, { decision, reason, decidedBy: person.id }))) {
          throw new Problem('conflict', 'case-decided')
        }
        const post = await findPost(tx, found.postId)
        if (!post) throw new Problem('not-found', 'not-found')
        if (decision === 'hide') await hidePost(tx, { postId: post.id, actorId: person.id, reason })
        else {
          const { threadId, id: postId } = post
          await addAuditEntry(tx, { actorId: person.id, action: 'case.keep', threadId, postId, reason })
        }
      })
    },
  }
}
