import type { AdoptionState } from '@rynek/shared/features/adoptions/rules.ts'
import type { NewReport } from '@rynek/shared/features/adoptions/schemas.ts'
import { and, count, eq } from 'drizzle-orm'
import type { Reader, Writer } from '../../../core/database.ts'
import { only } from '../../../core/only.ts'
import { practices } from '../../practices/tables.ts'
import { adoptionConfirmations, adoptionEntries, adoptions } from '../tables.ts'

type Place = { practiceId: number; institutionId: number }
export type AdoptionRow = NonNullable<Awaited<ReturnType<typeof findAdoption>>>

export async function findAdoption(db: Reader, { practiceId, institutionId }: Place) {
  const [row] = await db
    .select()
    .from(adoptions)
    .where(and(eq(adoptions.practiceId, practiceId), eq(adoptions.institutionId, institutionId)))
  return row
}

/** The first report of an office; a second one at the same moment breaks `adoptions_one_an_office`. */
export async function addAdoption(tx: Writer, place: Place): Promise<AdoptionRow> {
  return only(
    await tx
      .insert(adoptions)
      .values({ ...place, entry: 0, changedAt: tx.now })
      .returning(),
  )
}

/** Answers the number of the new entry, or nothing when somebody else added one since `entry`. */
export async function addEntry(
  tx: Writer,
  adoptionId: number,
  { entry: seen, ...report }: NewReport & { reportedBy: number },
): Promise<number | undefined> {
  const entry = seen + 1
  const moved = await tx
    .update(adoptions)
    .set({ entry, changedAt: tx.now })
    .where(and(eq(adoptions.id, adoptionId), eq(adoptions.entry, seen)))
    .returning({ id: adoptions.id })
  if (moved.length === 0) return undefined
  await tx.insert(adoptionEntries).values({ ...report, adoptionId, entry, reportedAt: tx.now })
  return entry
}

export async function findEntry(db: Reader, adoptionId: number, entry: number) {
  const [row] = await db
    .select()
    .from(adoptionEntries)
    .where(and(eq(adoptionEntries.adoptionId, adoptionId), eq(adoptionEntries.entry, entry)))
  return row
}

/** Counts everybody once. */
export async function addConfirmation(
  tx: Writer,
  confirmation: { adoptionId: number; entry: number; personId: number },
): Promise<void> {
  await tx
    .insert(adoptionConfirmations)
    .values({ ...confirmation, at: tx.now })
    .onConflictDoNothing()
}

/** Colleagues who stand by an entry. */
export async function listConfirming(db: Reader, adoptionId: number, entry: number): Promise<number[]> {
  const rows = await db
    .select({ id: adoptionConfirmations.personId })
    .from(adoptionConfirmations)
    .where(and(eq(adoptionConfirmations.adoptionId, adoptionId), eq(adoptionConfirmations.entry, entry)))
  return rows.map(({ id }) => id)
}

/** The office stands by this entry: it is what others see, and the practice counts its adopters anew. */
export async function confirmEntry(
  tx: Writer,
  adoption: { id: number; practiceId: number },
  { entry, state }: { entry: number; state: AdoptionState },
): Promise<void> {
  await tx
    .update(adoptionEntries)
    .set({ confirmedAt: tx.now })
    .where(and(eq(adoptionEntries.adoptionId, adoption.id), eq(adoptionEntries.entry, entry)))
  await tx.update(adoptions).set({ state, confirmedAt: tx.now }).where(eq(adoptions.id, adoption.id))
  const [row] = await tx
    .select({ all: count() })
    .from(adoptions)
    .where(and(eq(adoptions.practiceId, adoption.practiceId), eq(adoptions.state, 'adopted')))
  await tx
    .update(practices)
    .set({ adopters: row?.all ?? 0 })
    .where(eq(practices.id, adoption.practiceId))
}
