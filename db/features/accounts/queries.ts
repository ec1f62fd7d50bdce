import type { Language } from '@rynek/shared/core/language.ts'
import type { Role } from '@rynek/shared/core/roles.ts'
import type { MembershipState } from '@rynek/shared/features/memberships/rules/ways.ts'
import { and, count, desc, eq, gt, inArray, isNull, lte, ne, sql } from 'drizzle-orm'
import type { Reader, Writer } from '../../core/database.ts'
import { only } from '../../core/only.ts'
import { prepared } from '../../core/prepared.ts'
import { institutions } from '../institutions/tables.ts'
import { standing } from '../memberships/author.ts'
import { memberships } from '../memberships/tables.ts'
import { restrictionColumns, restricts } from '../sanctions/queries/restrict.ts'
import { sanctions } from '../sanctions/tables.ts'
import { termsWait } from '../terms/author.ts'
import { actorColumns, authorColumns, officeColumns } from './author.ts'
import { oneTimeCodes, people, sessions } from './tables.ts'

export type NewPersonRow = {
  name: string
  email: string
  emailKey: string
  passwordHash: string | null
  institutionId: number
  position: string
  roles: Role[]
  language?: Language
  createdAt: number
}

/** A second account of one address breaks `people_email_key`. */
export async function addPerson(tx: Writer, person: NewPersonRow): Promise<{ id: number }> {
  return only(await tx.insert(people).values(person).returning({ id: people.id }))
}

export async function findPasswordOf(db: Reader, emailKey: string) {
  const [row] = await db
    .select({ id: people.id, passwordHash: people.passwordHash, passwordVersion: people.passwordVersion })
    .from(people)
    .where(eq(people.emailKey, emailKey))
  return row
}

export async function findPerson(db: Reader, id: number) {
  const [row] = await db
    .select({
      ...authorColumns,
      office: officeColumns,
      email: people.email,
      createdAt: people.createdAt,
      erasedAt: people.erasedAt,
    })
    .from(people)
    .innerJoin(institutions, eq(institutions.id, people.institutionId))
    .where(eq(people.id, id))
  return row
}

/** Where a person has his mail, and in which language he is written to. */
export async function findMailbox(db: Reader, id: number) {
  const [row] = await db
    .select({ email: people.email, language: people.language })
    .from(people)
    .where(eq(people.id, id))
  return row
}

export async function findPeopleByEmailKey(db: Reader, emailKeys: readonly string[]) {
  const rows = await db
    .select({ ...authorColumns, office: officeColumns, emailKey: people.emailKey })
    .from(people)
    .innerJoin(institutions, eq(institutions.id, people.institutionId))
    .where(inArray(people.emailKey, [...emailKeys]))
  return new Map(rows.map((row) => [row.emailKey, row]))
}

export async function hasAdministrator(db: Reader): Promise<boolean> {
  return (await db.select({ id: people.id }).from(people).where(holds('administrator')).limit(1)).length > 0
}

// Both databases write the list as JSON, where the quotes tell an administrator from an office administrator.
export const holds = (role: Role) => sql`cast(${people.roles} as text) like ${`%"${role}"%`}`

const sessionOf = prepared<{ idHash: string }>()((q, p) =>
  q
    .select({
      handle: sessions.handle,
      createdAt: sessions.createdAt,
      expiresAt: sessions.expiresAt,
      strongAt: sessions.strongAt,
      authenticatedAt: sessions.authenticatedAt,
      person: actorColumns,
      standing: { institutionId: memberships.institutionId, state: memberships.state },
      restriction: restrictionColumns,
      termsWait,
    })
    .from(sessions)
    .innerJoin(people, eq(people.id, sessions.personId))
    .leftJoin(memberships, standing)
    .leftJoin(sanctions, and(eq(sanctions.personId, people.id), restricts))
    .where(eq(sessions.idHash, p.idHash)),
)

/**
 * A session with its person and what restricts him, in one query. `memberOf`: the office he takes part for, with a
 * membership in force; `newcomerAt`: the one he waits to be admitted to.
 */
export async function findSession(db: Reader, idHash: string) {
  const [row] = await sessionOf(db, { idHash })
  if (!row) return undefined
  const { standing: found, ...session } = row
  const officeIn = (state: MembershipState) => (found?.state === state ? found.institutionId : null)
  return { ...session, memberOf: officeIn('member'), newcomerAt: officeIn('waiting') }
}

export type SessionRow = typeof sessions.$inferInsert

export async function addSession(tx: Writer, session: SessionRow): Promise<void> {
  await tx.insert(sessions).values(session)
}

export async function changeSessionExpiry(tx: Writer, idHash: string, expiresAt: number): Promise<void> {
  await tx.update(sessions).set({ expiresAt, seenAt: tx.now }).where(eq(sessions.idHash, idHash))
}

/** Sessions that are still good, the last used first. */
export async function listSessions(db: Reader, { personId, now }: { personId: number; now: number }) {
  return db
    .select({
      handle: sessions.handle,
      device: sessions.device,
      createdAt: sessions.createdAt,
      seenAt: sessions.seenAt,
    })
    .from(sessions)
    .where(and(eq(sessions.personId, personId), gt(sessions.expiresAt, now)))
    .orderBy(desc(sessions.seenAt), desc(sessions.createdAt))
}

/** Ends a person's sessions: the one named, or all but the one named. Answers the handles that ended. */
export async function removeSessions(
  tx: Writer,
  { personId, handle, except }: { personId: number; handle?: string; except?: string },
): Promise<string[]> {
  const removed = await tx
    .delete(sessions)
    .where(
      and(
        eq(sessions.personId, personId),
        handle === undefined ? undefined : eq(sessions.handle, handle),
        except === undefined ? undefined : ne(sessions.handle, except),
      ),
    )
    .returning({ handle: sessions.handle })
  return removed.map((row) => row.handle)
}

/** Answers the handles of those whose time is over. */
export async function removeExpiredSessions(tx: Writer): Promise<string[]> {
  const removed = await tx
    .delete(sessions)
    .where(lte(sessions.expiresAt, tx.now))
    .returning({ handle: sessions.handle })
  return removed.map((row) => row.handle)
}

export async function removeSession(tx: Writer, idHash: string): Promise<void> {
  await tx.delete(sessions).where(eq(sessions.idHash, idHash))
}

/** A new code makes the older ones of its purpose void. */
export async function addOneTimeCode(
  tx: Writer,
  code: { codeHash: string; purpose: string; expiresAt: number },
): Promise<void> {
  await tx.delete(oneTimeCodes).where(eq(oneTimeCodes.purpose, code.purpose))
  await tx.insert(oneTimeCodes).values({ ...code, createdAt: tx.now })
}

/** Uses a code up. False when it is unknown, too old or used. */
export async function takeOneTimeCode(tx: Writer, codeHash: string, purpose: string): Promise<boolean> {
  const taken = await tx
    .update(oneTimeCodes)
    .set({ usedAt: tx.now })
    .where(
      and(
        eq(oneTimeCodes.codeHash, codeHash),
        eq(oneTimeCodes.purpose, purpose),
        isNull(oneTimeCodes.usedAt),
        gt(oneTimeCodes.expiresAt, tx.now),
      ),
    )
    .returning({ codeHash: oneTimeCodes.codeHash })
  return taken.length === 1
}

export async function countPeople(db: Reader): Promise<number> {
  return only(await db.select({ all: count() }).from(people)).all
}
