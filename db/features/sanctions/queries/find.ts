import type { AppealOutcome } from '@rynek/shared/features/sanctions/schemas.ts'
import { and, asc, count, desc, eq, gt, isNotNull, isNull, ne, or } from 'drizzle-orm'
import type { Reader, Writer } from '../../../core/database.ts'
import { only } from '../../../core/only.ts'
import { people } from '../../accounts/tables.ts'
import { sanctions } from '../tables.ts'

export type SanctionRow = Awaited<ReturnType<typeof listSanctionsOf>>[number]

const columns = {
  id: sanctions.id,
  personId: sanctions.personId,
  kind: sanctions.kind,
  ground: sanctions.ground,
  note: sanctions.note,
  createdAt: sanctions.createdAt,
  until: sanctions.until,
  liftedAt: sanctions.liftedAt,
  appeal: sanctions.appeal,
  appealedAt: sanctions.appealedAt,
  appealOutcome: sanctions.appealOutcome,
  appealAnswer: sanctions.appealAnswer,
  imposedBy: sanctions.imposedBy,
  by: people.name,
}
const selected = (db: Reader) =>
  db.select(columns).from(sanctions).innerJoin(people, eq(people.id, sanctions.imposedBy))

/** Newest first. */
export const listSanctionsOf = async (db: Reader, personId: number) =>
  selected(db).where(eq(sanctions.personId, personId)).orderBy(desc(sanctions.id))

export const findSanction = async (db: Reader, id: number) =>
  (await selected(db).where(eq(sanctions.id, id)))[0]

/** The longest waiting first. */
export const listOpenAppeals = async (db: Reader) =>
  selected(db)
    .where(and(isNotNull(sanctions.appealedAt), isNull(sanctions.appealDecidedAt)))
    .orderBy(asc(sanctions.appealedAt))

/** Sanctions since a moment; what was lifted on appeal was none. */
export async function countStrikes(db: Reader, personId: number, since: number): Promise<number> {
  const stood = or(isNull(sanctions.appealOutcome), ne(sanctions.appealOutcome, 'lifted'))
  const where = and(eq(sanctions.personId, personId), gt(sanctions.createdAt, since), stood)
  return only(await db.select({ all: count() }).from(sanctions).where(where)).all
}

/** False when there was an appeal already. */
export async function addAppeal(tx: Writer, id: number, text: string): Promise<boolean> {
  const appealed = await tx
    .update(sanctions)
    .set({ appeal: text, appealedAt: tx.now })
    .where(and(eq(sanctions.id, id), isNull(sanctions.appealedAt)))
    .returning({ id: sanctions.id })
  return appealed.length === 1
}

type Decided = { outcome: AppealOutcome; answer: string; by: number }

/** False when there is nothing to decide, or another moderator was faster. */
export async function decideAppeal(
  tx: Writer,
  id: number,
  { outcome, answer, by }: Decided,
): Promise<boolean> {
  const open = and(isNotNull(sanctions.appealedAt), isNull(sanctions.appealDecidedAt))
  const decided = await tx
    .update(sanctions)
    .set({ appealOutcome: outcome, appealAnswer: answer, appealDecidedBy: by, appealDecidedAt: tx.now })
    .where(and(eq(sanctions.id, id), open, ne(sanctions.imposedBy, by)))
    .returning({ id: sanctions.id })
  return decided.length === 1
}
