import type { Credit } from '@rynek/shared/features/excerpts/rules.ts'
import { and, asc, desc, eq, gt, inArray, isNotNull, ne, or, type SQL } from 'drizzle-orm'
import type { Reader, Writer } from '../../core/database.ts'
import { authorColumns, officeColumns } from '../accounts/author.ts'
import { people } from '../accounts/tables.ts'
import { institutions } from '../institutions/tables.ts'
import { posts } from '../posts/tables.ts'
import { practices } from '../practices/tables.ts'
import { threads } from '../threads/tables.ts'
import { excerpts } from './tables.ts'

export type ExcerptRow = Awaited<ReturnType<typeof selectExcerpts>>[number]
export type QuotationRow = Awaited<ReturnType<typeof listQuotationsOf>>[number]
type Place = { practiceId: number; postId: number }

/** What the description quotes as it is worked on, in the editor's order; a post hidden since then is left out. */
export async function listExcerpts(db: Reader, practiceId: number) {
  return selectExcerpts(db, [practiceId], isNotNull(excerpts.position))
}

/** The same of an edition, by the posts it was published with, in the order of then. */
export async function listExcerptsOf(
  db: Reader,
  { practiceId, postIds }: { practiceId: number; postIds: readonly number[] },
): Promise<ExcerptRow[]> {
  const rows = await selectExcerpts(db, [practiceId], inArray(excerpts.postId, [...postIds]))
  return rows.toSorted((one, other) => postIds.indexOf(one.postId) - postIds.indexOf(other.postId))
}

/** Whatever these practices quote or have quoted. */
export async function listExcerptsOfAll(db: Reader, practiceIds: readonly number[]) {
  return selectExcerpts(db, practiceIds)
}

async function selectExcerpts(db: Reader, practiceIds: readonly number[], which?: SQL) {
  return db
    .select({
      practiceId: excerpts.practiceId,
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
    .where(and(inArray(excerpts.practiceId, [...practiceIds]), which, eq(posts.hidden, false)))
    .orderBy(asc(excerpts.position))
}

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
    .where(and(eq(posts.threadId, threadId), eq(posts.hidden, false), inArray(posts.id, [...postIds])))
  return new Map(rows.map(({ id, authorId }) => [id, authorId]))
}

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
 * first; those that the editor has put in own words are settled.
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
        or(isNotNull(excerpts.position), gt(practices.edition, 0)),
        eq(posts.hidden, false),
        eq(threads.hidden, false),
      ),
    )
    .orderBy(desc(excerpts.askedAt), desc(excerpts.postId))
    .limit(100)
}
