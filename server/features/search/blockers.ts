import type { Reader } from '@rynek/db/core/database.ts'
import { everybody } from '@rynek/db/core/visible.ts'
import { listCandidates, type Wanted } from '@rynek/db/features/search/queries/candidates.ts'
import type { Meaning } from '@rynek/shared/features/search/rules/marks.ts'
import type { Term } from '@rynek/shared/features/search/rules/query.ts'
import type { Blocker } from '@rynek/shared/features/search/schemas.ts'
import { clauseOf } from './meanings.ts'

const mostTried = 6

/** Where everything together finds nothing: words without which something would be found, and what to ask then. */
export async function blockersOf(db: Reader, all: readonly Meaning[], wanted: Wanted): Promise<Blocker[]> {
  const blockers: Blocker[] = []
  if (all.length < 2) return blockers
  for (const one of all.slice(0, mostTried)) {
    const others = all.filter((other) => other !== one)
    const without = { ...wanted, all: others.map((other) => clauseOf(other)) }
    if ((await listCandidates(db, everybody, without, 1)).length === 0) continue
    blockers.push({ word: one.term.text, rest: others.map(({ term }) => typedAs(term)).join(' ') })
  }
  return blockers
}

const typedAs = ({ words, title }: Term): string =>
  `${title ? 'tytuł:' : ''}${words.length > 1 ? `"${words.join(' ')}"` : words.join(' ')}`
