import { pageSize } from '@rynek/shared/core/lists.ts'
import { and, asc, desc, eq, gt, inArray, or } from 'drizzle-orm'
import type { Reader } from '../../../core/database.ts'
import { prepared } from '../../../core/prepared.ts'
import { authorColumns, officeColumns } from '../../accounts/author.ts'
import { people } from '../../accounts/tables.ts'
import { institutions } from '../../institutions/tables.ts'
import { posts, postVersions } from '../tables.ts'

export type PostRow = Awaited<ReturnType<typeof selectPosts>>[number]

function selectPosts(db: Reader) {
  return db
    .select({
      id: posts.id,
      threadId: posts.threadId,
      kind: posts.kind,
      parentId: posts.parentId,
      author: authorColumns,
      office: officeColumns,
      html: posts.html,
      version: posts.version,
      votes: posts.votes,
      hidden: posts.hidden,
      hiddenReason: posts.hiddenReason,
      createdAt: posts.createdAt,
      editedAt: posts.editedAt,
    })
    .from(posts)
    .innerJoin(people, eq(people.id, posts.authorId))
    .innerJoin(institutions, eq(institutions.id, posts.institutionId))
    .$dynamic()
}

const byId = prepared<{ id: number }>()((q, p) => selectPosts(q).where(eq(posts.id, p.id)))

const answersOf = prepared<{ threadId: number; after: number; limit: number }>()((q, p) =>
  selectPosts(q)
    .where(and(eq(posts.threadId, p.threadId), eq(posts.kind, 'answer'), gt(posts.id, p.after)))
    .orderBy(asc(posts.id))
    .limit(p.limit),
)

const question = prepared<{ threadId: number }>()((q, p) =>
  selectPosts(q).where(and(eq(posts.threadId, p.threadId), eq(posts.kind, 'question'))),
)

export const findPost = async (db: Reader, id: number): Promise<PostRow | undefined> =>
  (await byId(db, { id }))[0]

export const findQuestion = async (db: Reader, threadId: number) => (await question(db, { threadId }))[0]

/** Answers after the one named, oldest first, one more than a page. */
export const listAnswers = (db: Reader, threadId: number, after: number): Promise<PostRow[]> =>
  answersOf(db, { threadId, after, limit: pageSize + 1 })

/** Comments under any of these posts, in the order they were written. */
export async function listComments(db: Reader, parentIds: readonly number[]): Promise<PostRow[]> {
  if (parentIds.length === 0) return []
  return selectPosts(db)
    .where(inArray(posts.parentId, [...parentIds]))
    .orderBy(asc(posts.id))
}

/** A post with its Markdown, for its author's editor and for moderators. */
export async function findSource(db: Reader, id: number) {
  const [row] = await db
    .select({
      id: posts.id,
      authorId: posts.authorId,
      body: posts.body,
      version: posts.version,
      hidden: posts.hidden,
    })
    .from(posts)
    .where(eq(posts.id, id))
  return row
}

/** Earlier texts of a post, the last first. */
export async function listVersions(db: Reader, postId: number) {
  return db
    .select({
      version: postVersions.version,
      body: postVersions.body,
      html: postVersions.html,
      reason: postVersions.reason,
      editor: { id: people.id, name: people.name },
      createdAt: postVersions.createdAt,
    })
    .from(postVersions)
    .innerJoin(people, eq(people.id, postVersions.editorId))
    .where(eq(postVersions.postId, postId))
    .orderBy(desc(postVersions.version))
}

/** A post and the comments under it, in order. */
export async function listWithComments(db: Reader, id: number): Promise<PostRow[]> {
  return selectPosts(db)
    .where(or(eq(posts.id, id), eq(posts.parentId, id)))
    .orderBy(asc(posts.id))
}
