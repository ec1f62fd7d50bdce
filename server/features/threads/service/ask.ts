import type { Database, Writer } from '@rynek/db/core/database.ts'
import { addPost, findSent } from '@rynek/db/features/posts/queries/write.ts'
import { findThread } from '@rynek/db/features/threads/queries/find.ts'
import { addThread } from '@rynek/db/features/threads/queries/write.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import type { Awaiting } from '@rynek/shared/features/approvals/schemas.ts'
import type { NewThread, ThreadSummary } from '@rynek/shared/features/threads/schemas.ts'
import type { Person } from '../../../core/person.ts'
import { sendOnce } from '../../../core/send-key.ts'
import { awaitApproval, toAwaiting, writingOf } from '../../approvals/hold.ts'
import { withHtml } from '../../posts/markdown.ts'
import { watch } from '../../watchlist/watch.ts'
import { announceQuestion } from '../announce.ts'
import { titleOf } from '../title.ts'
import { toSummary } from '../views.ts'

export function asking({ db }: { db: Database }) {
  return {
    /** A thread and its question, in one transaction. The same key again answers the thread it made the first time. */
    async ask(
      person: Person,
      { title: typed, body: written, topic, cityType, knowingly }: NewThread,
      sendKey: string,
    ): Promise<ThreadSummary | Awaiting> {
      const { texts, held } = await watch(db, person, { title: titleOf(typed), body: written, knowingly })
      const { title } = texts
      const text = withHtml(texts.body)
      return sendOnce(db, {
        sent: async (tx) => {
          const sent = await findSent(tx, person.id, sendKey)
          if (sent && sent.kind !== 'question') throw new Problem('conflict', 'send-key-taken')
          if (sent?.unapproved) return toAwaiting(tx, sent.id)
          return sent && readSummary(tx, sent.threadId)
        },
        async send(tx) {
          const by = { authorId: person.id, createdAt: tx.now, ...(await writingOf(tx, person, held)) }
          const { id: threadId } = await addThread(tx, { title, topic, cityType, ...by })
          const question = { threadId, kind: 'question' as const, parentId: null, ...by, ...text, sendKey }
          const { id } = await addPost(tx, question)
          return by.unapproved ? awaitApproval(tx, id, held) : announceQuestion(tx, threadId)
        },
      })
    },
  }
}

async function readSummary(tx: Writer, id: number): Promise<ThreadSummary> {
  const row = await findThread(tx, id)
  if (!row) throw new Error(`thread ${id} was stored and is gone`)
  return toSummary(row)
}
