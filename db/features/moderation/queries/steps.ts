import type { StepKind } from '@rynek/shared/features/moderation/kinds.ts'
import { asc, eq, inArray } from 'drizzle-orm'
import type { Reader, Writer } from '../../../core/database.ts'
import { people } from '../../accounts/tables.ts'
import { caseSteps } from '../tables.ts'

export type NewStep = { caseId: number; kind: StepKind; personId: number; text: string }

/** To be called in the transaction of what happened. */
export async function addStep(tx: Writer, step: NewStep): Promise<void> {
  await tx.insert(caseSteps).values({ ...step, at: tx.now })
}

/** The history of a case, from its beginning. */
export async function listSteps(db: Reader, caseId: number) {
  return db
    .select({ kind: caseSteps.kind, by: people.name, text: caseSteps.text, at: caseSteps.at })
    .from(caseSteps)
    .innerJoin(people, eq(people.id, caseSteps.personId))
    .where(eq(caseSteps.caseId, caseId))
    .orderBy(asc(caseSteps.id))
}

/** Names of people who have to do with cases, by their ids. */
export async function listNames(db: Reader, ids: readonly number[]): Promise<ReadonlyMap<number, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(inArray(people.id, [...new Set(ids)]))
  return new Map(rows.map(({ id, name }) => [id, name]))
}
