import { and, asc, eq } from 'drizzle-orm'
import type { Reader, Writer } from '../../../core/database.ts'
import { prepared } from '../../../core/prepared.ts'
import { type Actor, everybody } from '../../../core/visible.ts'
import { people } from '../../accounts/tables.ts'
import { posts, postVersions } from '../tables.ts'
import { visiblePost } from '../visible.ts'

export type PostSourceRow = NonNullable<Awaited<ReturnType<typeof findSource>>>

const source = prepared<{ id: number; reader: number }>()((q, p) =>
  q
    .select({
      id: posts.id,
      threadId: posts.threadId,
      authorId: posts.authorId,
      institutionId: posts.institutionId,
      author: people.name,
      body: posts.body,
      html: posts.html,
      version: posts.version,
      hidden: posts.hidden,
      deletedAt: posts.deletedAt,
      createdAt: posts.createdAt,
    })
    .from(posts)
    .innerJoin(people, eq(people.id, posts.authorId))
    .where(and(eq(posts.id, p.id), visiblePost({ id: p.reader, institutionId: 0, roles: [] }))),
)

/** A post with its Markdown: of a hidden one only for its author, whose words they are. */
export const findSource = async (db: Reader, actor: Actor, id: number) =>
  (await source(db, { id, reader: actor?.id ?? 0 }))[0]

export type Edit = { body: string; html: string; renderer: number; editorId: number; reason: string | null }

/** False when the post is no longer at the version read before: somebody has changed it meanwhile. */
export async function changePost(tx: Writer, before: PostSourceRow, edit: Edit): Promise<boolean> {
  const { id, version } = before
  const { body, html, renderer, editorId, reason } = edit
  const changed = await tx
    .update(posts)
    .set({ body, html, renderer, version: version + 1, editedAt: tx.now })
    .where(and(eq(posts.id, id), eq(posts.version, version)))
    .returning({ id: posts.id })
  if (changed.length === 0) return false
  const replaced = { postId: id, version, body: before.body, html: before.html }
  await tx.insert(postVersions).values({ ...replaced, editorId, reason, replacedAt: tx.now })
  return true
}

/** Texts a post had before, the first first, each with who replaced it. A hidden post has no history. */
export async function listReplaced(db: Reader, postId: number) {
  return db
    .select({
      version: postVersions.version,
      body: postVersions.body,
      html: postVersions.html,
      reason: postVersions.reason,
      editor: { id: people.id, name: people.name },
      replacedAt: postVersions.replacedAt,
    })
    .from(postVersions)
    .innerJoin(posts, eq(posts.id, postVersions.postId))
    .innerJoin(people, eq(people.id, postVersions.editorId))
    .where(and(eq(postVersions.postId, postId), visiblePost(everybody)))
    .orderBy(asc(postVersions.version))
}
