import type { PostRow } from '@rynek/db/features/posts/queries/list.ts'
import type { Post } from '@rynek/shared/features/posts/schemas.ts'
import { toAuthor } from '../accounts/author.ts'

/** A post as everybody sees it. A hidden one keeps its place and loses its text. */
export function toPost(row: PostRow): Post {
  const { id, threadId, kind, parentId, version, votes, hidden, createdAt, editedAt } = row
  return {
    id,
    threadId,
    kind,
    parentId,
    author: toAuthor(row.author, row.office),
    html: hidden ? '' : row.html,
    version,
    votes,
    hidden,
    createdAt,
    editedAt,
  }
}
