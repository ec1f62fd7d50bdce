import type { Database } from '@rynek/db/core/database.ts'
import { changeCredit, findExcerpt, listQuotationsOf } from '@rynek/db/features/excerpts/queries/consents.ts'
import { listPosts } from '@rynek/db/features/excerpts/queries/passages.ts'
import { findPractice } from '@rynek/db/features/practices/queries/find.ts'
import { pageSize } from '@rynek/shared/core/lists.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import type { Choice } from '@rynek/shared/features/excerpts/rules.ts'
import type { PassageList, QuotationList } from '@rynek/shared/features/excerpts/schemas.ts'
import type { Person } from '../../core/person.ts'
import { announceStanding } from '../practices/announce.ts'
import { requireMayDescribe } from '../practices/policy.ts'
import { holdDossier, requireDossier } from '../practices/service/describe.ts'
import { wordsFrom } from './credits.ts'
import { toPassages, toQuotation } from './views.ts'

export type Excerpts = ReturnType<typeof createExcerpts>
type Place = { practiceId: number; postId: number }

export function createExcerpts({ db }: { db: Database }) {
  return {
    /** Where the reader's own posts are quoted, the newest request first. */
    async listMine({ id }: Person): Promise<QuotationList> {
      return { items: (await listQuotationsOf(db.read, id)).map(toQuotation) }
    },

    /** The thread a description is put together from, a page at a time; nothing of one that was hidden. */
    async listPassages(person: Person, practiceId: number, after = 0): Promise<PassageList> {
      const practice = await requireDossier(db.read, person, practiceId)
      requireMayDescribe(person, practice)
      const { id: threadId, hidden } = practice.thread
      if (hidden) return { items: [], next: null }
      const rows = await listPosts(db.read, { threadId, after, limit: pageSize + 1 })
      const shown = rows.slice(0, pageSize)
      return {
        items: shown.map(toPassages),
        next: rows.length > pageSize ? (shown.at(-1)?.id ?? null) : null,
      }
    },

    /** How the author wants to be named, or that he does not want to be quoted; at any time, and at once. */
    async answer(person: Person, place: Place, credit: Choice): Promise<void> {
      await db.write(async (tx) => {
        const excerpt = await findExcerpt(tx, place)
        if (excerpt?.authorId !== person.id) throw new Problem('not-found', 'not-found')
        if (excerpt.credit === 'rewritten') throw new Problem('conflict', 'excerpt-rewritten')
        const practice = await findPractice(tx, place.practiceId)
        if (!practice) throw new Problem('not-found', 'not-found')
        await changeCredit(tx, place, { credit, words: wordsFrom(practice.description, place.postId) })
        await announceStanding(tx, practice)
      })
    },

    /** The editor says it in own words: the post is linked, and no longer quoted. */
    async rewrite(person: Person, place: Place): Promise<void> {
      await db.write(async (tx) => {
        const practice = await holdDossier(tx, person, place.practiceId)
        requireMayDescribe(person, practice)
        if (!(await findExcerpt(tx, place))) throw new Problem('not-found', 'not-found')
        await changeCredit(tx, place, { credit: 'rewritten', words: '' })
        await announceStanding(tx, practice)
      })
    },
  }
}
