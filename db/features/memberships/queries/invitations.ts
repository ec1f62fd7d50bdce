import { and, asc, count, eq, gt, lte } from 'drizzle-orm'
import type { Reader, Writer } from '../../../core/database.ts'
import { only } from '../../../core/only.ts'
import { removeRows } from '../../../core/remove.ts'
import type { Actor } from '../../../core/visible.ts'
import { officeColumns } from '../../accounts/author.ts'
import { people } from '../../accounts/tables.ts'
import { institutions } from '../../institutions/tables.ts'
import { inForce } from '../author.ts'
import { membershipInvitations, memberships } from '../tables.ts'
import { visibleInvitation } from '../visible.ts'

type NewInvitation = Omit<typeof membershipInvitations.$inferInsert, 'id' | 'createdAt'>
type For = { institutionId: number; emailKey: string }

/** In place of one that somebody of the same office sent to the same address. */
export async function addInvitation(tx: Writer, invitation: NewInvitation): Promise<void> {
  await removeInvitationFor(tx, invitation)
  await tx.insert(membershipInvitations).values({ ...invitation, createdAt: tx.now })
}

export async function removeInvitationFor(tx: Writer, { institutionId, emailKey }: For): Promise<void> {
  await tx
    .delete(membershipInvitations)
    .where(
      and(
        eq(membershipInvitations.institutionId, institutionId),
        eq(membershipInvitations.emailKey, emailKey),
      ),
    )
}

/** Good ones: in time, and sent by who is still a member of that office. */
const selectGood = (db: Reader) =>
  db
    .select({
      id: membershipInvitations.id,
      email: membershipInvitations.email,
      expiresAt: membershipInvitations.expiresAt,
      by: { id: people.id, name: people.name },
      office: officeColumns,
    })
    .from(membershipInvitations)
    .innerJoin(people, eq(people.id, membershipInvitations.personId))
    .innerJoin(memberships, and(inForce, eq(memberships.institutionId, membershipInvitations.institutionId)))
    .innerJoin(institutions, eq(institutions.id, membershipInvitations.institutionId))

export type InvitationRow = NonNullable<Awaited<ReturnType<typeof findInvitationByCode>>>

export async function findInvitationFor(tx: Writer, { institutionId, emailKey }: For) {
  const [row] = await selectGood(tx).where(
    and(
      eq(membershipInvitations.institutionId, institutionId),
      eq(membershipInvitations.emailKey, emailKey),
      gt(membershipInvitations.expiresAt, tx.now),
    ),
  )
  return row
}

/** For whoever holds the link. */
export async function findInvitationByCode(db: Reader, { codeHash, now }: { codeHash: string; now: number }) {
  const [row] = await selectGood(db).where(
    and(eq(membershipInvitations.codeHash, codeHash), gt(membershipInvitations.expiresAt, now)),
  )
  return row
}

export async function listInvitations(
  db: Reader,
  { actor, now, limit }: { actor: Actor; now: number; limit: number },
): Promise<InvitationRow[]> {
  return selectGood(db)
    .where(and(visibleInvitation(actor), gt(membershipInvitations.expiresAt, now)))
    .orderBy(asc(membershipInvitations.id))
    .limit(limit)
}

export async function countInvitationsSince(db: Reader, personId: number, since: number): Promise<number> {
  const of = and(eq(membershipInvitations.personId, personId), gt(membershipInvitations.createdAt, since))
  return only(await db.select({ all: count() }).from(membershipInvitations).where(of)).all
}

/** False where there is none that this reader may withdraw. */
export async function withdrawInvitation(tx: Writer, id: number, actor: Actor): Promise<boolean> {
  const removed = await tx
    .delete(membershipInvitations)
    .where(and(eq(membershipInvitations.id, id), visibleInvitation(actor)))
    .returning({ id: membershipInvitations.id })
  return removed.length > 0
}

export const removeExpiredInvitations = (tx: Writer): Promise<number> =>
  removeRows(tx, membershipInvitations, lte(membershipInvitations.expiresAt, tx.now))
