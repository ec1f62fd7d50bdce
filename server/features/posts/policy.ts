import { Problem } from '@rynek/shared/core/problems.ts'
import type { PostKind } from '@rynek/shared/features/posts/schemas.ts'
import type { Person } from '../../core/person.ts'

/** Comments a question or an answer can hold; a page loads them all. */
export const mostComments = 100

type Post = { kind: PostKind; hidden: boolean; author: { id: number } }

export function requireVisible({ hidden }: { hidden: boolean }): void {
  if (hidden) throw new Problem('conflict', 'post-hidden')
}

export function requireRoomFor(comments: number): void {
  if (comments >= mostComments)
    throw new Problem('conflict', 'comments-full', { params: { most: mostComments } })
}

/** Only answers are voted for, and nobody votes for his own. */
export function requireMayVote(person: Person, post: Post): void {
  requireVisible(post)
  if (post.kind !== 'answer') throw new Problem('conflict', 'vote-answers-only')
  if (post.author.id === person.id) throw new Problem('forbidden', 'vote-own-answer')
}

/** Texts are their authors' while they work for that office: a moderator hides, and never rewrites. */
export function requireAuthorOf(person: Person, post: { authorId: number; institutionId: number }): void {
  if (post.authorId !== person.id || post.institutionId !== person.institutionId)
    throw new Problem('not-found', 'not-found')
}
