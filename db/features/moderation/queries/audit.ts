import type { AuditAction } from '@rynek/shared/features/moderation/schemas.ts'
import { desc, eq } from 'drizzle-orm'
import type { Reader, Writer } from '../../../core/database.ts'
import { people } from '../../accounts/tables.ts'
import { auditEntries } from '../tables.ts'

export type NewAuditEntry = {
  actorId: number
  action: AuditAction
  threadId: number
  postId?: number
  reason: string
  before?: Record<string, unknown>
  after?: Record<string, unknown>
}

/** To be called in the transaction of the act itself: no act without its entry, no entry without its act. */
export async function addAuditEntry(tx: Writer, entry: NewAuditEntry): Promise<void> {
  await tx.insert(auditEntries).values({ ...entry, at: tx.now })
}

/** The last entries, newest first. */
export async function listAuditEntries(db: Reader, limit: number) {
  return db
    .select({
      id: auditEntries.id,
      at: auditEntries.at,
      actor: people.name,
      action: auditEntries.action,
      threadId: auditEntries.threadId,
      postId: auditEntries.postId,
      reason: auditEntries.reason,
    })
    .from(auditEntries)
    .innerJoin(people, eq(people.id, auditEntries.actorId))
    .orderBy(desc(auditEntries.id))
    .limit(limit)
}
