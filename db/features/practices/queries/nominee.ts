import { and, eq } from 'drizzle-orm'
import type { Reader } from '../../../core/database.ts'
import { threads } from '../../threads/tables.ts'

/** What a nomination takes over from its thread; nothing for a hidden one. */
export async function findNominee(db: Reader, threadId: number) {
  const [thread] = await db
    .select({
      id: threads.id,
      title: threads.title,
      topic: threads.topic,
      area: threads.area,
      authorId: threads.authorId,
      institutionId: threads.institutionId,
    })
    .from(threads)
    .where(and(eq(threads.id, threadId), eq(threads.hidden, false)))
  return thread
}
