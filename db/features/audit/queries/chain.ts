import { and, asc, desc, gt, gte, lt, lte, min } from 'drizzle-orm'
import type { Reader, Writer } from '../../../core/database.ts'
import { only } from '../../../core/only.ts'
import { removeRows } from '../../../core/remove.ts'
import { auditCheckpoints, auditEntries, auditHeads } from '../tables.ts'

/** The newest entry and its hash. */
export async function findHead(db: Reader) {
  return only(await db.select({ entry: auditHeads.entry, hash: auditHeads.hash }).from(auditHeads))
}

/** The last entry that is gone, and its hash; 0 while all are there. */
export async function findBeginning(db: Reader) {
  const [row] = await db
    .select({ entry: auditCheckpoints.upTo, hash: auditCheckpoints.hash })
    .from(auditCheckpoints)
    .orderBy(desc(auditCheckpoints.id))
    .limit(1)
  return row ?? { entry: 0, hash: '' }
}

/** Entries as they are stored, in the order of the chain. */
export async function listChain(
  db: Reader,
  { after, upTo, limit }: Record<'after' | 'upTo' | 'limit', number>,
) {
  return db
    .select()
    .from(auditEntries)
    .where(and(gt(auditEntries.id, after), lte(auditEntries.id, upTo)))
    .orderBy(asc(auditEntries.id))
    .limit(limit)
}

/** Removes what is older than `before`, and keeps the hash that the first entry left is sealed with. */
export async function removeEntriesBefore(tx: Writer, before: number): Promise<number> {
  const { first } = only(
    await tx
      .select({ first: min(auditEntries.id) })
      .from(auditEntries)
      .where(gte(auditEntries.at, before)),
  )
  const [last] = await tx
    .select({ upTo: auditEntries.id, hash: auditEntries.hash })
    .from(auditEntries)
    .where(first === null ? undefined : lt(auditEntries.id, first))
    .orderBy(desc(auditEntries.id))
    .limit(1)
  if (!last) return 0
  // First, because the trigger that keeps the entries lets go of what a checkpoint stands for.
  await tx.insert(auditCheckpoints).values({ ...last, at: tx.now })
  return removeRows(tx, auditEntries, lte(auditEntries.id, last.upTo))
}
