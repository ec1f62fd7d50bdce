import type { Database } from '@rynek/db/core/database.ts'
import { everybody } from '@rynek/db/core/visible.ts'
import { listCandidates } from '@rynek/db/features/search/queries/candidates.ts'
import { listAnswerTexts } from '@rynek/db/features/search/queries/titled.ts'
import { listThreadsOf } from '@rynek/db/features/threads/queries/find.ts'
import type { Analysis } from '@rynek/shared/features/search/rules/analysis.ts'
import type { Meaning } from '@rynek/shared/features/search/rules/marks.ts'
import { plainText } from '@rynek/shared/features/search/rules/plain.ts'
import { readQuery } from '@rynek/shared/features/search/rules/query.ts'
import { mostSuggested, type SimilarThreads } from '@rynek/shared/features/search/schemas.ts'
import { slugOf } from '@rynek/shared/features/threads/rules.ts'
import { clauseOf, isMissing, meaningsOf } from './meanings.ts'
import { type Ranked, rank } from './rank.ts'

type Parts = { db: Database; analysis: Analysis; now: number }

const mostRead = 120
/** The beginning of an answer that fits on two lines. */
const firstWords = 140

/**
 * Threads that may answer a title while it is written. Nobody words a question as somebody else did, so half of its words
 * are enough; the order is that of any search.
 */
export async function findSimilar({ db, analysis, now }: Parts, typed: string): Promise<SimilarThreads> {
  const known = (await meaningsOf(db.read, analysis, readQuery(typed).all)).filter((one) => !isMissing(one))
  if (known.length === 0) return { items: [] }
  const any = { title: true, runs: known.flatMap((one) => clauseOf(one).runs) }
  const wanted = { all: [any], none: [], narrowing: {} }
  const candidates = await listCandidates(db.slow, everybody, wanted, mostRead)
  const questions = candidates.filter(({ kind }) => kind === 'question')
  const ranked = await rank(db.slow, questions, { analysis, actor: everybody, meanings: known, now })
  const alike = ranked
    .filter((hit) => shared(hit, known) * 2 >= known.length)
    .sort((one, other) => other.total - one.total || other.row.threadId - one.row.threadId)
  return { items: await toItems(db, alike.slice(0, mostSuggested)) }
}

/** How many of the words stand in the title or the question. */
const shared = ({ title, body }: Ranked, known: readonly Meaning[]): number =>
  known.filter((_, at) => [...title.marks, ...body.marks].some(({ term }) => term === at)).length

async function toItems(db: Database, hits: readonly Ranked[]): Promise<SimilarThreads['items']> {
  const ids = hits.map(({ row }) => row.threadId)
  const rows = new Map((await listThreadsOf(db.read, ids)).map((row) => [row.id, row]))
  const accepted = [...rows.values()].flatMap(({ acceptedAnswerId }) => acceptedAnswerId ?? [])
  const texts = new Map(
    (await listAnswerTexts(db.read, everybody, accepted)).map(({ id, html }) => [id, html]),
  )
  return ids.flatMap((id) => {
    const row = rows.get(id)
    if (!row) return []
    const html = texts.get(row.acceptedAnswerId ?? 0)
    const { title, answers } = row
    return [{ id, title, slug: slugOf(title), answers, accepted: html ? beginningOf(plainText(html)) : null }]
  })
}

const beginningOf = (text: string): string =>
  text.length <= firstWords ? text : `${text.slice(0, text.lastIndexOf(' ', firstWords))} …`
