import type { Database } from '@rynek/db/core/database.ts'
import { databaseErrorKind } from '@rynek/db/core/errors.ts'
import { addPost, findSent } from '@rynek/db/features/posts/queries/write.ts'
import { findThread } from '@rynek/db/features/threads/queries/find.ts'
import type { ThreadRow } from '@rynek/db/features/threads/queries/summary.ts'
import { addThread } from '@rynek/db/features/threads/queries/write.ts'
import { channels } from '@rynek/shared/core/events.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import type { NewThread, ThreadSummary } from '@rynek/shared/features/threads/schemas.ts'
import type { Person } from '../../../core/person.ts'
import type { RenderText } from '../service.ts'
import { toSummary } from '../views.ts'

export function asking({ db, render }: { db: Database; render: RenderText }) {
  return {
    /** A thread and its question, in one transaction. The same key again answers the thread it made the first time. */
    async ask(
      person: Person,
      { title, body, topic, cityType }: NewThread,
      sendKey: string,
    ): Promise<ThreadSummary> {
      const text = render(body)
      return db.write(async (tx) => {
        const sent = await findSent(tx, person.id, sendKey)
        if (sent) return toSummary((await findThread(tx, sent.threadId)) as ThreadRow)
        const by = { authorId: person.id, institutionId: person.institutionId, createdAt: tx.now }
        const id = await tx
          .attempt(async (part) => {
            const added = await addThread(part, { title: title.trim(), topic, cityType, ...by })
            await addPost(part, {
              threadId: added.id,
              kind: 'question',
              parentId: null,
              body,
              sendKey,
              ...text,
              ...by,
            })
            return added.id
          })
          .catch(sentTwice)
        const thread = toSummary((await findThread(tx, id)) as ThreadRow)
        tx.emit({ topic: channels.lists, kind: 'thread.added', data: { thread } })
        return thread
      })
    },
  }
}

function sentTwice(failure: unknown): never {
  if (databaseErrorKind(failure) !== 'unique') throw failure
  throw new Problem('conflict', 'being-sent')
}
