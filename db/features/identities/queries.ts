import { and, asc, eq, gt, isNotNull, lte } from 'drizzle-orm'
import type { Reader, Writer } from '../../core/database.ts'
import { removeRows } from '../../core/remove.ts'
import { identities, identityVisits } from './tables.ts'

export type IdentityRow = typeof identities.$inferSelect
type Account = { issuer: string; subject: string }

export async function findIdentity(
  db: Reader,
  { issuer, subject }: Account,
): Promise<IdentityRow | undefined> {
  const [row] = await db
    .select()
    .from(identities)
    .where(and(eq(identities.issuer, issuer), eq(identities.subject, subject)))
  return row
}

export async function listIdentities(db: Reader, personId: number): Promise<IdentityRow[]> {
  return db.select().from(identities).where(eq(identities.personId, personId)).orderBy(asc(identities.id))
}

/** An account that is joined already, whosever it is, breaks `identities_account`. */
export async function addIdentity(
  tx: Writer,
  identity: Account & { personId: number; email: string },
): Promise<void> {
  const { personId, issuer, subject, email } = identity
  await tx.insert(identities).values({ personId, issuer, subject, email, createdAt: tx.now })
}

export async function markIdentityUsed(tx: Writer, id: number): Promise<void> {
  await tx.update(identities).set({ usedAt: tx.now }).where(eq(identities.id, id))
}

/** Answers its address; undefined when the person has no such account. */
export async function removeIdentity(tx: Writer, personId: number, id: number): Promise<string | undefined> {
  const [row] = await tx
    .delete(identities)
    .where(and(eq(identities.id, id), eq(identities.personId, personId)))
    .returning({ email: identities.email })
  return row?.email
}

export type VisitRow = typeof identityVisits.$inferInsert

export async function addVisit(tx: Writer, visit: VisitRow): Promise<void> {
  await tx.insert(identityVisits).values(visit)
}

const current = (holderHash: string, now: number) =>
  and(eq(identityVisits.holderHash, holderHash), gt(identityVisits.expiresAt, now))

/** Used up by being taken, whatever comes of it. */
export async function takeVisit(tx: Writer, holderHash: string) {
  const [row] = await tx.delete(identityVisits).where(current(holderHash, tx.now)).returning()
  return row
}

/** Whom the provider has named to this browser. */
export async function findArrived(db: Reader, holderHash: string, now: number) {
  const [row] = await db
    .select({ arrived: identityVisits.arrived })
    .from(identityVisits)
    .where(and(current(holderHash, now), isNotNull(identityVisits.arrived)))
  return row?.arrived ?? undefined
}

export const removeExpiredVisits = (tx: Writer): Promise<number> =>
  removeRows(tx, identityVisits, lte(identityVisits.expiresAt, tx.now))
