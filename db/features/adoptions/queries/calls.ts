import type { CityType } from '@rynek/shared/core/city-types.ts'
import type { NewCall } from '@rynek/shared/features/adoptions/schemas.ts'
import { and, countDistinct, desc, eq, gte, inArray, isNotNull, isNull, ne } from 'drizzle-orm'
import type { Reader, Writer } from '../../../core/database.ts'
import { everybody } from '../../../core/visible.ts'
import { holds } from '../../accounts/queries.ts'
import { people } from '../../accounts/tables.ts'
import { institutions } from '../../institutions/tables.ts'
import { practices } from '../../practices/tables.ts'
import { visiblePractice } from '../../practices/visible.ts'
import { adoptionEntries, adoptions, testerCalls } from '../tables.ts'

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

/** Offices that were looked for and have stood by more than interest since the call. */
export async function countTried(
  db: Reader,
  { practiceId, cityTypes, openedAt }: Pick<CallRow, 'practiceId' | 'cityTypes' | 'openedAt'>,
): Promise<number> {
  const [row] = await db
    .select({ offices: countDistinct(adoptions.institutionId) })
    .from(adoptionEntries)
    .innerJoin(adoptions, eq(adoptions.id, adoptionEntries.adoptionId))
    .innerJoin(institutions, eq(institutions.id, adoptions.institutionId))
    .where(
      and(
        eq(adoptions.practiceId, practiceId),
        inArray(institutions.cityType, cityTypes),
        ne(adoptionEntries.state, 'interested'),
        isNotNull(adoptionEntries.confirmedAt),
        gte(adoptionEntries.reportedAt, openedAt),
      ),
    )
  return row?.offices ?? 0
}

/** Calls nobody closed by hand, of practices that can be reported on, the newest first. */
export async function listCalls(db: Reader) {
  return db
    .select({ call: testerCalls, practice: { id: practices.id, title: practices.title } })
    .from(testerCalls)
    .innerJoin(practices, eq(practices.id, testerCalls.practiceId))
    .where(and(isNull(testerCalls.closedAt), visiblePractice(everybody), ne(practices.stage, 'archived')))
    .orderBy(desc(testerCalls.openedAt))
    .limit(50)
}

/** Those who speak for offices of these types, other than the one that asks. */
export async function listSpokespeople(
  db: Reader,
  { cityTypes, but }: { cityTypes: readonly CityType[]; but: number },
): Promise<number[]> {
  const rows = await db
    .select({ id: people.id })
    .from(people)
    .innerJoin(institutions, eq(institutions.id, people.institutionId))
    .where(
      and(
        holds('officeAdministrator'),
        inArray(institutions.cityType, [...cityTypes]),
        ne(institutions.id, but),
      ),
    )
  return rows.map(({ id }) => id)
}
