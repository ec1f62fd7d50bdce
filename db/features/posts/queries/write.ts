import type { PostKind } from '@rynek/shared/features/posts/schemas.ts'
import { and, count, eq, max, ne } from 'drizzle-orm'
import type { Reader, Writer } from '../../../core/database.ts'
import { only } from '../../../core/only.ts'
import { prepared, preparedWrite } from '../../../core/prepared.ts'
import { posts } from '../tables.ts'
import { placedPost } from '../visible.ts'

export type NewPostRow = {
  threadId: number
  kind: PostKind
  parentId: number | null
  authorId: number
  institutionId: number
  body: string
  html: string
  renderer: number
  sendKey: string
  createdAt: number
  unapproved: boolean
  newcomer: boolean
}

const insert = preparedWrite<NewPostRow>()((q, p) =>
  q
    .insert(posts)
    .values({
      threadId: p.threadId,
      kind: p.kind,
      parentId: p.parentId,
      authorId: p.authorId,
      institutionId: p.institutionId,
      body: p.body,
      html: p.html,
      renderer: p.renderer,
      sendKey: p.sendKey,
      createdAt: p.createdAt,
      hidden: p.unapproved,
      unapproved: p.unapproved,
      newcomer: p.newcomer,
    })
    .returning({ id: posts.id }),
)

/** A key this author has used before breaks `posts_send_key`. */
export const addPost = async (tx: Writer, post: NewPostRow): Promise<{ id: number }> =>
  only(await insert(tx, post))

const sent = prepared<{ authorId: number; sendKey: string }>()((q, p) =>
  q
    .select({
      id: posts.id,
      threadId: posts.threadId,
      kind: posts.kind,
      parentId: posts.parentId,
      unapproved: posts.unapproved,
    })
    .from(posts)
    .where(and(eq(posts.authorId, p.authorId), eq(posts.sendKey, p.sendKey))),
)

/** The post this author sent under this key, if any. */
export const findSent = async (db: Reader, authorId: number, sendKey: string) =>
  (await sent(db, { authorId, sendKey }))[0]

const lastOf = prepared<{ threadId: number; authorId: number }>()((q, p) =>
  q
    .select({ at: max(posts.createdAt) })
    .from(posts)
    .where(and(eq(posts.threadId, p.threadId), eq(posts.authorId, p.authorId), ne(posts.kind, 'question'))),
)

/** When a person last answered or commented in a thread, whatever became of it. */
export async function findLastOf(db: Reader, threadId: number, authorId: number): Promise<number | null> {
  const { at } = only(await lastOf(db, { threadId, authorId }))
  return at === null ? null : Number(at)
}

const comments = prepared<{ parentId: number }>()((q, p) =>
  q
    .select({ all: count() })
    .from(posts)
    .where(and(placedPost, eq(posts.parentId, p.parentId))),
)

export const countComments = async (db: Reader, parentId: number): Promise<number> =>
  only(await comments(db, { parentId })).all
