import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Reader, Writer } from '../../../core/database.ts'
import { only } from '../../../core/only.ts'
import { prepared, preparedWrite } from '../../../core/prepared.ts'
import { posts, votes } from '../tables.ts'

type Vote = { postId: number; personId: number }

const give = preparedWrite<Vote & { createdAt: number }>()((q, p) =>
  q
    .insert(votes)
    .values({ postId: p.postId, personId: p.personId, createdAt: p.createdAt })
    .onConflictDoNothing()
    .returning({ postId: votes.postId }),
)

const takeBack = preparedWrite<Vote>()((q, p) =>
  q
    .delete(votes)
    .where(and(eq(votes.postId, p.postId), eq(votes.personId, p.personId)))
    .returning({ postId: votes.postId }),
)

// The row of the post makes simultaneous votes wait for each other, so each adds to the count before it.
const counted = preparedWrite<{ id: number; by: number }>()((q, p) =>
  q
    .update(posts)
    .set({ votes: sql`${posts.votes} + ${p.by}` })
    .where(eq(posts.id, p.id))
    .returning({ votes: posts.votes, threadId: posts.threadId }),
)

/**
 * Gives or takes back a vote; the number of votes there are now and the thread where the post stands, or nothing when
 * all was so already.
 */
export async function changeVote(
  tx: Writer,
  { postId, personId }: Vote,
  given: boolean,
): Promise<{ votes: number; threadId: number } | undefined> {
  const changed = given
    ? await give(tx, { postId, personId, createdAt: tx.now })
    : await takeBack(tx, { postId, personId })
  if (changed.length === 0) return undefined
  return only(await counted(tx, { id: postId, by: given ? 1 : -1 }))
}

const voted = prepared<{ threadId: number; personId: number }>()((q, p) => {
  const answers = q
    .select({ id: posts.id })
    .from(posts)
    .where(and(eq(posts.threadId, p.threadId), eq(posts.kind, 'answer')))
  return q
    .select({ postId: votes.postId })
    .from(votes)
    .where(and(inArray(votes.postId, answers), eq(votes.personId, p.personId)))
})

/** Which answers of a thread this person has voted for. */
export const listVotedIn = async (db: Reader, threadId: number, personId: number): Promise<number[]> =>
  (await voted(db, { threadId, personId })).map(({ postId }) => postId).sort((one, other) => one - other)

const own = prepared<{ threadId: number; authorId: number }>()((q, p) =>
  q
    .select({
      id: posts.id,
      institutionId: posts.institutionId,
      hidden: posts.hidden,
      hiddenReason: posts.hiddenReason,
    })
    .from(posts)
    .where(and(eq(posts.threadId, p.threadId), eq(posts.authorId, p.authorId)))
    .orderBy(posts.id),
)

/** Posts of one person in a thread: what he may edit, and what was hidden and why. */
export const listOwnIn = (db: Reader, threadId: number, authorId: number) => own(db, { threadId, authorId })
