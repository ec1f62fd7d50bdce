import { and, count, eq, gt, isNull, lt } from 'drizzle-orm'
import type { Reader, Writer } from '../../../core/database.ts'
import { only } from '../../../core/only.ts'
import { removeRows } from '../../../core/remove.ts'
import { sessions } from '../../accounts/tables.ts'
import { authenticators, factorSetUps, recoveryCodes } from '../tables.ts'

export async function findAuthenticator(db: Reader, personId: number) {
  const [row] = await db.select().from(authenticators).where(eq(authenticators.personId, personId))
  return row
}

export type Paired = { personId: number; secret: string; lastStep: number }

/** A new app takes the place of the one before. */
export async function putAuthenticator(tx: Writer, paired: Paired): Promise<void> {
  await removeAuthenticator(tx, paired.personId)
  await tx.insert(authenticators).values({ ...paired, createdAt: tx.now })
}

/** False when a code of that half-minute or a later one was used already. */
export async function advanceStep(tx: Writer, personId: number, step: number): Promise<boolean> {
  const advanced = await tx
    .update(authenticators)
    .set({ lastStep: step })
    .where(and(eq(authenticators.personId, personId), lt(authenticators.lastStep, step)))
    .returning({ personId: authenticators.personId })
  return advanced.length === 1
}

export async function removeAuthenticator(tx: Writer, personId: number): Promise<void> {
  await tx.delete(authenticators).where(eq(authenticators.personId, personId))
}

/** New codes make the earlier ones void. */
export async function putRecoveryCodes(
  tx: Writer,
  personId: number,
  hashes: readonly string[],
): Promise<void> {
  await tx.delete(recoveryCodes).where(eq(recoveryCodes.personId, personId))
  const rows = hashes.map((codeHash) => ({ codeHash, personId }))
  if (rows.length > 0) await tx.insert(recoveryCodes).values(rows)
}

/** Uses a code up. False when it is unknown, somebody else's or used. */
export async function takeRecoveryCode(tx: Writer, personId: number, codeHash: string): Promise<boolean> {
  const taken = await tx
    .update(recoveryCodes)
    .set({ usedAt: tx.now })
    .where(
      and(
        eq(recoveryCodes.codeHash, codeHash),
        eq(recoveryCodes.personId, personId),
        isNull(recoveryCodes.usedAt),
      ),
    )
    .returning({ codeHash: recoveryCodes.codeHash })
  return taken.length === 1
}

/** How many are left to use. */
export async function countRecoveryCodes(db: Reader, personId: number): Promise<number> {
  const left = and(eq(recoveryCodes.personId, personId), isNull(recoveryCodes.usedAt))
  return only(await db.select({ all: count() }).from(recoveryCodes).where(left)).all
}

export type SetUpRow = typeof factorSetUps.$inferInsert

/** Whoever begins anew has lost what he was shown before. */
export async function putSetUp(tx: Writer, row: SetUpRow): Promise<void> {
  await removeSetUp(tx, row.personId)
  await tx.insert(factorSetUps).values(row)
}

/** One whose time is not over. */
export async function findSetUp(db: Reader, personId: number, now: number) {
  const [row] = await db
    .select()
    .from(factorSetUps)
    .where(and(eq(factorSetUps.personId, personId), gt(factorSetUps.expiresAt, now)))
  return row
}

export async function removeSetUp(tx: Writer, personId: number): Promise<void> {
  await tx.delete(factorSetUps).where(eq(factorSetUps.personId, personId))
}

/** What was shown and never confirmed is forgotten. */
export const removeExpiredSetUps = (tx: Writer): Promise<number> =>
  removeRows(tx, factorSetUps, lt(factorSetUps.expiresAt, tx.now))

/** None of a person's sessions counts as one with a second factor any more. */
export async function weakenSessions(tx: Writer, personId: number): Promise<void> {
  await tx.update(sessions).set({ strongAt: null }).where(eq(sessions.personId, personId))
}
