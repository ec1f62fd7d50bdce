import { and, eq, isNull } from 'drizzle-orm'
import { always, anyOf, moderates, type Rule } from '../../core/visible.ts'
import { posts } from './tables.ts'

/**
 * Posts whose text can be read. Of others the place in the thread stays; whoever wrote a hidden one still has his
 * words, until it is deleted. One that waits for a moderator is hidden, and therefore its author's and theirs.
 */
export const visiblePost: Rule = (actor) =>
  moderates(actor)
    ? always
    : anyOf(
        eq(posts.hidden, false),
        actor ? and(eq(posts.authorId, actor.id), isNull(posts.deletedAt)) : undefined,
      )

/** Posts that have a place in their thread. One that no moderator let through is, there, as if it were not written. */
export const placedPost = eq(posts.unapproved, false)
