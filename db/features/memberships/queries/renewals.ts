import { firstReminder, lastReminder } from '@rynek/shared/features/memberships/rules/renewal.ts'
import { and, eq, exists, gt, gte, isNull, lt, lte, not, or, sql } from 'drizzle-orm'
import type { Reader, Writer } from '../../../core/database.ts'
import { holds } from '../../accounts/queries.ts'
import { people } from '../../accounts/tables.ts'
import { institutions } from '../../institutions/tables.ts'
import { letters } from '../../mail/tables.ts'
import { memberships } from '../tables.ts'

const columns = {
  id: memberships.personId,
  email: people.email,
  language: people.language,
  office: institutions.name,
  until: memberships.until,
}
/** Memberships that end by themselves. An installation does not lose its administrators by the calendar. */
const selectEnding = (db: Reader) =>
  db
    .select(columns)
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .innerJoin(institutions, eq(institutions.id, memberships.institutionId))
const ending = and(eq(memberships.state, 'member'), not(holds('administrator')))

export type Ending = Awaited<ReturnType<typeof listToRemind>>[number]
const batch = 100

/** Who is to be asked to confirm anew: once a month before the end, once more in the last week. */
export async function listToRemind(db: Reader, now: number) {
  const { until, remindedAt } = memberships
  const lastWeek = and(lte(until, now + lastReminder), sql`${remindedAt} < ${until} - ${lastReminder}`)
  return selectEnding(db)
    .where(and(ending, gt(until, now), lte(until, now + firstReminder), or(isNull(remindedAt), lastWeek)))
    .limit(batch)
}

/** Whose time is over, and whose address does not exist any more: nobody there can confirm it. */
export async function listOver(db: Reader, now: number) {
  const bounced = db
    .select({ id: letters.id })
    .from(letters)
    .where(
      and(
        eq(letters.address, people.email),
        eq(letters.kind, 'membership.renew'),
        eq(letters.state, 'given-up'),
        gte(letters.createdAt, memberships.remindedAt),
      ),
    )
  return selectEnding(db)
    .where(and(ending, or(lt(memberships.until, now + 1), exists(bounced))))
    .limit(batch)
}

export async function markReminded(tx: Writer, personId: number): Promise<void> {
  await tx.update(memberships).set({ remindedAt: tx.now }).where(eq(memberships.personId, personId))
}

/** Confirmed anew, as it was. */
export async function renewMembership(tx: Writer, personId: number, until: number): Promise<void> {
  await tx.update(memberships).set({ until, remindedAt: null }).where(eq(memberships.personId, personId))
}

/** The person sits in another office, and shows anew that he works there. */
export async function moveToOffice(tx: Writer, personId: number, institutionId: number): Promise<void> {
  await tx.update(people).set({ institutionId }).where(eq(people.id, personId))
  await tx.update(memberships).set({ institutionId }).where(eq(memberships.personId, personId))
}
