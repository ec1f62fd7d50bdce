import type { Database } from '@rynek/db/core/database.ts'
import { addAuditEntry } from '@rynek/db/features/audit/queries/entries.ts'
import { redactPost } from '@rynek/db/features/posts/queries/redact.ts'
import { channels } from '@rynek/shared/core/events.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import type { Redaction } from '@rynek/shared/features/posts/schemas.ts'
import type { Person } from '../../../core/person.ts'
import { withHtml } from '../../posts/markdown.ts'
import { requireVisible } from '../../posts/policy.ts'
import { tellOfRedaction } from '../tell.ts'
import { holdPost } from './hold.ts'

export function redacting({ db }: { db: Database }) {
  return {
    /** Takes personal data out of a post for good: no history, no log of events keeps what stood there. */
    async redact(person: Person, postId: number, { body, version, reason }: Redaction): Promise<void> {
      const text = withHtml(body)
      await db.write(async (tx) => {
        const post = await holdPost(tx, postId, person)
        requireVisible(post)
        const redacted = await redactPost(tx, post, { version, ...text, editorId: person.id, reason })
        if (!redacted) throw new Problem('conflict', 'redacted-meanwhile')
        const { threadId } = post
        const data = { postId, html: text.html, version: version + 1, editedAt: tx.now }
        tx.emit({ topic: channels.thread(threadId), kind: 'post.edited', data })
        await tellOfRedaction(tx, post, { actorId: person.id, reason })
        await addAuditEntry(tx, { actorId: person.id, action: 'post.redact', threadId, postId, reason })
      })
    },
  }
}
