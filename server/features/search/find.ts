import type { Database } from '@rynek/db/core/database.ts'
import { lastEventId } from '@rynek/db/core/outbox.ts'
import { everybody } from '@rynek/db/core/visible.ts'
import {
  type CandidateRow,
  listCandidates,
  listNarrowed,
  listSpread,
  type Narrowing,
  type Wanted,
} from '@rynek/db/features/search/queries/candidates.ts'
import { listThreadsOf } from '@rynek/db/features/threads/queries/find.ts'
import type { Analysis } from '@rynek/shared/features/search/rules/analysis.ts'
import type { Meaning } from '@rynek/shared/features/search/rules/marks.ts'
import { readQuery, type Term, termsOf } from '@rynek/shared/features/search/rules/query.ts'
import type { SearchAnswer } from '@rynek/shared/features/search/schemas.ts'
import { besides } from './beside.ts'
import { blockersOf } from './blockers.ts'
import { toHit } from './hits.ts'
import { clauseOf, isMissing, meaningsOf } from './meanings.ts'
import { narrowBy } from './narrow.ts'
import { nearestTo } from './nearest.ts'
import { inOrder, pageOf } from './order.ts'
import type { Question } from './port.ts'
import { type Ranked, rank } from './rank.ts'

/** More are never ranked; whoever wants others says more of what is wanted. */
const most = { titled: 200, written: 400, spread: 100 } as const
/** Below so many threads it is worth looking for words that stand in different posts of one thread. */
const few = 10
const mostBeside = 3

type Parts = { db: Database; analysis: Analysis; now: number; demo: boolean }

/** Threads in which everything asked for is, the best first, and what is called so besides. */
export async function find(parts: Parts, question: Question): Promise<SearchAnswer> {
  const { db, analysis, demo } = parts
  const lastEvent = await lastEventId(db.read)
  const { all, none, narrowing } = await understand(db, analysis, question)
  const missing = all.filter(isMissing)
  const wanted = { all: all.map((one) => clauseOf(one)), none: none.map((one) => clauseOf(one)), narrowing }
  const nothing = missing.length > 0 || (all.length === 0 && isEmpty(narrowing))
  const candidates = nothing ? [] : await candidatesOf(db, wanted)
  const ranked = await rankAll(parts, candidates, all, question)
  const { items, next } = pageOf(ranked, question)
  const clauses = nothing ? [] : wanted.all
  return {
    items: await toHits(db, items, all, question.explain === true),
    next,
    total: ranked.length,
    missing: await Promise.all(missing.map(({ term }) => nearestTo(db.slow, term.text))),
    blockers: nothing || ranked.length > 0 ? [] : await blockersOf(db.slow, all, wanted),
    beside: await besides(db.slow, { typed: question.typed, clauses, demo, most: mostBeside }),
    epoch: db.epoch,
    lastEvent,
  }
}

const isEmpty = (narrowing: Narrowing) => Object.values(narrowing).every((by) => by === undefined)

async function rankAll(
  { db, analysis, now }: Parts,
  candidates: readonly CandidateRow[],
  meanings: readonly Meaning[],
  { like, order = 'best' }: Question,
): Promise<Ranked[]> {
  if (candidates.length === 0) return []
  return inOrder(await rank(db.slow, candidates, { analysis, actor: everybody, meanings, now, like }), order)
}

async function toHits(db: Database, hits: readonly Ranked[], all: readonly Meaning[], explain: boolean) {
  const ids = hits.map(({ row }) => row.threadId)
  const rows = new Map((await listThreadsOf(db.read, ids)).map((row) => [row.id, row]))
  return hits.flatMap((hit) => {
    const row = rows.get(hit.row.threadId)
    return row ? [toHit(hit, row, all, explain)] : []
  })
}

type Understood = { all: Meaning[]; none: Meaning[]; narrowing: Narrowing }

export async function understand(db: Database, analysis: Analysis, question: Question): Promise<Understood> {
  const asked = readQuery(question.typed)
  const { narrowing, unknown } = await narrowBy(db.slow, asked.filters)
  const loose: Term[] = unknown.flatMap((text) => termsOf(text))
  const all = await meaningsOf(db.read, analysis, [...asked.all, ...loose])
  const none = (await meaningsOf(db.read, analysis, asked.none)).filter((one) => !isMissing(one))
  return { all, none, narrowing: { ...narrowing, ...question.narrowing } }
}

/** Those with all of it in their titles first, so that none of them is left out where thousands have it in the text. */
async function candidatesOf(db: Database, wanted: Wanted): Promise<CandidateRow[]> {
  if (wanted.all.length === 0) return listNarrowed(db.slow, everybody, wanted, most.written)
  const inTitles = { ...wanted, all: wanted.all.map((clause) => ({ ...clause, title: true })) }
  const titled = await listCandidates(db.slow, everybody, inTitles, most.titled)
  const written = await listCandidates(db.slow, everybody, wanted, most.written)
  const found = [...titled.filter(({ kind }) => kind === 'question'), ...written, ...titled]
  if (wanted.all.length < 2 || new Set(found.map(({ threadId }) => threadId)).size >= few) return found
  return [...found, ...(await listSpread(db.slow, everybody, wanted, most.spread))]
}
