import type { Database } from '@rynek/db/core/database.ts'
import {
  countUnread,
  findNoticeHref,
  listNotices,
  removeNoticesBefore,
} from '@rynek/db/features/notices/queries.ts'
import { pageSize } from '@rynek/shared/core/lists.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import type { NoticeList, Seen } from '@rynek/shared/features/notices/schemas.ts'
import { keptFor } from '@rynek/shared/features/privacy/rules/retention.ts'
import type { Person } from '../../core/person.ts'
import { see } from './notify.ts'

export type Notices = ReturnType<typeof createNotices>

/** What people are told in the app; each sees his own. */
export function createNotices({ db }: { db: Database }) {
  return {
    /** A page, the newest first. */
    async list({ id }: Person, after?: number): Promise<NoticeList> {
      const rows = await listNotices(db.read, { personId: id, limit: pageSize + 1, after })
      const items = rows.slice(0, pageSize).map(({ readAt, ...rest }) => ({ ...rest, read: readAt !== null }))
      const next = rows.length > pageSize ? (items.at(-1)?.id ?? null) : null
      return { items, next, unread: await countUnread(db.read, id) }
    },
    markRead: ({ id }: Person, { upTo }: Seen): Promise<void> => db.write((tx) => see(tx, id, { upTo })),
    /** Whoever opens one has seen its page, and with it what else leads there. */
    open: ({ id: personId }: Person, id: number): Promise<void> =>
      db.write(async (tx) => {
        const href = await findNoticeHref(tx, { id, personId })
        if (href === undefined) throw new Problem('not-found', 'not-found')
        await see(tx, personId, { href })
      }),
    /** Half a year is long enough for anything that is told in a line. */
    forgetOld: (): Promise<number> => db.write((tx) => removeNoticesBefore(tx, tx.now - keptFor('notices'))),
  }
}
