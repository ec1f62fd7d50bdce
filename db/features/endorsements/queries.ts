import { cityTypes } from '@rynek/shared/core/city-types.ts'
import type { WorksHere } from '@rynek/shared/features/endorsements/schemas.ts'
import { and, count, eq, inArray } from 'drizzle-orm'
import type { Reader, Writer } from '../../core/database.ts'
import { only } from '../../core/only.ts'
import { institutions } from '../institutions/tables.ts'
import { posts } from '../posts/tables.ts'
import { endorsements } from './tables.ts'

type Endorsement = { postId: number; institutionId: number }

/** Says or takes back, once an office; what all offices say now and where the post stands, or nothing when all was so already. */
export async function changeEndorsement(
  tx: Writer,
  { postId, institutionId, personId }: Endorsement & { personId: number },
  given: boolean,
): Promise<{ worksHere: WorksHere; threadId: number } | undefined> {
  // The row of the post makes offices wait for each other, so that each counts the ones before it.
  const { threadId } = only(
    await tx
      .update(posts)
      .set({ id: postId })
      .where(eq(posts.id, postId))
      .returning({ threadId: posts.threadId }),
  )
  const changed = given
    ? await tx
        .insert(endorsements)
        .values({ postId, institutionId, personId, createdAt: tx.now })
        .onConflictDoNothing()
        .returning({ postId: endorsements.postId })
    : await tx
        .delete(endorsements)
        .where(and(eq(endorsements.postId, postId), eq(endorsements.institutionId, institutionId)))
        .returning({ postId: endorsements.postId })
  if (changed.length === 0) return undefined
  const worksHere = await countByType(tx, postId)
  await tx.update(posts).set({ worksHere }).where(eq(posts.id, postId))
  return { worksHere, threadId }
}

async function countByType(db: Reader, postId: number): Promise<WorksHere> {
  const rows = await db
    .select({ cityType: institutions.cityType, offices: count() })
    .from(endorsements)
    .innerJoin(institutions, eq(institutions.id, endorsements.institutionId))
    .where(eq(endorsements.postId, postId))
    .groupBy(institutions.cityType)
  const place = (type: WorksHere[number]['cityType']) => (type ? cityTypes.indexOf(type) : cityTypes.length)
  return rows.sort((one, other) => place(one.cityType) - place(other.cityType))
}

/** Which answers of a thread this office has endorsed, by id. */
export async function listEndorsedIn(
  db: Reader,
  { threadId, institutionId }: { threadId: number; institutionId: number },
): Promise<number[]> {
  const answers = db.select({ id: posts.id }).from(posts).where(eq(posts.threadId, threadId))
  const rows = await db
    .select({ postId: endorsements.postId })
    .from(endorsements)
    .where(and(inArray(endorsements.postId, answers), eq(endorsements.institutionId, institutionId)))
    .orderBy(endorsements.postId)
  return rows.map(({ postId }) => postId)
}
