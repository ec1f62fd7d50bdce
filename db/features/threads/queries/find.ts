import { count, eq, sql } from 'drizzle-orm'
import type { Reader, Writer } from '../../../core/database.ts'
import { only } from '../../../core/only.ts'
import { prepared } from '../../../core/prepared.ts'
import { threads } from '../tables.ts'
import { selectThreads, type ThreadRow } from './summary.ts'

const byId = prepared<{ id: number }>()((q, p) => selectThreads(q).where(eq(threads.id, p.id)))

export const findThread = async (db: Reader, id: number): Promise<ThreadRow | undefined> =>
  (await byId(db, { id }))[0]

/** Others who change this thread wait until this transaction has ended. False when there is no such thread. */
export async function lockThread(tx: Writer, id: number): Promise<boolean> {
  const held = await tx
    .update(threads)
    .set({ id: sql`${threads.id}` })
    .where(eq(threads.id, id))
    .returning({ id: threads.id })
  return held.length === 1
}

export async function countThreads(db: Reader): Promise<number> {
  return only(await db.select({ all: count() }).from(threads)).all
}
