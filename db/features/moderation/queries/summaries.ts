import { eq } from 'drizzle-orm'
import type { Reader, Writer } from '../../../core/database.ts'
import { prepared } from '../../../core/prepared.ts'
import { people } from '../../accounts/tables.ts'
import { threadSummaries } from '../tables.ts'

const ofThread = prepared<{ threadId: number }>()((q, p) =>
  q
    .select({
      body: threadSummaries.body,
      html: threadSummaries.html,
      author: people.name,
      at: threadSummaries.at,
    })
    .from(threadSummaries)
    .innerJoin(people, eq(people.id, threadSummaries.authorId))
    .where(eq(threadSummaries.threadId, p.threadId)),
)

export const findSummary = async (db: Reader, threadId: number) => (await ofThread(db, { threadId }))[0]

type Text = { body: string; html: string; renderer: number }

/** One a thread: the new wording takes the place of the last. */
export async function changeSummary(
  tx: Writer,
  threadId: number,
  { authorId, ...text }: Text & { authorId: number },
): Promise<void> {
  const row = { authorId, ...text, at: tx.now }
  await tx
    .insert(threadSummaries)
    .values({ threadId, ...row })
    .onConflictDoUpdate({ target: threadSummaries.threadId, set: row })
}

export async function removeSummary(tx: Writer, threadId: number): Promise<void> {
  await tx.delete(threadSummaries).where(eq(threadSummaries.threadId, threadId))
}
