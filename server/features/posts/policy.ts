import { Problem } from '@rynek/shared/core/problems.ts'
import type { PostKind } from '@rynek/shared/features/posts/schemas.ts'
import type { Person } from '../../core/person.ts'

/** Comments a question or an answer can hold; a page loads them all. */
export const mostComments = 100

type Subject = { kind: PostKind; hidden: boolean; author: { id: number } }

export function requireOpen({ lockedReason }: { lockedReason: string | null }): void {
  if (lockedReason !== null)
    throw new Problem('conflict', 'thread-locked', { params: { reason: lockedReason } })
}

/** Only answers are voted for, and nobody votes for his own. */
export function requireMayVote(person: Person, post: Subject): void {
  if (post.kind !== 'answer') throw new Problem('conflict', 'vote-answers-only')
  if (post.author.id === person.id) throw new Problem('forbidden', 'vote-own')
}

/** Texts are their authors': a moderator hides, and never rewrites. */
export function requireAuthorOf(person: Person, post: { authorId: number; hidden: boolean }): void {
  if (post.authorId !== person.id) throw new Problem('not-found', 'not-found')
  if (post.hidden) throw new Problem('conflict', 'post-hidden')
}
