import type { Credit } from '@rynek/shared/features/excerpts/rules.ts'
import { and, asc, desc, eq, inArray, notInArray } from 'drizzle-orm'
import type { Reader, Writer } from '../../core/database.ts'
import { authorColumns, officeColumns } from '../accounts/author.ts'
import { people } from '../accounts/tables.ts'
import { institutions } from '../institutions/tables.ts'
import { posts } from '../posts/tables.ts'
import { practices } from '../practices/tables.ts'
import { threads } from '../threads/tables.ts'
import { excerpts } from './tables.ts'

export type ExcerptRow = Awaited<ReturnType<typeof listExcerpts>>[number]
export type QuotationRow = Awaited<ReturnType<typeof listQuotationsOf>>[number]
type Place = { practiceId: number; postId: number }

/** In the editor's order; a post hidden since then is left out. */
export async function listExcerpts(db: Reader, practiceId: number) {
  return db
    .select({
      postId: posts.id,
      html: posts.html,
      credit: excerpts.credit,
      askedAt: excerpts.askedAt,
      author: authorColumns,
      office: officeColumns,
    })
    .from(excerpts)
    .innerJoin(posts, eq(posts.id, excerpts.postId))
    .innerJoin(people, eq(people.id, posts.authorId))
    .innerJoin(institutions, eq(institutions.id, posts.institutionId))
    .where(and(eq(excerpts.practiceId, practiceId), eq(posts.hidden, false)))
    .orderBy(asc(excerpts.position))
}

type Choosing = {
  practiceId: number
  threadId: number
  postIds: readonly number[]
  /** Whether this author need not be asked. */
  agreed: (authorId: number) => boolean
}

/**
 * Only visible posts of the practice's own thread are taken, in the order given; those that stay keep what their
 * authors said. Answers the authors who are asked now.
 */
export async function changeExcerpts(
  tx: Writer,
  { practiceId, threadId, postIds, agreed }: Choosing,
): Promise<number[]> {
  const own = await tx
    .select({ id: posts.id, authorId: posts.authorId })
    .from(posts)
    .where(and(eq(posts.threadId, threadId), eq(posts.hidden, false), inArray(posts.id, [...postIds])))
  const authors = new Map(own.map(({ id, authorId }) => [id, authorId]))
  const kept = postIds.filter((id) => authors.has(id))
  const ofPractice = eq(excerpts.practiceId, practiceId)
  await tx
    .delete(excerpts)
    .where(kept.length > 0 ? and(ofPractice, notInArray(excerpts.postId, kept)) : ofPractice)
  const asked: number[] = []
  for (const [position, postId] of kept.entries()) {
    const authorId = authors.get(postId) ?? 0
    const credit: Credit = agreed(authorId) ? 'named' : 'asked'
    const added = await tx
      .insert(excerpts)
      .values({ practiceId, postId, authorId, position, credit, askedAt: tx.now })
      .onConflictDoNothing()
      .returning({ postId: excerpts.postId })
    if (added.length === 0)
      await tx
        .update(excerpts)
        .set({ position })
        .where(and(ofPractice, eq(excerpts.postId, postId)))
    else if (credit === 'asked') asked.push(authorId)
  }
  return asked
}

export async function findExcerpt(db: Reader, { practiceId, postId }: Place) {
  const [row] = await db
    .select()
    .from(excerpts)
    .where(and(eq(excerpts.practiceId, practiceId), eq(excerpts.postId, postId)))
  return row
}

export async function changeCredit(tx: Writer, { practiceId, postId }: Place, credit: Credit): Promise<void> {
  await tx
    .update(excerpts)
    .set({ credit, answeredAt: tx.now })
    .where(and(eq(excerpts.practiceId, practiceId), eq(excerpts.postId, postId)))
}

/** Posts of one author that descriptions quote, the newest request first. */
export async function listQuotationsOf(db: Reader, authorId: number) {
  return db
    .select({
      practiceId: excerpts.practiceId,
      postId: excerpts.postId,
      practice: practices.title,
      thread: { id: threads.id, title: threads.title },
      html: posts.html,
      credit: excerpts.credit,
      askedAt: excerpts.askedAt,
    })
    .from(excerpts)
    .innerJoin(practices, eq(practices.id, excerpts.practiceId))
    .innerJoin(posts, eq(posts.id, excerpts.postId))
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(and(eq(excerpts.authorId, authorId), eq(posts.hidden, false), eq(threads.hidden, false)))
    .orderBy(desc(excerpts.askedAt), desc(excerpts.postId))
    .limit(100)
}
