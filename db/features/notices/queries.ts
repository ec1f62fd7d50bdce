import type { NoticeKind } from '@rynek/shared/features/notices/kinds.ts'
import { and, count, desc, eq, isNull, lt, lte } from 'drizzle-orm'
import type { Reader, Writer } from '../../core/database.ts'
import { notices } from './tables.ts'

export type NewNotice = { kind: NoticeKind; subject: string; detail: string; href: string }

/** One row a person; nobody is told twice by one call. */
export async function addNotices(tx: Writer, personIds: readonly number[], notice: NewNotice): Promise<void> {
  const rows = [...new Set(personIds)].map((personId) => ({ ...notice, personId, createdAt: tx.now }))
  if (rows.length > 0) await tx.insert(notices).values(rows)
}

/** Newest first. */
export async function listNotices(db: Reader, { personId, limit }: { personId: number; limit: number }) {
  return db
    .select({
      id: notices.id,
      kind: notices.kind,
      subject: notices.subject,
      detail: notices.detail,
      href: notices.href,
      createdAt: notices.createdAt,
      readAt: notices.readAt,
    })
    .from(notices)
    .where(eq(notices.personId, personId))
    .orderBy(desc(notices.id))
    .limit(limit)
}

export async function countUnread(db: Reader, personId: number): Promise<number> {
  const [row] = await db
    .select({ unread: count() })
    .from(notices)
    .where(and(eq(notices.personId, personId), isNull(notices.readAt)))
  return row?.unread ?? 0
}

export async function removeNoticesBefore(tx: Writer, moment: number): Promise<void> {
  await tx.delete(notices).where(lt(notices.createdAt, moment))
}

/** Everything the person has been told up to `upTo`, an id, counts as read. */
export async function markRead(
  tx: Writer,
  { personId, upTo }: { personId: number; upTo: number },
): Promise<void> {
  await tx
    .update(notices)
    .set({ readAt: tx.now })
    .where(and(eq(notices.personId, personId), isNull(notices.readAt), lte(notices.id, upTo)))
}
