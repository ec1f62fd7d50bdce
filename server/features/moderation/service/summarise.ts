import type { Database } from '@rynek/db/core/database.ts'
import { addAuditEntry, countThreadChanges } from '@rynek/db/features/audit/queries/entries.ts'
import { changeSummary, findSummary, removeSummary } from '@rynek/db/features/moderation/queries/summaries.ts'
import { channels } from '@rynek/shared/core/events.ts'
import type { NewSummary } from '@rynek/shared/features/moderation/schemas.ts'
import type { Person } from '../../../core/person.ts'
import { withHtml } from '../../posts/markdown.ts'
import { requireChangeable } from '../../threads/policy.ts'
import { tellAsker } from '../tell.ts'
import { hold } from './hold.ts'

export function summarising({ db }: { db: Database }) {
  return {
    /** What a long thread comes to, under its question, with who wrote it and when. Nothing takes it away. */
    async summarise(person: Person, threadId: number, { body, reason }: NewSummary): Promise<void> {
      const text = body.trim() ? withHtml(body) : undefined
      await db.write(async (tx) => {
        const thread = await hold(tx, threadId, person)
        requireChangeable(thread)
        const before = await findSummary(tx, threadId)
        if ((before?.body ?? '') === (text?.body ?? '')) return
        if (text) await changeSummary(tx, threadId, { ...text, authorId: person.id })
        else await removeSummary(tx, threadId)
        await tellAsker(tx, thread, { actorId: person.id, reason })
        await addAuditEntry(tx, { actorId: person.id, action: 'thread.summarise', threadId, reason })
        const summary = text ? { html: text.html, author: person.name, at: tx.now } : null
        const data = { summary, changes: await countThreadChanges(tx, threadId) }
        tx.emit({ topic: channels.thread(threadId), kind: 'thread.summarised', data })
      })
    },

    /** As written, for the form. */
    async findSummary(threadId: number): Promise<{ body: string }> {
      return { body: (await findSummary(db.read, threadId))?.body ?? '' }
    },
  }
}
