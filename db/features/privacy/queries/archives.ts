import { and, desc, eq, isNull, lt } from 'drizzle-orm'
import type { Reader, Writer } from '../../../core/database.ts'
import { only } from '../../../core/only.ts'
import { archives } from '../tables.ts'

export type ArchiveRow = typeof archives.$inferSelect

export async function addArchive(tx: Writer, { personId, key }: { personId: number; key: string }) {
  return only(await tx.insert(archives).values({ personId, key, requestedAt: tx.now }).returning())
}

/** The last one a person asked for. */
export async function findArchiveOf(db: Reader, personId: number): Promise<ArchiveRow | undefined> {
  const [row] = await db
    .select()
    .from(archives)
    .where(eq(archives.personId, personId))
    .orderBy(desc(archives.id))
    .limit(1)
  return row
}

export async function listUnmadeArchives(db: Reader): Promise<ArchiveRow[]> {
  return db.select().from(archives).where(isNull(archives.readyAt)).orderBy(archives.id)
}

/** False when it is gone, or somebody else has made it: its file is nobody's then. */
export async function markArchiveReady(tx: Writer, { id, bytes }: { id: number; bytes: number }) {
  const made = await tx
    .update(archives)
    .set({ readyAt: tx.now, bytes })
    .where(and(eq(archives.id, id), isNull(archives.readyAt)))
    .returning({ id: archives.id })
  return made.length === 1
}

export async function listArchiveKeys(db: Reader): Promise<Set<string>> {
  const rows = await db.select({ key: archives.key }).from(archives)
  return new Set(rows.map(({ key }) => key))
}

export async function removeArchivesBefore(tx: Writer, before: number): Promise<number> {
  const gone = await tx
    .delete(archives)
    .where(lt(archives.requestedAt, before))
    .returning({ id: archives.id })
  return gone.length
}
