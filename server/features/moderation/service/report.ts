import type { Database } from '@rynek/db/core/database.ts'
import { addAuditEntry, listAuditEntries } from '@rynek/db/features/moderation/queries/audit.ts'
import {
  addReport,
  countOpenCases,
  decideCase,
  findCase,
  listOpenCases,
  listReports,
} from '@rynek/db/features/moderation/queries/cases.ts'
import { findPost } from '@rynek/db/features/posts/queries/list.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import type { NewDecision, NewReport, Queue } from '@rynek/shared/features/moderation/schemas.ts'
import { slugOf } from '@rynek/shared/features/threads/rules.ts'
import type { Person } from '../../../core/person.ts'
import { toAuthor } from '../../accounts/author.ts'
import { hidePost } from '../hide.ts'

const queueSize = 50
const logSize = 100

export function reporting({ db }: { db: Database }) {
  return {
    /** Says that a post needs a moderator. Everybody's reports of one post are one case. */
    async report(person: Person, postId: number, { reason, note }: NewReport): Promise<void> {
      await db.write(async (tx) => {
        const post = await findPost(tx, postId)
        if (!post || post.hidden) throw new Problem('not-found', 'not-found')
        await addReport(tx, { postId, reporterId: person.id, reason, note })
      })
    },

    /** What waits for a moderator, the longest waiting first. */
    async listQueue(): Promise<Queue> {
      const rows = await listOpenCases(db.read, queueSize)
      const reports = await listReports(
        db.read,
        rows.map(({ id }) => id),
      )
      const items = rows.map(({ id, openedAt, post, author, office, thread }) => ({
        id,
        openedAt,
        post: { ...post, author: toAuthor(author, office) },
        thread: { id: thread.id, title: thread.title, slug: slugOf(thread.title) },
        reports: reports.filter(({ caseId }) => caseId === id),
      }))
      return { items, waiting: await countOpenCases(db.read) }
    },

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

    /** What staff did, newest first. */
    async listLog() {
      return { items: await listAuditEntries(db.read, logSize) }
    },
  }
}
