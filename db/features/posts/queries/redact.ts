import { and, eq } from 'drizzle-orm'
import type { Writer } from '../../../core/database.ts'
import { forgetWords } from '../../search/queries/forget.ts'
import { posts, postVersions } from '../tables.ts'
import { rewordPost } from './blank.ts'
import type { PostRow } from './list.ts'

type Redacting = {
  version: number
  body: string
  html: string
  renderer: number
  editorId: number
  reason: string
}

/**
 * Puts another text in the place of every one the post had: its history keeps who changed it, when and why, and no
 * words. False when the post is no longer at the version read before.
 */
export async function redactPost(tx: Writer, post: PostRow, redacting: Redacting): Promise<boolean> {
  const { version, body, html, renderer, editorId, reason } = redacting
  const { id, threadId, kind, createdAt } = post
  const changed = await tx
    .update(posts)
    .set({ body, html, renderer, version: version + 1, editedAt: tx.now })
    .where(and(eq(posts.id, id), eq(posts.version, version)))
    .returning({ id: posts.id })
  if (changed.length === 0) return false
  const wordless = { body: '', html: '' }
  await tx.update(postVersions).set(wordless).where(eq(postVersions.postId, id))
  const replaced = { postId: id, version, ...wordless, editorId, reason, replacedAt: tx.now }
  await tx.insert(postVersions).values(replaced)
  await forgetWords(tx, [post.html])
  await rewordPost(tx, { id, threadId, kind, createdAt }, html)
  return true
}
