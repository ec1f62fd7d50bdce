import type { listReplaced, PostSourceRow } from '@rynek/db/features/posts/queries/edit.ts'
import type { PostRow } from '@rynek/db/features/posts/queries/list.ts'
import type { Post, PostVersions } from '@rynek/shared/features/posts/schemas.ts'
import { toAuthor } from '../accounts/author.ts'

/** A post as everybody sees it. */
export function toPost(row: PostRow): Post {
  const { id, threadId, kind, parentId, version, votes, worksHere, hidden, createdAt, editedAt } = row
  return {
    id,
    threadId,
    kind,
    parentId,
    author: toAuthor(row.author, row.office),
    html: row.html,
    version,
    votes,
    worksHere,
    hidden,
    deleted: row.deletedAt !== null,
    createdAt,
    editedAt,
  }
}

type Replaced = Awaited<ReturnType<typeof listReplaced>>[number]

/** A text is stored with who replaced it; it is shown with who made it, which is told by the one before. */
export function toVersions(post: PostSourceRow, replaced: readonly Replaced[]): PostVersions {
  const first = { editor: { id: post.authorId, name: post.author }, reason: null, replacedAt: post.createdAt }
  const items = [...replaced, post].map(({ version, body, html }, at) => {
    const made = replaced[at - 1] ?? first
    const editor = { id: made.editor.id, name: made.editor.name }
    return { version, body, html, reason: made.reason, editor, createdAt: made.replacedAt }
  })
  return { postId: post.id, threadId: post.threadId, items }
}
