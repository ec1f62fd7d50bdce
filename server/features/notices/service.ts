import type { Database } from '@rynek/db/core/database.ts'
import {
  countUnread,
  listNotices,
  markRead,
  removeNoticesBefore,
} from '@rynek/db/features/notices/queries.ts'
import type { NoticeList, Seen } from '@rynek/shared/features/notices/schemas.ts'
import type { Person } from '../../core/person.ts'

const listSize = 100
const kept = 180 * 24 * 3_600_000

export type Notices = ReturnType<typeof createNotices>

/** What people are told in the app; each sees his own. */
export function createNotices({ db }: { db: Database }) {
  return {
    /** Newest first, as far back as anybody scrolls. */
    async list({ id }: Person): Promise<NoticeList> {
      const rows = await listNotices(db.read, { personId: id, limit: listSize })
      const items = rows.map(({ readAt, ...notice }) => ({ ...notice, read: readAt !== null }))
      return { items, unread: await countUnread(db.read, id) }
    },
    markRead: ({ id }: Person, { upTo }: Seen): Promise<void> =>
      db.write((tx) => markRead(tx, { personId: id, upTo })),
    /** Half a year is long enough for anything that is told in a line. */
    forgetOld: (): Promise<void> => db.write((tx) => removeNoticesBefore(tx, tx.now - kept)),
  }
}
