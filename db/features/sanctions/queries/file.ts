import { and, count, desc, eq, isNotNull } from 'drizzle-orm'
import type { Reader, Writer } from '../../../core/database.ts'
import { only } from '../../../core/only.ts'
import { people } from '../../accounts/tables.ts'
import { cases } from '../../moderation/tables.ts'
import { posts } from '../../posts/tables.ts'
import { placedPost } from '../../posts/visible.ts'
import { threads } from '../../threads/tables.ts'
import { personNotes } from '../tables.ts'

/** Posts of the person that are out of sight now, newest first. */
export async function listHiddenOf(db: Reader, personId: number, limit: number) {
  return db
    .select({
      postId: posts.id,
      threadId: posts.threadId,
      title: threads.title,
      reason: posts.hiddenReason,
      at: posts.createdAt,
    })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(and(eq(posts.authorId, personId), eq(posts.hidden, true), placedPost))
    .orderBy(desc(posts.id))
    .limit(limit)
}

/** Cases about posts of the person. */
export async function countCasesOf(db: Reader, personId: number): Promise<{ all: number; hidden: number }> {
  const ofPerson = (hidden: boolean) =>
    db
      .select({ all: count() })
      .from(cases)
      .innerJoin(posts, eq(posts.id, cases.postId))
      .where(and(eq(posts.authorId, personId), hidden ? eq(cases.decision, 'hide') : isNotNull(cases.id)))
  return { all: only(await ofPerson(false)).all, hidden: only(await ofPerson(true)).all }
}

/** What moderators noted, newest first. */
export async function listNotesOn(db: Reader, personId: number) {
  return db
    .select({ id: personNotes.id, by: people.name, at: personNotes.createdAt, body: personNotes.body })
    .from(personNotes)
    .innerJoin(people, eq(people.id, personNotes.authorId))
    .where(eq(personNotes.personId, personId))
    .orderBy(desc(personNotes.id))
}

export async function addNote(
  tx: Writer,
  note: { personId: number; authorId: number; body: string },
): Promise<void> {
  await tx.insert(personNotes).values({ ...note, createdAt: tx.now })
}
