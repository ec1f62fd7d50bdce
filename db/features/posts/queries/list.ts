import { pageSize } from '@rynek/shared/core/lists.ts'
import { and, asc, eq, gt, or, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '../../../core/database.ts'
import { prepared } from '../../../core/prepared.ts'
import { everybody, textWhere } from '../../../core/visible.ts'
import { authorColumns, officeColumns } from '../../accounts/author.ts'
import { people } from '../../accounts/tables.ts'
import { institutions } from '../../institutions/tables.ts'
import { posts } from '../tables.ts'
import { placedPost, visiblePost } from '../visible.ts'

export type PostRow = Awaited<ReturnType<typeof selectPosts>>[number]

/** As everybody sees them. A hidden one keeps its place and loses its text; one that waits for a moderator has none. */
const selectPlaced = (db: Reader, matching: SQL | undefined) =>
  selectPosts(db).where(and(placedPost, matching))

function selectPosts(db: Reader) {
  return db
    .select({
      id: posts.id,
      threadId: posts.threadId,
      kind: posts.kind,
      parentId: posts.parentId,
      author: authorColumns,
      office: officeColumns,
      html: textWhere(visiblePost(everybody), posts.html),
      version: posts.version,
      votes: posts.votes,
      worksHere: posts.worksHere,
      hidden: posts.hidden,
      deletedAt: posts.deletedAt,
      unapproved: posts.unapproved,
      createdAt: posts.createdAt,
      editedAt: posts.editedAt,
    })
    .from(posts)
    .innerJoin(people, eq(people.id, posts.authorId))
    .innerJoin(institutions, eq(institutions.id, posts.institutionId))
    .$dynamic()
}

const byId = prepared<{ id: number }>()((q, p) => selectPlaced(q, eq(posts.id, p.id)))

export const findPost = async (db: Reader, id: number): Promise<PostRow | undefined> =>
  (await byId(db, { id }))[0]

const judged = prepared<{ id: number }>()((q, p) => selectPosts(q).where(eq(posts.id, p.id)))

/** A post that moderators decide about, whether it has a place or waits for one. */
export const findJudged = async (db: Reader, id: number): Promise<PostRow | undefined> =>
  (await judged(db, { id }))[0]

const question = prepared<{ threadId: number }>()((q, p) =>
  selectPlaced(q, and(eq(posts.threadId, p.threadId), eq(posts.kind, 'question'))),
)

export const findQuestion = async (db: Reader, threadId: number): Promise<PostRow | undefined> =>
  (await question(db, { threadId }))[0]

const answersOf = prepared<{ threadId: number; after: number }>()((q, p) =>
  selectPlaced(q, and(eq(posts.threadId, p.threadId), eq(posts.kind, 'answer'), gt(posts.id, p.after)))
    .orderBy(asc(posts.id))
    .limit(pageSize + 1),
)

/** Answers after the one named, oldest first, one more than a page. */
export const listAnswers = (db: Reader, threadId: number, after: number): Promise<PostRow[]> =>
  answersOf(db, { threadId, after })

/** A page holds the question and its answers. */
const parentPlaces = Array.from({ length: pageSize + 1 }, (_, place) => `parent${place}`)

const commentsOf = prepared<Record<string, number>>()((q) => {
  const places = parentPlaces.map((name) => sql.placeholder(name))
  return selectPlaced(q, sql`${posts.parentId} in (${sql.join(places, sql`, `)})`)
})

/** Comments under any of these posts (those of one page at most), in no order. */
export function listComments(db: Reader, parentIds: readonly number[]): Promise<PostRow[]> {
  return commentsOf(db, Object.fromEntries(parentPlaces.map((name, place) => [name, parentIds[place] ?? 0])))
}

const withComments = prepared<{ id: number }>()((q, p) =>
  selectPlaced(q, or(eq(posts.id, p.id), eq(posts.parentId, p.id))).orderBy(asc(posts.id)),
)

/** A post and the comments under it, in the order they were written. */
export const listWithComments = (db: Reader, id: number): Promise<PostRow[]> => withComments(db, { id })
