import type { Database } from '@rynek/db/core/database.ts'
import { listRelated, listThreadsWith } from '@rynek/db/features/search/queries/related.ts'
import { readQuery } from '@rynek/shared/features/search/rules/query.ts'
import { find } from './find.ts'
import { createIndexing } from './indexing.ts'
import { openAnalysis } from './lexicon-file.ts'
import { clauseOf, isMissing, meaningsOf } from './meanings.ts'
import type { Search } from './port.ts'

/** What a search waits for at most before it answers; whoever fills a database searches before all of it is indexed. */
const mostWhileAsked = 256

export function createSearch({ db, now }: { db: Database; now: () => number }): Search {
  const indexing = createIndexing({ db, analysis: openAnalysis })
  return {
    async find(question) {
      await indexing.catchUp(mostWhileAsked)
      return find({ db, analysis: openAnalysis(), now: now() }, question)
    },

    async findThreads(typed, filter) {
      await indexing.catchUp(mostWhileAsked)
      const meanings = await meaningsOf(db.read, openAnalysis(), readQuery(typed).all)
      if (meanings.length === 0 || meanings.some(isMissing)) return []
      return listThreadsWith(
        db.slow,
        meanings.map((one) => clauseOf(one)),
        filter,
      )
    },

    findRelated: (thread) => listRelated(db.read, thread),
    catchUp: () => indexing.catchUp(),
    close: indexing.idle,
  }
}
