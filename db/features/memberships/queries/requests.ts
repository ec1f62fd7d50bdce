import { goodFor } from '@rynek/shared/features/memberships/rules/renewal.ts'
import type { MembershipState, Way } from '@rynek/shared/features/memberships/rules/ways.ts'
import { and, asc, eq, isNotNull, lte, sql } from 'drizzle-orm'
import type { Reader, Writer } from '../../../core/database.ts'
import { removeRows } from '../../../core/remove.ts'
import type { Actor } from '../../../core/visible.ts'
import { authorColumns, officeColumns } from '../../accounts/author.ts'
import { people } from '../../accounts/tables.ts'
import { institutions } from '../../institutions/tables.ts'
import { membershipCodes, memberships } from '../tables.ts'
import { visibleMembership } from '../visible.ts'

const columns = {
  person: authorColumns,
  office: officeColumns,
  officeClosedAt: institutions.closedAt,
  email: people.email,
  emailKey: people.emailKey,
  state: memberships.state,
  way: memberships.way,
  since: memberships.since,
  until: memberships.until,
  reason: memberships.reason,
  formerName: memberships.formerName,
}

const selectMemberships = (db: Reader) =>
  db
    .select(columns)
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .innerJoin(institutions, eq(institutions.id, memberships.institutionId))

export type MembershipRow = NonNullable<Awaited<ReturnType<typeof findMembership>>>

export async function findMembership(db: Reader, personId: number, actor: Actor) {
  const [row] = await selectMemberships(db).where(
    and(eq(memberships.personId, personId), visibleMembership(actor)),
  )
  return row
}

/** Who has this address and chose this office, for a write that decides about him. */
export async function findMembershipByEmail(
  tx: Writer,
  { institutionId, emailKey }: { institutionId: number; emailKey: string },
) {
  const [row] = await selectMemberships(tx).where(
    and(eq(people.emailKey, emailKey), eq(memberships.institutionId, institutionId)),
  )
  return row
}

/** Who waits and this reader may decide about, the longest waiting first. */
export async function listWaiting(db: Reader, actor: Actor, limit: number): Promise<MembershipRow[]> {
  return selectMemberships(db)
    .where(and(eq(memberships.state, 'waiting'), visibleMembership(actor)))
    .orderBy(asc(memberships.since), asc(memberships.personId))
    .limit(limit)
}

/** Members who took another name that somebody has to confirm, as far as this reader may. */
export async function listRenamed(db: Reader, actor: Actor, limit: number): Promise<MembershipRow[]> {
  return selectMemberships(db)
    .where(and(eq(memberships.state, 'member'), isNotNull(memberships.formerName), visibleMembership(actor)))
    .orderBy(asc(memberships.personId))
    .limit(limit)
}

type NewMembership = { personId: number; institutionId: number; state: MembershipState; way?: Way }

export async function addMembership(tx: Writer, membership: NewMembership): Promise<void> {
  const confirmedAt = membership.state === 'unconfirmed' ? null : tx.now
  await tx.insert(memberships).values({ ...membership, since: tx.now, confirmedAt })
}

type Change = { state: MembershipState; way?: Way; decidedBy?: number; reason?: string }

/** False when it is not in the state it was `from` any more: of two who decide at once one comes too late. */
export async function changeMembership(
  tx: Writer,
  personId: number,
  { from, to }: { from: MembershipState; to: Change },
): Promise<boolean> {
  const { state, way = null, decidedBy = null, reason = '' } = to
  const until = state === 'member' ? tx.now + goodFor : null
  const shown = state === 'member' || state === 'waiting'
  const confirmedAt = shown ? sql`coalesce(${memberships.confirmedAt}, ${tx.now})` : undefined
  const changed = await tx
    .update(memberships)
    .set({ state, way, until, confirmedAt, remindedAt: null, decidedBy, reason, since: tx.now })
    .where(and(eq(memberships.personId, personId), eq(memberships.state, from)))
    .returning({ personId: memberships.personId })
  return changed.length > 0
}

export type CodeRow = typeof membershipCodes.$inferSelect

/** In place of the one before. */
export async function setCode(tx: Writer, code: Omit<CodeRow, 'tries'>): Promise<void> {
  await removeCode(tx, code.personId)
  await tx.insert(membershipCodes).values(code)
}

export async function findCode(db: Reader, personId: number): Promise<CodeRow | undefined> {
  const [row] = await db.select().from(membershipCodes).where(eq(membershipCodes.personId, personId))
  return row
}

/** Counts a try before the code is compared, so that tries at the same moment count as well. */
export async function tryCode(tx: Writer, personId: number): Promise<CodeRow | undefined> {
  const [row] = await tx
    .update(membershipCodes)
    .set({ tries: sql`${membershipCodes.tries} + 1` })
    .where(eq(membershipCodes.personId, personId))
    .returning()
  return row
}

/** False when another sending of the same code used it up. */
export async function removeCode(tx: Writer, personId: number): Promise<boolean> {
  const removed = await tx
    .delete(membershipCodes)
    .where(eq(membershipCodes.personId, personId))
    .returning({ personId: membershipCodes.personId })
  return removed.length > 0
}

export const removeExpiredCodes = (tx: Writer): Promise<number> =>
  removeRows(tx, membershipCodes, lte(membershipCodes.expiresAt, tx.now))
