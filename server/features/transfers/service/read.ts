import type { Database } from '@rynek/db/core/database.ts'
import { findStanding } from '@rynek/db/features/threads/queries/find.ts'
import {
  choosableSize,
  findNewest,
  listChoosable,
  listTitles,
  listTransfersOf,
} from '@rynek/db/features/transfers/queries/read.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import { slugOf } from '@rynek/shared/features/threads/rules.ts'
import type { Arrangement } from '@rynek/shared/features/transfers/schemas.ts'
import type { Person } from '../../../core/person.ts'
import { requireMayModerate } from '../../moderation/policy.ts'
import { toChoosable, toTransfer } from '../views.ts'

export function arranging({ db, now }: { db: Database; now: () => number }) {
  return {
    /** What a moderator chooses from in a thread, or in the one that it was merged into, and what was done there. */
    async arrangement(person: Person, asked: number, after = 0): Promise<Arrangement> {
      const thread = await findStanding(db.read, asked)
      if (!thread) throw new Problem('not-found', 'not-found')
      requireMayModerate(person, thread)
      const { id, topic, cityType } = thread
      const found = await listChoosable(db.read, id, after)
      const posts = found.slice(0, choosableSize)
      const rows = await listTransfersOf(db.read, id)
      const threadIds = rows.flatMap(({ fromThreadId, toThreadId }) => [fromThreadId, toThreadId])
      const titles = await listTitles(db.read, [id, ...threadIds])
      const title = titles.get(id) ?? ''
      return {
        thread: { id, title, slug: slugOf(title), topic, cityType },
        posts: posts.map(toChoosable),
        next: found.length > choosableSize ? String(posts.at(-1)?.id) : null,
        seen: await findNewest(db.read, id),
        transfers: rows.map((row) => toTransfer(row, { titles, now: now() })),
      }
    },
  }
}
