import type { Credit } from '@rynek/shared/features/excerpts/rules.ts'
import { and, eq, inArray } from 'drizzle-orm'
import type { Writer } from '../../../core/database.ts'
import { everybody } from '../../../core/visible.ts'
import { posts } from '../../posts/tables.ts'
import { visiblePost } from '../../posts/visible.ts'
import { excerpts } from '../tables.ts'

/** A post, and the paragraphs that the description says are from it: none where it is quoted whole. */
export type Chosen = { postId: number; words: string }
type Choosing = {
  practiceId: number
  threadId: number
  chosen: readonly Chosen[]
  /** Whether this author need not be asked. */
  agreed: (authorId: number) => boolean
}

/**
 * Only visible posts of the practice's own thread are taken, in the order given. What an author has said is kept, also
 * while his post is taken out; asked is who has said nothing when it comes in, and who stands for words by his name or
 * office that are others now. Answers the authors who are asked now.
 */
export async function changeExcerpts(
  tx: Writer,
  { practiceId, threadId, chosen, agreed }: Choosing,
): Promise<number[]> {
  const authors = await listAuthors(
    tx,
    threadId,
    chosen.map(({ postId }) => postId),
  )
  const ofPractice = eq(excerpts.practiceId, practiceId)
  const before = await tx.select().from(excerpts).where(ofPractice)
  const stood = new Map(before.map((row) => [row.postId, row]))
  await tx.update(excerpts).set({ position: null }).where(ofPractice)
  const asked: number[] = []
  for (const [position, { postId, words }] of chosen.filter(({ postId: id }) => authors.has(id)).entries()) {
    const authorId = authors.get(postId) ?? 0
    const known = stood.get(postId)
    const others = known !== undefined && standsFor(known) && known.words !== words
    const credit = others ? 'asked' : (known?.credit ?? (agreed(authorId) ? 'named' : 'asked'))
    const isAsked = credit === 'asked' && (others || typeof known?.position !== 'number')
    const now = { position, credit, askedAt: known && !isAsked ? known.askedAt : tx.now }
    await tx
      .insert(excerpts)
      .values({ practiceId, postId, authorId, ...now })
      .onConflictDoUpdate({ target: [excerpts.practiceId, excerpts.postId], set: now })
    if (isAsked) asked.push(authorId)
  }
  return asked
}

/** Whether the author himself has put his name or office to the words. */
const standsFor = ({ credit, answeredAt }: { credit: Credit; answeredAt: number | null }) =>
  answeredAt !== null && (credit === 'named' || credit === 'office')

/** Who wrote those of these posts that stand in the thread for everybody to see. */
async function listAuthors(tx: Writer, threadId: number, postIds: readonly number[]) {
  const rows = await tx
    .select({ id: posts.id, authorId: posts.authorId })
    .from(posts)
    .where(and(eq(posts.threadId, threadId), visiblePost(everybody), inArray(posts.id, [...postIds])))
  return new Map(rows.map(({ id, authorId }) => [id, authorId]))
}
