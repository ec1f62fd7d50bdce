import type { Reader } from '@rynek/db/core/database.ts'
import { listInstitutions } from '@rynek/db/features/institutions/queries.ts'
import type { Clause } from '@rynek/db/features/search/queries/index-tables.ts'
import { listPracticesWith } from '@rynek/db/features/search/queries/practices.ts'
import { foldedWords } from '@rynek/shared/core/folding.ts'
import type { Beside } from '@rynek/shared/features/search/schemas.ts'
import { slugOf } from '@rynek/shared/features/threads/rules.ts'
import { topicCodes } from '@rynek/shared/features/topics/catalogue.ts'
import { named } from './narrow.ts'

type Looking = { typed: string; clauses: readonly Clause[]; demo: boolean; most: number }

/** What is called so besides threads: practices, topics and offices. */
export async function besides(db: Reader, { typed, clauses, demo, most }: Looking): Promise<Beside> {
  const inTitles = clauses.map((clause) => ({ ...clause, title: true }))
  const titled = clauses.length > 0 ? await listPracticesWith(db, inTitles, most) : []
  const rest = titled.length < most && clauses.length > 0 ? await listPracticesWith(db, clauses, most) : []
  const practices = new Map(
    [...titled, ...rest].map(({ id, title }) => [id, { id, title, slug: slugOf(title) }]),
  )
  const words = foldedWords(typed).length > 0
  const offices = words ? await listInstitutions(db, { q: typed, demo, limit: most }) : []
  return {
    practices: [...practices.values()].slice(0, most),
    topics: named(topicCodes, typed, (code) => `topics.topic.${code}`).slice(0, most),
    offices: offices.map(({ id, name }) => ({ id, name })),
  }
}
