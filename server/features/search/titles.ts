import type { Database } from '@rynek/db/core/database.ts'
import { listRelated, searchTitles } from '@rynek/db/features/search/queries.ts'
import { foldedWords } from '@rynek/shared/core/folding.ts'
import type { Search } from './port.ts'

const mostWords = 8

/** Titles alone, until there is an index of whole texts. */
export function createTitleSearch({ db }: { db: Database }): Search {
  return {
    async findThreads(typed, filter) {
      const words = foldedWords(typed).slice(0, mostWords)
      return words.length === 0 ? [] : searchTitles(db.slow, words, filter)
    },
    findRelated: (thread) => listRelated(db.read, thread),
  }
}
