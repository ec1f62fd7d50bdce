import type { CityType } from '@rynek/shared/core/city-types.ts'
import type { NewCall } from '@rynek/shared/features/adoptions/schemas.ts'
import { publicStages } from '@rynek/shared/features/practices/badge.ts'
import { and, count, desc, eq, inArray, isNull } from 'drizzle-orm'
import type { Reader, Writer } from '../../../core/database.ts'
import { holds } from '../../accounts/queries.ts'
import { people } from '../../accounts/tables.ts'
import { institutions } from '../../institutions/tables.ts'
import { practices } from '../../practices/tables.ts'
import { adoptions, testerCalls } from '../tables.ts'

export type CallRow = NonNullable<Awaited<ReturnType<typeof findCall>>>

export async function findCall(db: Reader, practiceId: number) {
  const [row] = await db.select().from(testerCalls).where(eq(testerCalls.practiceId, practiceId))
  return row
}

/** One call a practice: a new one takes the place of the last. */
export async function openCall(
  tx: Writer,
  call: NewCall & { practiceId: number; openedBy: number },
): Promise<void> {
  await tx.delete(testerCalls).where(eq(testerCalls.practiceId, call.practiceId))
  await tx.insert(testerCalls).values({ ...call, openedAt: tx.now })
}

export async function closeCall(tx: Writer, practiceId: number): Promise<void> {
  await tx.update(testerCalls).set({ closedAt: tx.now }).where(eq(testerCalls.practiceId, practiceId))
}

/** Offices that stand by more than interest. */
export async function countTried(db: Reader, practiceId: number): Promise<number> {
  const [row] = await db
    .select({ offices: count() })
    .from(adoptions)
    .where(
      and(eq(adoptions.practiceId, practiceId), inArray(adoptions.state, ['testing', 'adopted', 'gave-up'])),
    )
  return row?.offices ?? 0
}

/** Calls nobody closed by hand, of public practices, the newest first. */
export async function listCalls(db: Reader) {
  return db
    .select({ call: testerCalls, practice: { id: practices.id, title: practices.title } })
    .from(testerCalls)
    .innerJoin(practices, eq(practices.id, testerCalls.practiceId))
    .where(and(isNull(testerCalls.closedAt), inArray(practices.stage, [...publicStages])))
    .orderBy(desc(testerCalls.openedAt))
    .limit(50)
}

/** Those who speak for offices of these types. */
export async function listSpokespeople(db: Reader, cityTypes: readonly CityType[]): Promise<number[]> {
  const rows = await db
    .select({ id: people.id })
    .from(people)
    .innerJoin(institutions, eq(institutions.id, people.institutionId))
    .where(and(holds('officeAdministrator'), inArray(institutions.cityType, [...cityTypes])))
  return rows.map(({ id }) => id)
}
