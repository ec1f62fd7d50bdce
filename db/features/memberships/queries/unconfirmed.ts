import { and, eq, isNull, lt } from 'drizzle-orm'
import type { Reader, Writer } from '../../../core/database.ts'
import { people } from '../../accounts/tables.ts'
import { memberships } from '../tables.ts'

const never = and(eq(memberships.state, 'unconfirmed'), isNull(memberships.confirmedAt))
const batch = 100

export type Unconfirmed = Awaited<ReturnType<typeof listUnconfirmed>>[number]

/** Accounts made before a moment whose address nobody has shown to be his: not told yet, or told before another one. */
export async function listUnconfirmed(
  db: Reader,
  { before, told }: { before: number; told: 'not yet' | number },
) {
  const { remindedAt } = memberships
  return db
    .select({ id: people.id, email: people.email, language: people.language })
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .where(
      and(
        never,
        lt(people.createdAt, before),
        told === 'not yet' ? isNull(remindedAt) : lt(remindedAt, told),
      ),
    )
    .orderBy(people.id)
    .limit(batch)
}

/** Takes the place in the office away. False when the address was confirmed meanwhile. */
export async function removeUnconfirmed(tx: Writer, personId: number): Promise<boolean> {
  const gone = await tx
    .delete(memberships)
    .where(and(eq(memberships.personId, personId), never))
    .returning({ personId: memberships.personId })
  return gone.length > 0
}
