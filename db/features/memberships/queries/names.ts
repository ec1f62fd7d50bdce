import { and, eq } from 'drizzle-orm'
import type { Reader, Writer } from '../../../core/database.ts'
import { people } from '../../accounts/tables.ts'
import { memberships } from '../tables.ts'

/** `former`: the name that was known, while the new one is not. */
export async function changeName(
  tx: Writer,
  personId: number,
  { name, former }: { name: string; former: string | null },
): Promise<void> {
  await tx.update(people).set({ name }).where(eq(people.id, personId))
  await tx.update(memberships).set({ formerName: former }).where(eq(memberships.personId, personId))
}

type Decision = { seen: { name: string; former: string }; name: string }

/** The name stands from now on. False when it is not the one that was seen any more, or somebody decided before. */
export async function settleName(tx: Writer, personId: number, { seen, name }: Decision): Promise<boolean> {
  const asked = await tx
    .update(memberships)
    .set({ formerName: null })
    .where(and(eq(memberships.personId, personId), eq(memberships.formerName, seen.former)))
    .returning({ personId: memberships.personId })
  const named = await tx
    .update(people)
    .set({ name })
    .where(and(eq(people.id, personId), eq(people.name, seen.name)))
    .returning({ id: people.id })
  return asked.length > 0 && named.length > 0
}

/** What else an account was called that is to be forgotten. */
export async function findFormerName(db: Reader, personId: number): Promise<string | null> {
  const [row] = await db
    .select({ formerName: memberships.formerName })
    .from(memberships)
    .where(eq(memberships.personId, personId))
  return row?.formerName ?? null
}
