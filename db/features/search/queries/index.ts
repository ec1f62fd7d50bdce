import { and, asc, count, eq, gt, inArray } from 'drizzle-orm'
import type { Reader, Writer } from '../../../core/database.ts'
import { only } from '../../../core/only.ts'
import { posts } from '../../posts/tables.ts'
import { practiceEditions, practices } from '../../practices/tables.ts'
import { threads } from '../../threads/tables.ts'
import { searchWaiting } from '../tables.ts'
import { type IndexedText, indexedPosts, indexedPractices, putTexts } from './index-tables.ts'

/** The oldest of what waits to be indexed. */
export const listWaiting = (db: Reader, limit: number) =>
  db.select().from(searchWaiting).orderBy(asc(searchWaiting.id)).limit(limit)

/** Asked before each batch: it must cost the same however many wait. */
export const isAnyWaiting = async (db: Reader): Promise<boolean> =>
  (await db.select({ id: searchWaiting.id }).from(searchWaiting).limit(1)).length > 0

export async function removeWaiting(tx: Writer, ids: readonly number[]): Promise<void> {
  await tx.delete(searchWaiting).where(inArray(searchWaiting.id, [...ids]))
}

/** Texts of posts with the titles above them. */
export const listPostTexts = (db: Reader, ids: readonly number[]) =>
  db
    .select({ id: posts.id, title: threads.title, html: posts.html })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(inArray(posts.id, [...ids]))

/** What the newest editions of practices say; of one without an edition there is nothing. */
export const listPracticeTexts = (db: Reader, ids: readonly number[]) =>
  db
    .select({ id: practices.id, title: practiceEditions.title, description: practiceEditions.description })
    .from(practices)
    .innerJoin(
      practiceEditions,
      and(eq(practiceEditions.practiceId, practices.id), eq(practiceEditions.edition, practices.edition)),
    )
    .where(inArray(practices.id, [...ids]))

export const putPosts = (tx: Writer, texts: readonly IndexedText[]) => putTexts(tx, indexedPosts, texts)
export const putPractices = (tx: Writer, texts: readonly IndexedText[]) =>
  putTexts(tx, indexedPractices, texts)

/** Ids of posts in order, for whoever indexes them all anew. */
export const listPostIds = async (db: Reader, after: number, limit: number): Promise<number[]> =>
  (
    await db
      .select({ id: posts.id })
      .from(posts)
      .where(gt(posts.id, after))
      .orderBy(asc(posts.id))
      .limit(limit)
  ).map(({ id }) => id)

export const countPosts = async (db: Reader): Promise<number> =>
  only(await db.select({ all: count() }).from(posts)).all

export const listPracticeIds = async (db: Reader): Promise<number[]> =>
  (await db.select({ id: practices.id }).from(practices)).map(({ id }) => id)
