import type { Role } from '@rynek/shared/core/roles.ts'
import type { AuditAction } from '@rynek/shared/features/audit/schemas.ts'
import { id, index, int, json, moment, ref, table, text } from '../../core/columns.ts'
import { people } from '../accounts/tables.ts'

/**
 * What was done, written in the transaction of the act. Rows are only ever added, and each is sealed with the one
 * before it; the migration's triggers refuse the rest.
 */
export const auditEntries = table(
  'audit_entries',
  {
    /** From 1, without a gap. */
    id: id(),
    at: moment().notNull(),
    /** Nobody for what happens by itself, or to a guest. */
    actorId: ref().references(() => people.id),
    /** The highest role the actor had then. */
    actorRole: text().$type<Role>(),
    action: text().$type<AuditAction>().notNull(),
    threadId: ref(),
    postId: ref(),
    /** Whom it concerns. */
    personId: ref(),
    reason: text().notNull(),
    before: json<Record<string, unknown>>(),
    after: json<Record<string, unknown>>(),
    /** SHA-256 of all of this and of the hash before; empty in entries older than the chain. */
    hash: text().notNull().default(''),
  },
  (it) => [
    index('audit_entries_thread').on(it.threadId, it.id),
    index('audit_entries_person').on(it.personId, it.id),
    index('audit_entries_action').on(it.action, it.id),
  ],
)

/** One row, the end of the chain: whoever adds an entry holds it, so that entries stand one after another. */
export const auditHeads = table('audit_heads', { id: id(), entry: int().notNull(), hash: text().notNull() })

/** Where the chain begins since older entries were removed. Only ever added to, and never emptied. */
export const auditCheckpoints = table('audit_checkpoints', {
  id: id(),
  /** The last entry that was removed, and its hash: the first that is left is sealed with it. */
  upTo: int().notNull(),
  hash: text().notNull(),
  at: moment().notNull(),
})
