import type { Restriction } from '@rynek/shared/features/sanctions/schemas.ts'
import { and, eq, gt, isNull, ne, or } from 'drizzle-orm'
import type { Reader, Writer } from '../../../core/database.ts'
import { dialect } from '../../../core/dialect.ts'
import { only } from '../../../core/only.ts'
import { prepared } from '../../../core/prepared.ts'
import { people } from '../../accounts/tables.ts'
import { sanctions } from '../tables.ts'

export const restrictionColumns = {
  kind: sanctions.kind,
  ground: sanctions.ground,
  note: sanctions.note,
  until: sanctions.until,
}

/** What restricts people and was not lifted: for a join; whether it is over by now is for the reader's clock. */
export const restricts = and(isNull(sanctions.liftedAt), ne(sanctions.kind, 'warning'))

const inForce = (now: number) => and(restricts, or(isNull(sanctions.until), gt(sanctions.until, now)))

const sharedPerson = prepared<{ id: number }>()((q, p) =>
  q.select({ id: people.id }).from(people).where(eq(people.id, p.id)).for('share'),
)

const restrictionOf = prepared<{ personId: number; now: number }>()((q, p) =>
  q
    .select(restrictionColumns)
    .from(sanctions)
    .where(and(eq(sanctions.personId, p.personId), inForce(p.now))),
)

export const findRestriction = async (
  db: Reader,
  of: { personId: number; now: number },
): Promise<Restriction | undefined> => (await restrictionOf(db, of))[0]

/**
 * What restricts a person who is about to write, for certain until the write is over: whoever wants to restrict him
 * waits that long. SQLite has one writer, and nothing to hold.
 */
export async function holdRestriction(tx: Writer, personId: number): Promise<Restriction | undefined> {
  // Sent together: the second statement begins when the first has got its row.
  const held = dialect === 'postgres' ? sharedPerson(tx, { id: personId }) : undefined
  const [, [restriction]] = await Promise.all([held, restrictionOf(tx, { personId, now: tx.now })])
  return restriction
}

/** The person, held until the end of the transaction: writes of the person are over by then, or wait. */
export async function holdPerson(tx: Writer, id: number) {
  const [row] = await tx
    .update(people)
    .set({ position: people.position })
    .where(eq(people.id, id))
    .returning({ id: people.id, roles: people.roles })
  return row
}

type NewRow = Pick<
  typeof sanctions.$inferInsert,
  'personId' | 'kind' | 'ground' | 'note' | 'imposedBy' | 'until'
>

/** Takes the place of what restricted the person before. */
export async function addSanction(tx: Writer, sanction: NewRow): Promise<number> {
  if (sanction.kind !== 'warning') {
    await tx
      .update(sanctions)
      .set({ liftedAt: tx.now })
      .where(and(eq(sanctions.personId, sanction.personId), restricts))
  }
  const row = { ...sanction, createdAt: tx.now }
  return only(await tx.insert(sanctions).values(row).returning({ id: sanctions.id })).id
}

/** False when it does not restrict anybody any more. */
export async function liftSanction(tx: Writer, id: number): Promise<boolean> {
  const lifted = await tx
    .update(sanctions)
    .set({ liftedAt: tx.now })
    .where(and(eq(sanctions.id, id), inForce(tx.now)))
    .returning({ id: sanctions.id })
  return lifted.length === 1
}
