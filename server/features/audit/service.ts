import { Readable } from 'node:stream'
import type { Database } from '@rynek/db/core/database.ts'
import { findHead, removeEntriesBefore } from '@rynek/db/features/audit/queries/chain.ts'
import {
  addAuditEntry,
  listFullEntries,
  listPublicEntries,
} from '@rynek/db/features/audit/queries/entries.ts'
import { pageSize } from '@rynek/shared/core/lists.ts'
import type { FullLog, PublicEntry, PublicLog } from '@rynek/shared/features/audit/schemas.ts'
import { keptFor } from '@rynek/shared/features/privacy/rules/retention.ts'
import type { Person } from '../../core/person.ts'
import { csvParts } from './csv-parts.ts'
import { verifyChain } from './verify.ts'

export type Audit = ReturnType<typeof createAudit>

/** What was done, for whoever may know how much of it. */
export function createAudit({ db }: { db: Database }) {
  return {
    async listPublic(after?: number, threadId?: number): Promise<PublicLog> {
      const rows = await listPublicEntries(db.read, { limit: pageSize + 1, after, threadId })
      return { ...pageOf(rows as PublicEntry[]), seal: await findHead(db.read) }
    },
    async listFull(person: Person, after?: number): Promise<FullLog> {
      const rows = await listFullEntries(db.read, person, { limit: pageSize + 1, after })
      return pageOf(rows.map((row) => ({ ...row, before: asJson(row.before), after: asJson(row.after) })))
    },
    verify: () => verifyChain(db.slow),
    /** Who takes the log out stands in the log. */
    async csv({ id: actorId }: Person): Promise<Readable> {
      await db.write((tx) => addAuditEntry(tx, { actorId, action: 'audit.export', reason: '' }))
      return Readable.from(csvParts(db.slow))
    },
    forgetOld: (): Promise<number> => db.write((tx) => removeEntriesBefore(tx, tx.now - keptFor('audit'))),
  }
}

const asJson = (value: unknown): string | null => (value === null ? null : JSON.stringify(value))

function pageOf<Row extends { id: number }>(rows: Row[]): { items: Row[]; next: number | null } {
  const items = rows.slice(0, pageSize)
  return { items, next: rows.length > pageSize ? (items.at(-1)?.id ?? null) : null }
}
