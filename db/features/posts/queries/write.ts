import type { PostKind } from '@rynek/shared/features/posts/schemas.ts'
import { and, count, eq, inArray } from 'drizzle-orm'
import type { Reader, Writer } from '../../../core/database.ts'
import { only } from '../../../core/only.ts'
import { posts, postVersions, votes } from '../tables.ts'

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
}

/** Stores the post with its first version; a key this author has used before breaks `posts_send_key`. */
export async function addPost(tx: Writer, post: NewPostRow): Promise<{ id: number }> {
  const added = only(await tx.insert(posts).values(post).returning({ id: posts.id }))
  const { body, html, authorId, createdAt } = post
  await tx
    .insert(postVersions)
    .values({ postId: added.id, version: 1, body, html, editorId: authorId, createdAt })
  return added
}

/** The post this author sent under this key, if any. */
export async function findSent(db: Reader, authorId: number, sendKey: string) {
  const [row] = await db
    .select({ id: posts.id, threadId: posts.threadId })
    .from(posts)
    .where(and(eq(posts.authorId, authorId), eq(posts.sendKey, sendKey)))
  return row
}

export type Edit = {
  id: number
  version: number
  body: string
  html: string
  renderer: number
  editorId: number
  reason: string | null
}

/** False when the post is no longer at `version`: somebody has changed it meanwhile. */
export async function changePost(
  tx: Writer,
  { id, version, body, html, renderer, editorId, reason }: Edit,
): Promise<boolean> {
  const changed = await tx
    .update(posts)
    .set({ body, html, renderer, version: version + 1, editedAt: tx.now })
    .where(and(eq(posts.id, id), eq(posts.version, version)))
    .returning({ id: posts.id })
  if (changed.length === 0) return false
  const row = { postId: id, version: version + 1, body, html, editorId, reason, createdAt: tx.now }
  await tx.insert(postVersions).values(row)
  return true
}

export async function changeHidden(tx: Writer, id: number, hiddenReason: string | null): Promise<void> {
  await tx
    .update(posts)
    .set({ hidden: hiddenReason !== null, hiddenReason })
    .where(eq(posts.id, id))
}

/** Gives or takes back a vote; answers how many there are now. */
export async function changeVote(
  tx: Writer,
  vote: { postId: number; personId: number },
  given: boolean,
): Promise<number> {
  const { postId, personId } = vote
  if (given) await tx.insert(votes).values({ postId, personId, createdAt: tx.now }).onConflictDoNothing()
  else await tx.delete(votes).where(and(eq(votes.postId, postId), eq(votes.personId, personId)))
  const { all } = only(await tx.select({ all: count() }).from(votes).where(eq(votes.postId, postId)))
  await tx.update(posts).set({ votes: all }).where(eq(posts.id, postId))
  return all
}

/** Which posts of a thread this person has voted for. */
export async function listVotedIn(db: Reader, threadId: number, personId: number): Promise<number[]> {
  const inThread = db.select({ id: posts.id }).from(posts).where(eq(posts.threadId, threadId))
  const rows = await db
    .select({ postId: votes.postId })
    .from(votes)
    .where(and(eq(votes.personId, personId), inArray(votes.postId, inThread)))
  return rows.map(({ postId }) => postId)
}

/** Posts of one person in a thread: what he may edit, and what was hidden and why. */
export async function listOwnIn(db: Reader, threadId: number, authorId: number) {
  return db
    .select({ id: posts.id, hiddenReason: posts.hiddenReason })
    .from(posts)
    .where(and(eq(posts.threadId, threadId), eq(posts.authorId, authorId)))
}

export async function countComments(db: Reader, parentId: number): Promise<number> {
  return only(await db.select({ all: count() }).from(posts).where(eq(posts.parentId, parentId))).all
}
