import type { PostKind } from '@rynek/shared/features/posts/schemas.ts'
import { ended } from '@rynek/shared/features/practices/lifecycle.ts'
import { and, asc, eq, inArray, isNull, notInArray, or, type SQL } from 'drizzle-orm'
import type { Reader, Writer } from '../../../core/database.ts'
import { excerpts } from '../../excerpts/tables.ts'
import { appeals, cases } from '../../moderation/tables.ts'
import { posts } from '../../posts/tables.ts'
import { practices } from '../../practices/tables.ts'

export type MovablePost = Awaited<ReturnType<typeof selectMovable>>[number]

async function selectMovable(db: Reader, which: SQL | undefined) {
  return db
    .select({
      id: posts.id,
      threadId: posts.threadId,
      kind: posts.kind,
      parentId: posts.parentId,
      hidden: posts.hidden,
      unapproved: posts.unapproved,
      authorId: posts.authorId,
      institutionId: posts.institutionId,
      createdAt: posts.createdAt,
    })
    .from(posts)
    .where(which)
    .orderBy(asc(posts.id))
}

/** These posts and the comments under them, in the order they were written. */
export const listWithUnder = (db: Reader, ids: readonly number[]) =>
  selectMovable(db, or(inArray(posts.id, [...ids]), inArray(posts.parentId, [...ids])))

export const listAllIn = (db: Reader, threadId: number) => selectMovable(db, eq(posts.threadId, threadId))

/** Puts a post into a thread, as what it is there. */
export async function putPost(
  tx: Writer,
  id: number,
  place: { threadId: number; kind: PostKind; parentId: number | null },
): Promise<void> {
  await tx.update(posts).set(place).where(eq(posts.id, id))
}

/** Comments go where the post goes that they stand under. */
export async function putUnder(tx: Writer, parentIds: readonly number[], threadId: number): Promise<void> {
  await tx
    .update(posts)
    .set({ threadId })
    .where(inArray(posts.parentId, [...parentIds]))
}

/** Whether a description quotes one of these posts, be it published or in work. */
export async function isAnyQuoted(db: Reader, ids: readonly number[]): Promise<boolean> {
  const rows = await db
    .select({ postId: excerpts.postId })
    .from(excerpts)
    .innerJoin(practices, eq(practices.id, excerpts.practiceId))
    .where(and(inArray(excerpts.postId, [...ids]), notInArray(practices.stage, [...ended])))
    .limit(1)
  return rows.length > 0
}

/** Whether the author of one of these posts waits for the answer to an appeal. */
export async function isAnyAppealed(db: Reader, ids: readonly number[]): Promise<boolean> {
  const rows = await db
    .select({ caseId: appeals.caseId })
    .from(appeals)
    .innerJoin(cases, eq(cases.id, appeals.caseId))
    .where(and(inArray(cases.postId, [...ids]), isNull(appeals.decidedAt)))
    .limit(1)
  return rows.length > 0
}
