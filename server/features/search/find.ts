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
import { pageSize } from '@rynek/shared/core/lists.ts'
import type { Analysis } from '@rynek/shared/features/search/rules/analysis.ts'
import type { Meaning } from '@rynek/shared/features/search/rules/marks.ts'
import { readQuery, type Term, termsOf } from '@rynek/shared/features/search/rules/query.ts'
import type { SearchAnswer, SearchOrder } from '@rynek/shared/features/search/schemas.ts'
import { cursorAfter, type Place, placeOf } from '../../core/cursor.ts'
import { toHit } from './hits.ts'
import { clauseOf, isMissing, meaningsOf } from './meanings.ts'
import { narrowBy } from './narrow.ts'
import { nearestTo } from './nearest.ts'
import type { Question } from './port.ts'
import { type Ranked, rank } from './rank.ts'

/** More are never ranked; whoever wants others says more of what is wanted. */
const most = { titled: 200, written: 400, spread: 100 } as const
/** Below so many threads it is worth looking for words that stand in different posts of one thread. */
const few = 10

type Parts = { db: Database; analysis: Analysis; now: number }

/** Threads in which everything asked for is, the best first. */
export async function find({ db, analysis, now }: Parts, question: Question): Promise<SearchAnswer> {
  const lastEvent = await lastEventId(db.read)
  const standing = { epoch: db.epoch, lastEvent }
  const { all, none, narrowing } = await understand(db, analysis, question)
  const missing = all.filter(isMissing)
  if (missing.length > 0 || (all.length === 0 && Object.values(narrowing).every((by) => by === undefined))) {
    const nearest = await Promise.all(missing.map(({ term }) => nearestTo(db.slow, term.text)))
    return { items: [], next: null, total: 0, missing: nearest, ...standing }
  }
  const wanted = { all: all.map((one) => clauseOf(one)), none: none.map((one) => clauseOf(one)), narrowing }
  const candidates = await candidatesOf(db, wanted)
  const ranking = { analysis, actor: everybody, meanings: all, now, like: question.like }
  const ranked = inOrder(await rank(db.slow, candidates, ranking), question.order ?? 'best')
  const page = pageOf(ranked, question)
  const rows = new Map(
    (
      await listThreadsOf(
        db.read,
        page.items.map(({ row }) => row.threadId),
      )
    ).map((row) => [row.id, row]),
  )
  const items = page.items.flatMap((hit) => {
    const row = rows.get(hit.row.threadId)
    return row ? [toHit(hit, row, all, question.explain === true)] : []
  })
  return { items, next: page.next, total: ranked.length, missing: [], ...standing }
}

type Understood = { all: Meaning[]; none: Meaning[]; narrowing: Narrowing }

async function understand(db: Database, analysis: Analysis, question: Question): Promise<Understood> {
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

const value: Record<SearchOrder, (hit: Ranked) => number> = {
  best: ({ total }) => total,
  newest: ({ row }) => row.threadId,
  active: ({ row }) => row.activeAt,
}

const placeIn = (hit: Ranked, order: SearchOrder): Place => [value[order](hit), hit.row.threadId]

function inOrder(hits: readonly Ranked[], order: SearchOrder): Ranked[] {
  return hits.toSorted((one, other) => (isAfter(placeIn(one, order), placeIn(other, order)) ? 1 : -1))
}

const isAfter = ([value, id]: Place, [other, otherId]: Place) =>
  value < other || (value === other && id < otherId)

function pageOf(ranked: readonly Ranked[], { after, order = 'best' }: Question) {
  const place = after === undefined ? undefined : placeOf(after)
  const rest = place ? ranked.filter((hit) => isAfter(placeIn(hit, order), place)) : ranked
  const items = rest.slice(0, pageSize)
  const last = rest.length > pageSize ? items.at(-1) : undefined
  return { items, next: last ? cursorAfter(...placeIn(last, order)) : null }
}
