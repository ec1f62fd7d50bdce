import { count, desc, eq, max } from 'drizzle-orm'
import type { Reader, Writer } from '../../core/database.ts'
import { termsAcceptances, termsVersions } from './tables.ts'

/** The version that came with the forum, which is stored nowhere. */
export const firstVersion = 1

export async function newestVersion(db: Reader): Promise<number> {
  const [row] = await db.select({ newest: max(termsVersions.version) }).from(termsVersions)
  return row?.newest ?? firstVersion
}

export type TermsRow = typeof termsVersions.$inferSelect

export async function findVersion(db: Reader, version: number): Promise<TermsRow | undefined> {
  const [row] = await db.select().from(termsVersions).where(eq(termsVersions.version, version))
  return row
}

/** The newest first. */
export async function listVersions(db: Reader) {
  return db
    .select({ version: termsVersions.version, publishedAt: termsVersions.publishedAt })
    .from(termsVersions)
    .orderBy(desc(termsVersions.version))
}

export async function countAcceptances(db: Reader): Promise<ReadonlyMap<number, number>> {
  const rows = await db
    .select({ version: termsAcceptances.version, all: count() })
    .from(termsAcceptances)
    .groupBy(termsAcceptances.version)
  return new Map(rows.map(({ version, all }) => [version, all]))
}

/** Of two that are published at once, one breaks the key. */
export async function addVersion(tx: Writer, row: Omit<TermsRow, 'publishedAt'>): Promise<void> {
  await tx.insert(termsVersions).values({ ...row, publishedAt: tx.now })
}

/** The first time counts. */
export async function addAcceptance(tx: Writer, personId: number, version: number): Promise<void> {
  await tx.insert(termsAcceptances).values({ personId, version, acceptedAt: tx.now }).onConflictDoNothing()
}
