import type { LetterState } from '@rynek/shared/features/mail/kinds.ts'
import { and, asc, count, desc, eq, gt, inArray, lt, lte, min, ne, or, sql } from 'drizzle-orm'
import type { Reader, Writer } from '../../core/database.ts'
import { prepared } from '../../core/prepared.ts'
import { removeRows } from '../../core/remove.ts'
import { letters } from './tables.ts'

export type LetterRow = typeof letters.$inferSelect
export type NewLetterRow = Pick<LetterRow, 'name' | 'address' | 'language' | 'kind' | 'params' | 'href'> &
  Partial<Pick<LetterRow, 'about' | 'worthUntil' | 'state'>>

export async function addLetter(tx: Writer, letter: NewLetterRow): Promise<void> {
  const times = { createdAt: tx.now, nextTryAt: tx.now }
  await tx.insert(letters).values({ state: 'waiting', ...letter, ...times })
}

const due = prepared<{ now: number; limit: number }>()((q, p) =>
  q
    .select({ id: letters.id })
    .from(letters)
    .where(and(eq(letters.state, 'waiting'), lte(letters.nextTryAt, p.now)))
    .orderBy(asc(letters.nextTryAt), asc(letters.id))
    .limit(p.limit),
)

/** Letters whose time has come, the longest waiting first. */
export const listDue = async (db: Reader, now: number, limit: number): Promise<number[]> =>
  (await due(db, { now, limit })).map(({ id }) => id)

/** Takes letters for one server: two that ask at once get different ones, since each letter is asked for again. */
export async function claimLetters(
  tx: Writer,
  { limit, until }: { limit: number; until: number },
): Promise<LetterRow[]> {
  const ids = await listDue(tx, tx.now, limit)
  if (ids.length === 0) return []
  return tx
    .update(letters)
    .set({ nextTryAt: until, tries: sql`${letters.tries} + 1` })
    .where(and(inArray(letters.id, ids), eq(letters.state, 'waiting'), lte(letters.nextTryAt, tx.now)))
    .returning()
}

export type Settled = {
  state: LetterState
  fault?: string
  nextTryAt?: number
  params?: LetterRow['params']
  href?: string
}

/** Writes down how a try went, unless another server has taken the letter meanwhile. */
export async function settleLetter(
  tx: Writer,
  { id, tries }: Pick<LetterRow, 'id' | 'tries'>,
  settled: Settled,
): Promise<void> {
  await tx
    .update(letters)
    .set(settled)
    .where(and(eq(letters.id, id), eq(letters.state, 'waiting'), eq(letters.tries, tries)))
}

/** A letter that was given up waits anew, its days counted from now. False when it was not. */
export async function sendLetterAgain(tx: Writer, id: number): Promise<boolean> {
  const anew = await tx
    .update(letters)
    .set({ state: 'waiting', tries: 0, createdAt: tx.now, nextTryAt: tx.now })
    .where(and(eq(letters.id, id), eq(letters.state, 'given-up')))
    .returning({ id: letters.id })
  return anew.length > 0
}

/** The newest first; without those that were never to anybody. */
export async function listLetters(db: Reader, limit: number): Promise<LetterRow[]> {
  return db.select().from(letters).where(ne(letters.address, '')).orderBy(desc(letters.id)).limit(limit)
}

/** How often an address was written to about one thing. */
export async function countLettersSince(
  db: Reader,
  { address, kind, since }: Pick<LetterRow, 'address' | 'kind'> & { since: number },
): Promise<number> {
  const rows = await db
    .select({ id: letters.id })
    .from(letters)
    .where(and(eq(letters.address, address), eq(letters.kind, kind), gt(letters.createdAt, since)))
  return rows.length
}

export async function countLetters(db: Reader): Promise<ReadonlyMap<LetterState, number>> {
  const rows = await db.select({ state: letters.state, all: count() }).from(letters).groupBy(letters.state)
  return new Map(rows.map(({ state, all }) => [state, all]))
}

/** Since when the longest waiting letter waits; undefined when none does. */
export async function oldestWaiting(db: Reader): Promise<number | undefined> {
  const [row] = await db
    .select({ since: min(letters.createdAt) })
    .from(letters)
    .where(eq(letters.state, 'waiting'))
  return row?.since == null ? undefined : Number(row.since)
}

/** Forgets letters that wait for nothing any more. */
export async function removeLettersBefore(tx: Writer, moment: number): Promise<number> {
  const over: LetterState[] = ['sent', 'dropped', 'given-up']
  const old = or(eq(letters.address, ''), lt(letters.createdAt, moment))
  return removeRows(tx, letters, and(inArray(letters.state, over), old))
}
