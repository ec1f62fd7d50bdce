import { and, asc, eq, gt, lt, lte } from 'drizzle-orm'
import type { Reader, Writer } from '../../core/database.ts'
import { removeRows } from '../../core/remove.ts'
import { passkeyChallenges, passkeys } from './tables.ts'

export type PasskeyRow = typeof passkeys.$inferSelect

/** A person's keys, the oldest first. */
export async function listPasskeys(db: Reader, personId: number): Promise<PasskeyRow[]> {
  return db.select().from(passkeys).where(eq(passkeys.personId, personId)).orderBy(asc(passkeys.id))
}

export async function findPasskey(db: Reader, credentialId: string): Promise<PasskeyRow | undefined> {
  const [row] = await db.select().from(passkeys).where(eq(passkeys.credentialId, credentialId))
  return row
}

export type NewPasskeyRow = Omit<typeof passkeys.$inferInsert, 'id' | 'createdAt' | 'usedAt'>

/** A key that is there already, whosever, breaks `passkeys_credential`. */
export async function addPasskey(tx: Writer, passkey: NewPasskeyRow): Promise<void> {
  await tx.insert(passkeys).values({ ...passkey, createdAt: tx.now })
}

/** False when the key has counted on meanwhile, or is gone. Keys that do not count say 0 every time. */
export async function markUsed(tx: Writer, id: number, counter: number): Promise<boolean> {
  const onward = counter === 0 ? eq(passkeys.counter, 0) : lt(passkeys.counter, counter)
  const used = await tx
    .update(passkeys)
    .set({ counter, usedAt: tx.now })
    .where(and(eq(passkeys.id, id), onward))
    .returning({ id: passkeys.id })
  return used.length === 1
}

/** Answers its name; undefined when the person has no such key. */
export async function removePasskey(tx: Writer, personId: number, id: number): Promise<string | undefined> {
  const [row] = await tx
    .delete(passkeys)
    .where(and(eq(passkeys.id, id), eq(passkeys.personId, personId)))
    .returning({ name: passkeys.name })
  return row?.name
}

/** Answers how many there were. */
export const removePasskeysOf = (tx: Writer, personId: number): Promise<number> =>
  removeRows(tx, passkeys, eq(passkeys.personId, personId))

export type ChallengeRow = typeof passkeyChallenges.$inferInsert

/** In place of the one the browser asked for before. */
export async function putChallenge(tx: Writer, row: ChallengeRow): Promise<void> {
  const { holderHash, ...rest } = row
  await tx
    .insert(passkeyChallenges)
    .values(row)
    .onConflictDoUpdate({ target: passkeyChallenges.holderHash, set: rest })
}

/** Uses it up, whatever comes of it; undefined when there is none or its time is over. */
export async function takeChallenge(tx: Writer, holderHash: string) {
  const [row] = await tx
    .delete(passkeyChallenges)
    .where(and(eq(passkeyChallenges.holderHash, holderHash), gt(passkeyChallenges.expiresAt, tx.now)))
    .returning()
  return row
}

export const removeExpiredChallenges = (tx: Writer): Promise<number> =>
  removeRows(tx, passkeyChallenges, lte(passkeyChallenges.expiresAt, tx.now))
