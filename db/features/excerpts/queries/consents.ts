import type { Credit } from '@rynek/shared/features/excerpts/rules.ts'
import { ended } from '@rynek/shared/features/practices/lifecycle.ts'
import { and, desc, eq, gt, isNotNull, ne, notInArray, or } from 'drizzle-orm'
import type { Reader, Writer } from '../../../core/database.ts'
import { everybody } from '../../../core/visible.ts'
import { posts } from '../../posts/tables.ts'
import { visiblePost } from '../../posts/visible.ts'
import { practices } from '../../practices/tables.ts'
import { threads } from '../../threads/tables.ts'
import { visibleThread } from '../../threads/visible.ts'
import { excerpts } from '../tables.ts'

export type QuotationRow = Awaited<ReturnType<typeof listQuotationsOf>>[number]
type Place = { practiceId: number; postId: number }

export async function findExcerpt(db: Reader, { practiceId, postId }: Place) {
  const [row] = await db
    .select()
    .from(excerpts)
    .where(and(eq(excerpts.practiceId, practiceId), eq(excerpts.postId, postId)))
  return row
}

/** `words` is what stands in the description as the post's at this moment. */
export async function changeCredit(
  tx: Writer,
  { practiceId, postId }: Place,
  { credit, words }: { credit: Credit; words: string },
): Promise<void> {
  await tx
    .update(excerpts)
    .set({ credit, words, answeredAt: tx.now })
    .where(and(eq(excerpts.practiceId, practiceId), eq(excerpts.postId, postId)))
}

/**
 * Posts of one author that a description quotes, as it is worked on or in what was published of it, the newest request
 * first; those that the editor has put in own words are settled, and practices that came to nothing quote nobody.
 */
export async function listQuotationsOf(db: Reader, authorId: number) {
  return db
    .select({
      practiceId: excerpts.practiceId,
      postId: excerpts.postId,
      practice: practices.title,
      description: practices.description,
      thread: { id: threads.id, title: threads.title },
      html: posts.html,
      credit: excerpts.credit,
      askedAt: excerpts.askedAt,
    })
    .from(excerpts)
    .innerJoin(practices, eq(practices.id, excerpts.practiceId))
    .innerJoin(posts, eq(posts.id, excerpts.postId))
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(
      and(
        eq(excerpts.authorId, authorId),
        ne(excerpts.credit, 'rewritten'),
        notInArray(practices.stage, [...ended]),
        or(isNotNull(excerpts.position), gt(practices.edition, 0)),
        visiblePost(everybody),
        visibleThread(everybody),
      ),
    )
    .orderBy(desc(excerpts.askedAt), desc(excerpts.postId))
    .limit(100)
}
