import { and, eq, lte, sql } from 'drizzle-orm'
import type { Reader, Writer } from '../../core/database.ts'
import { removeRows } from '../../core/remove.ts'
import { people, sessions } from '../accounts/tables.ts'
import { institutions } from '../institutions/tables.ts'
import { emailChanges, passwordResets } from './tables.ts'

/** What a person signs in with, and the words somebody who knows him would try first. */
const ownColumns = {
  id: people.id,
  name: people.name,
  email: people.email,
  emailKey: people.emailKey,
  language: people.language,
  office: institutions.name,
  passwordHash: people.passwordHash,
  passwordVersion: people.passwordVersion,
}
const selectOwn = (db: Reader) =>
  db.select(ownColumns).from(people).innerJoin(institutions, eq(institutions.id, people.institutionId))

export type Own = NonNullable<Awaited<ReturnType<typeof findOwn>>>

export async function findOwn(db: Reader, id: number) {
  const [row] = await selectOwn(db).where(eq(people.id, id))
  return row
}

export async function findOwnByEmailKey(db: Reader, emailKey: string) {
  const [row] = await selectOwn(db).where(eq(people.emailKey, emailKey))
  return row
}

/** False when the password is another one by now: of two changes at once the second was asked with an old one. */
export async function changePassword(
  tx: Writer,
  { id, passwordVersion }: Pick<Own, 'id' | 'passwordVersion'>,
  passwordHash: string,
): Promise<boolean> {
  const changed = await tx
    .update(people)
    .set({ passwordHash, passwordVersion: passwordVersion + 1 })
    .where(and(eq(people.id, id), eq(people.passwordVersion, passwordVersion)))
    .returning({ id: people.id })
  return changed.length > 0
}

/** An address somebody else has breaks `people_email_key`. */
export async function changeEmail(
  tx: Writer,
  id: number,
  { email, emailKey }: { email: string; emailKey: string },
): Promise<void> {
  await tx.update(people).set({ email, emailKey }).where(eq(people.id, id))
}

/** Another cookie for a session whose person has just shown that it is he. False when it is over. */
export async function renewSession(
  tx: Writer,
  { personId, handle, idHash }: { personId: number; handle: string; idHash: string },
): Promise<boolean> {
  const renewed = await tx
    .update(sessions)
    .set({ idHash, authenticatedAt: tx.now })
    .where(and(eq(sessions.personId, personId), eq(sessions.handle, handle)))
    .returning({ handle: sessions.handle })
  return renewed.length > 0
}

export type ResetRow = typeof passwordResets.$inferSelect

/** A new link makes the older ones of the person void. */
export async function addReset(tx: Writer, reset: ResetRow): Promise<void> {
  await removeResets(tx, reset.personId ?? 0)
  await tx.insert(passwordResets).values(reset)
}

export async function findReset(db: Reader, codeHash: string): Promise<ResetRow | undefined> {
  const [row] = await db.select().from(passwordResets).where(eq(passwordResets.codeHash, codeHash))
  return row
}

/** Uses a link up. However many try at once, one of them gets it. */
export async function takeReset(tx: Writer, codeHash: string): Promise<ResetRow | undefined> {
  const [row] = await tx.delete(passwordResets).where(eq(passwordResets.codeHash, codeHash)).returning()
  return row
}

export async function removeResets(tx: Writer, personId: number): Promise<void> {
  await tx.delete(passwordResets).where(eq(passwordResets.personId, personId))
}

export type EmailChangeRow = typeof emailChanges.$inferSelect

/** In place of the one before. */
export async function setEmailChange(tx: Writer, change: Omit<EmailChangeRow, 'tries'>): Promise<void> {
  await removeEmailChange(tx, change.personId)
  await tx.insert(emailChanges).values(change)
}

export async function findEmailChange(db: Reader, personId: number): Promise<EmailChangeRow | undefined> {
  const [row] = await db.select().from(emailChanges).where(eq(emailChanges.personId, personId))
  return row
}

/** Counts a try before the codes are compared, so that tries at the same moment count as well. */
export async function tryEmailChange(tx: Writer, personId: number): Promise<EmailChangeRow | undefined> {
  const [row] = await tx
    .update(emailChanges)
    .set({ tries: sql`${emailChanges.tries} + 1` })
    .where(eq(emailChanges.personId, personId))
    .returning()
  return row
}

export async function removeEmailChange(tx: Writer, personId: number): Promise<void> {
  await tx.delete(emailChanges).where(eq(emailChanges.personId, personId))
}

export async function removeExpiredCodes(tx: Writer): Promise<number> {
  const resets = await removeRows(tx, passwordResets, lte(passwordResets.expiresAt, tx.now))
  return resets + (await removeRows(tx, emailChanges, lte(emailChanges.expiresAt, tx.now)))
}
