import { and, desc, eq } from 'drizzle-orm'
import type { Reader, Writer } from '../../../core/database.ts'
import { everybody } from '../../../core/visible.ts'
import { listExcerpts } from '../../excerpts/queries/read.ts'
import { practiceEditions, practiceFits, practices } from '../tables.ts'
import { visiblePractice } from '../visible.ts'
import type { PracticeRow } from './find.ts'

type NewEdition = { publishedBy: number; changes: string | null }

/** Stores the description as it stands for good, with the posts it quotes, and makes it what the public reads. Answers its number, from 1. */
export async function addEdition(
  tx: Writer,
  { id, edition: before, description }: Pick<PracticeRow, 'id' | 'edition' | 'description'>,
  { publishedBy, changes }: NewEdition,
): Promise<number> {
  const edition = before + 1
  const { title, fits, costStart, otherTopics } = description
  const sources = (await listExcerpts(tx, id)).map(({ postId }) => postId)
  await tx.insert(practiceEditions).values({
    practiceId: id,
    edition,
    title,
    description,
    sources,
    changes,
    publishedBy,
    publishedAt: tx.now,
  })
  await tx.update(practices).set({ edition, title, costStart, otherTopics }).where(eq(practices.id, id))
  await tx.delete(practiceFits).where(eq(practiceFits.practiceId, id))
  if (fits.length > 0) {
    await tx.insert(practiceFits).values(fits.map((cityType) => ({ practiceId: id, cityType })))
  }
  return edition
}

export async function findEdition(
  db: Reader,
  { practiceId, edition }: { practiceId: number; edition: number },
) {
  const [row] = await db
    .select({
      edition: practiceEditions.edition,
      title: practiceEditions.title,
      description: practiceEditions.description,
      sources: practiceEditions.sources,
      changes: practiceEditions.changes,
      publishedAt: practiceEditions.publishedAt,
    })
    .from(practiceEditions)
    .innerJoin(practices, eq(practices.id, practiceEditions.practiceId))
    .where(
      and(
        eq(practiceEditions.practiceId, practiceId),
        eq(practiceEditions.edition, edition),
        visiblePractice(everybody),
      ),
    )
  return row
}

/** Newest first. */
export async function listEditions(db: Reader, practiceId: number) {
  return db
    .select({
      edition: practiceEditions.edition,
      changes: practiceEditions.changes,
      publishedAt: practiceEditions.publishedAt,
    })
    .from(practiceEditions)
    .innerJoin(practices, eq(practices.id, practiceEditions.practiceId))
    .where(and(eq(practiceEditions.practiceId, practiceId), visiblePractice(everybody)))
    .orderBy(desc(practiceEditions.edition))
}
