import type { Database } from '@rynek/db/core/database.ts'
import { addAuditEntry } from '@rynek/db/features/audit/queries/entries.ts'
import { addWatchWord, listWatchWords, removeWatchWord } from '@rynek/db/features/watchlist/queries.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import { tokensOf } from '@rynek/shared/features/search/rules/tokens.ts'
import type { NewWatchWord, WatchList } from '@rynek/shared/features/watchlist/schemas.ts'
import type { Person } from '../../core/person.ts'
import { requireModeratesEverywhere } from '../moderation/policy.ts'

export type WatchLists = ReturnType<typeof createWatchList>

/** Which words are looked for: one list for the whole forum, kept by who moderates all of it. */
export function createWatchList({ db }: { db: Database }) {
  return {
    async list(person: Person): Promise<WatchList> {
      return { items: await listWatchWords(db.read), may: person.scope === null }
    },

    async add(person: Person, { word: typed, action, reason }: NewWatchWord): Promise<void> {
      requireModeratesEverywhere(person)
      const word = typed.trim().replace(/\s+/gu, ' ').toLocaleLowerCase('pl')
      if (tokensOf(word).length === 0) throw refusalOf('bad-request', 'watched-nothing')
      await db.write(async (tx) => {
        const added = await addWatchWord(tx, { word, action, reason, addedBy: person.id })
        if (!added) throw refusalOf('conflict', 'watched-twice')
        const after = { word, watch: action }
        await addAuditEntry(tx, { actorId: person.id, action: 'watchlist.change', reason, after })
      })
    },

    async remove(person: Person, id: number): Promise<void> {
      requireModeratesEverywhere(person)
      await db.write(async (tx) => {
        const word = await removeWatchWord(tx, id)
        if (word === undefined) throw new Problem('not-found', 'not-found')
        const entry = { actorId: person.id, action: 'watchlist.change' as const, reason: '' }
        await addAuditEntry(tx, { ...entry, before: { word } })
      })
    },
  }
}

const refusalOf = (code: 'bad-request' | 'conflict', reason: string) =>
  new Problem(code, reason, { fields: [{ field: 'word', reason }] })
