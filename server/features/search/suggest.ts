import type { Database } from '@rynek/db/core/database.ts'
import { everybody } from '@rynek/db/core/visible.ts'
import { listTitled } from '@rynek/db/features/search/queries/titled.ts'
import type { Analysis } from '@rynek/shared/features/search/rules/analysis.ts'
import { readQuery } from '@rynek/shared/features/search/rules/query.ts'
import { mostSuggested, type Suggestions } from '@rynek/shared/features/search/schemas.ts'
import { slugOf } from '@rynek/shared/features/threads/rules.ts'
import { besides } from './beside.ts'
import { clauseOf, isMissing, meaningsOf } from './meanings.ts'

type Parts = { db: Database; analysis: Analysis; demo: boolean }

/** Threads by their titles, the most answered first, and what else is called so. Reads no texts: it is asked at each pause. */
export async function suggest({ db, analysis, demo }: Parts, typed: string): Promise<Suggestions> {
  const meanings = await meaningsOf(db.read, analysis, readQuery(typed).all)
  const known = meanings.length > 0 && !meanings.some(isMissing)
  const clauses = known ? meanings.map((one) => clauseOf(one, true)) : []
  const rows = known ? await listTitled(db.slow, everybody, clauses, mostSuggested) : []
  return {
    threads: rows.map(({ id, title }) => ({ id, title, slug: slugOf(title) })),
    ...(await besides(db.slow, { typed, clauses, demo, most: 3 })),
  }
}
