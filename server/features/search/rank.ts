import type { Reader } from '@rynek/db/core/database.ts'
import type { Actor } from '@rynek/db/core/visible.ts'
import { type CandidateRow, listTexts } from '@rynek/db/features/search/queries/candidates.ts'
import type { CityType } from '@rynek/shared/core/city-types.ts'
import type { Analysis } from '@rynek/shared/features/search/rules/analysis.ts'
import { type Marked, type Meaning, markText } from '@rynek/shared/features/search/rules/marks.ts'
import { plainText } from '@rynek/shared/features/search/rules/plain.ts'
import { type Parts, type Standing, scoreOf } from '@rynek/shared/features/search/rules/score.ts'

export type Ranked = {
  row: CandidateRow
  title: Marked
  body: Marked
  total: number
  parts: Parts
}

/** So many posts are read word by word, which takes some 10 ms. */
const mostRead = 150
/** Of one thread: the likeliest of its posts. */
const mostOfThread = 3

const day = 86_400_000

type Ranking = {
  analysis: Analysis
  actor: Actor
  meanings: readonly Meaning[]
  now: number
  like?: CityType | undefined
}

/** Scores what the engine found: one hit per thread, with its best post. */
export async function rank(
  db: Reader,
  candidates: readonly CandidateRow[],
  { analysis, actor, meanings, now, like }: Ranking,
): Promise<Ranked[]> {
  const rows = likeliest(candidates)
  const texts = await listTexts(
    db,
    actor,
    rows.map(({ id }) => id),
  )
  const byId = new Map(texts.map((text) => [text.id, text]))
  const best = new Map<number, Ranked>()
  for (const row of rows) {
    const text = byId.get(row.id)
    if (!text) continue
    const title = markText(analysis, meanings, text.title)
    const body = markText(analysis, meanings, plainText(text.html))
    const score = scoreOf(Math.max(1, meanings.length), { title, body }, standingOf(row, now, like))
    const before = best.get(row.threadId)
    if (!before || score.total > before.total) best.set(row.threadId, { row, title, body, ...score })
  }
  return [...best.values()]
}

function standingOf(row: CandidateRow, now: number, like: CityType | undefined): Standing {
  return {
    kind: row.kind,
    accepted: row.acceptedAnswerId === row.id,
    hasAccepted: row.acceptedAnswerId !== null || row.solvedByPracticeId !== null,
    practice: row.hasPractice,
    worksHere: row.worksHere.reduce((sum, { offices }) => sum + offices, 0),
    votes: row.votes,
    sameProblem: row.sameProblem,
    ageDays: (now - row.activeAt) / day,
    alike: like !== undefined && row.cityType === like,
    archived: row.archived,
  }
}

/** Titles first, as they were asked for; of each thread a few posts, so that one long thread does not fill the list. */
function likeliest(candidates: readonly CandidateRow[]): CandidateRow[] {
  const taken = new Map<number, number>()
  const seen = new Set<number>()
  const rows: CandidateRow[] = []
  for (const row of candidates) {
    const ofThread = taken.get(row.threadId) ?? 0
    if (seen.has(row.id) || ofThread >= mostOfThread) continue
    seen.add(row.id)
    taken.set(row.threadId, ofThread + 1)
    rows.push(row)
    if (rows.length === mostRead) break
  }
  return rows
}
