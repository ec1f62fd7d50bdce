import type { Database } from '@rynek/db/core/database.ts'
import { listStaffEntries } from '@rynek/db/features/audit/queries/entries.ts'
import { countOpenCases, listOpenCases, listReports } from '@rynek/db/features/moderation/queries/cases.ts'
import type { Queue } from '@rynek/shared/features/moderation/schemas.ts'
import { slugOf } from '@rynek/shared/features/threads/rules.ts'
import { toAuthor } from '../../accounts/author.ts'

const queueSize = 50
const logSize = 100

export function queueing({ db }: { db: Database }) {
  return {
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

    /** What staff did, newest first. */
    async listLog() {
      return { items: await listStaffEntries(db.read, logSize) }
    },
  }
}
