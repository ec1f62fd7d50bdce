import { and, asc, count, desc, eq, inArray, isNull, type SQL } from 'drizzle-orm'
import type { Reader } from '../../../core/database.ts'
import { type Actor, everybody } from '../../../core/visible.ts'
import { officeColumns } from '../../accounts/author.ts'
import { people } from '../../accounts/tables.ts'
import { institutions } from '../../institutions/tables.ts'
import { practices } from '../../practices/tables.ts'
import { adoptionEntries, adoptions } from '../tables.ts'
import { visibleAdoption, visibleReport } from '../visible.ts'

export type LedgerRow = Awaited<ReturnType<typeof listLedger>>[number]

/** Confirmed reports of public practices: of one, or of all; by practice, office and newest first. */
export async function listLedger(db: Reader, of: { practiceId?: number; institutionId?: number } = {}) {
  return reports(
    db,
    everybody,
    and(
      of.practiceId === undefined ? undefined : eq(adoptions.practiceId, of.practiceId),
      of.institutionId === undefined ? undefined : eq(adoptions.institutionId, of.institutionId),
    ),
  ).orderBy(asc(adoptions.practiceId), asc(adoptions.id), desc(adoptionEntries.entry))
}

/** The newest report of each office of which nobody knows yet whether the office stands by it. */
export async function listWaiting(db: Reader, actor: Actor, practiceId: number) {
  return reports(
    db,
    actor,
    and(
      eq(adoptions.practiceId, practiceId),
      eq(adoptionEntries.entry, adoptions.entry),
      isNull(adoptionEntries.confirmedAt),
    ),
  ).orderBy(asc(adoptions.id))
}

/** Everything an office ever reported of a practice, confirmed or not, the newest first. */
export async function listReportsOf(db: Reader, actor: Actor, adoptionId: number) {
  return reports(db, actor, eq(adoptions.id, adoptionId)).orderBy(desc(adoptionEntries.entry))
}

/** How many offices of each type are how far with a practice. */
export async function countByType(db: Reader, practiceId: number) {
  return db
    .select({ cityType: institutions.cityType, state: adoptions.state, offices: count() })
    .from(adoptions)
    .innerJoin(practices, eq(practices.id, adoptions.practiceId))
    .innerJoin(institutions, eq(institutions.id, adoptions.institutionId))
    .where(and(eq(adoptions.practiceId, practiceId), visibleAdoption(everybody)))
    .groupBy(institutions.cityType, adoptions.state)
    .orderBy(asc(institutions.cityType))
}

/** Everybody who works where the practice is tested or adopted. */
export async function listPeopleUsing(db: Reader, practiceId: number): Promise<number[]> {
  const rows = await db
    .select({ id: people.id })
    .from(adoptions)
    .innerJoin(people, eq(people.institutionId, adoptions.institutionId))
    .where(and(eq(adoptions.practiceId, practiceId), inArray(adoptions.state, ['testing', 'adopted'])))
    .orderBy(asc(people.id))
  return rows.map(({ id }) => id)
}

function reports(db: Reader, actor: Actor, which: SQL | undefined) {
  return db
    .select({
      id: adoptions.id,
      state: adoptions.state,
      practice: { id: practices.id, title: practices.title },
      office: officeColumns,
      entry: {
        entry: adoptionEntries.entry,
        state: adoptionEntries.state,
        since: adoptionEntries.since,
        cost: adoptionEntries.cost,
        effect: adoptionEntries.effect,
        changed: adoptionEntries.changed,
        obstacles: adoptionEntries.obstacles,
        recommend: adoptionEntries.recommend,
        reportedAt: adoptionEntries.reportedAt,
        confirmedAt: adoptionEntries.confirmedAt,
      },
    })
    .from(adoptionEntries)
    .innerJoin(adoptions, eq(adoptions.id, adoptionEntries.adoptionId))
    .innerJoin(practices, eq(practices.id, adoptions.practiceId))
    .innerJoin(institutions, eq(institutions.id, adoptions.institutionId))
    .where(and(visibleReport(actor), which))
    .$dynamic()
}
