import type { Description } from '@rynek/shared/features/practices/description.ts'
import { and, eq, sql } from 'drizzle-orm'
import type { Reader, Writer } from '../../../core/database.ts'
import { practices, practiceWriters } from '../tables.ts'

/**
 * False when somebody else has changed the description since `version`. What the public reads is an edition, so of a
 * published practice this is the copy that is worked on: its title stays as published.
 */
export async function changeDescription(
  tx: Writer,
  { id, version, description }: { id: number; version: number; description: Description },
): Promise<boolean> {
  const { title } = description
  const changed = await tx
    .update(practices)
    .set({
      description,
      version: version + 1,
      ...(title && { title: sql`case when edition = 0 then ${title} else title end` }),
    })
    .where(and(eq(practices.id, id), eq(practices.version, version)))
    .returning({ id: practices.id })
  return changed.length > 0
}

/** Remembers who has written at the description; once is enough. */
export async function addWriter(tx: Writer, writer: { practiceId: number; personId: number }): Promise<void> {
  await tx.insert(practiceWriters).values(writer).onConflictDoNothing()
}

/** Ids of everybody who has written at the description. */
export async function listWriters(db: Reader, practiceId: number): Promise<number[]> {
  const rows = await db
    .select({ personId: practiceWriters.personId })
    .from(practiceWriters)
    .where(eq(practiceWriters.practiceId, practiceId))
  return rows.map(({ personId }) => personId)
}
