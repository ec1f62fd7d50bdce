import type { Database } from '@rynek/db/core/database.ts'
import { listRelated, listThreadsWith } from '@rynek/db/features/search/queries/related.ts'
import { readQuery } from '@rynek/shared/features/search/rules/query.ts'
import type { Config } from '../../core/config.ts'
import { find } from './find.ts'
import { createIndexing } from './indexing.ts'
import { openAnalysis } from './lexicon-file.ts'
import { clauseOf, isMissing, meaningsOf } from './meanings.ts'
import type { Search } from './port.ts'
import { findSimilar } from './similar.ts'
import { suggest } from './suggest.ts'

/** What a search waits for at most before it answers; whoever fills a database searches before all of it is indexed. */
const mostWhileAsked = 256

type Parts = { db: Database; now: () => number; config: Pick<Config, 'demo'> }

export function createSearch({ db, now, config }: Parts): Search {
  const indexing = createIndexing({ db, analysis: openAnalysis })
  return {
    async find(question) {
      await indexing.catchUp(mostWhileAsked)
      return find({ db, analysis: openAnalysis(), now: now(), demo: config.demo }, question)
    },

    async suggest(typed) {
      await indexing.catchUp(mostWhileAsked)
      return suggest({ db, analysis: openAnalysis(), demo: config.demo }, typed)
    },

    async findSimilar(typed) {
      await indexing.catchUp(mostWhileAsked)
      return findSimilar({ db, analysis: openAnalysis(), now: now() }, typed)
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
