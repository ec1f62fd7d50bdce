import { and, eq, isNull } from 'drizzle-orm'
import { always, anyOf, moderates, type Rule } from '../../core/visible.ts'
import { posts } from './tables.ts'

/**
 * Posts whose text can be read. Of others the place in the thread stays; whoever wrote a hidden one still has his
 * words, until it is deleted. A post that waits for a moderator belongs here too: to its author and to moderators.
 */
export const visiblePost: Rule = (actor) =>
  moderates(actor)
    ? always
    : anyOf(
        eq(posts.hidden, false),
        actor ? and(eq(posts.authorId, actor.id), isNull(posts.deletedAt)) : undefined,
      )
