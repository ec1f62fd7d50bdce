import { addresses } from '@rynek/shared/core/addresses.ts'
import type { NoticeKind } from '@rynek/shared/features/notices/kinds.ts'
import { and, count, desc, eq, inArray, isNull, like, lt, lte, ne, notExists, or } from 'drizzle-orm'
import type { Reader, Writer } from '../../core/database.ts'
import { prepared } from '../../core/prepared.ts'
import { removeRows } from '../../core/remove.ts'
import { people } from '../accounts/tables.ts'
import { practices } from '../practices/tables.ts'
import { sameProblems, threads } from '../threads/tables.ts'
import { notices } from './tables.ts'
import { visibleNotice } from './visible.ts'

export type NewNotice = { kind: NoticeKind; subject: string; detail: string; href: string }
type Told = { personId: number }

const toldTo = (personId: number) => visibleNotice({ id: personId, institutionId: 0, roles: [] })

/** One row a person; none for who is no longer there. */
export async function addNotices(tx: Writer, personIds: readonly number[], notice: NewNotice): Promise<void> {
  const there = await tx
    .select({ personId: people.id })
    .from(people)
    .where(and(inArray(people.id, [...personIds]), isNull(people.erasedAt)))
  const rows = there.map(({ personId }) => ({ ...notice, personId, createdAt: tx.now }))
  if (rows.length > 0) await tx.insert(notices).values(rows)
}

/** Newest first; from `after`, an id, on to the older ones. */
export async function listNotices(
  db: Reader,
  { personId, limit, after }: Told & { limit: number; after?: number | undefined },
) {
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
    .where(and(toldTo(personId), after === undefined ? undefined : lt(notices.id, after)))
    .orderBy(desc(notices.id))
    .limit(limit)
}

/** Where a notice of this person leads. */
export async function findNoticeHref(
  db: Reader,
  { id, personId }: Told & { id: number },
): Promise<string | undefined> {
  const [row] = await db
    .select({ href: notices.href })
    .from(notices)
    .where(and(eq(notices.id, id), toldTo(personId)))
  return row?.href
}

/** Pages that unread notices of a kind lead the person to. */
export async function listUnreadHrefs(
  db: Reader,
  { personId, kind }: Told & { kind: NoticeKind },
): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectDistinct({ href: notices.href })
    .from(notices)
    .where(and(unreadOf(personId), eq(notices.kind, kind)))
  return new Set(rows.map(({ href }) => href))
}

// Asked with every answer: built once.
const concernedUntold = prepared<{ threadId: number; kind: NoticeKind; href: string }>()((q, p) => {
  const asker = q.select({ id: threads.authorId }).from(threads).where(eq(threads.id, p.threadId))
  const sharers = q
    .select({ id: sameProblems.personId })
    .from(sameProblems)
    .where(eq(sameProblems.threadId, p.threadId))
  const told = q
    .select({ id: notices.id })
    .from(notices)
    .where(
      and(
        eq(notices.personId, people.id),
        isNull(notices.readAt),
        eq(notices.kind, p.kind),
        eq(notices.href, p.href),
      ),
    )
  return q
    .select({ id: people.id })
    .from(people)
    .where(and(inArray(people.id, asker.union(sharers)), notExists(told)))
    .orderBy(people.id)
})

/** Who asked a question or has the same one, but for those with an unread notice of this kind that leads there. */
export const listConcernedUntold = async (
  db: Reader,
  thread: { threadId: number; kind: NoticeKind; href: string },
): Promise<number[]> => (await concernedUntold(db, thread)).map(({ id }) => id)

export async function countUnread(db: Reader, personId: number): Promise<number> {
  return (await countUnreadOfEach(db, [personId])).get(personId) ?? 0
}

/** By person; who has read everything is not in it. */
export async function countUnreadOfEach(
  db: Reader,
  personIds: readonly number[],
): Promise<ReadonlyMap<number, number>> {
  const rows = await db
    .select({ personId: notices.personId, unread: count() })
    .from(notices)
    .where(and(inArray(notices.personId, [...personIds]), isNull(notices.readAt)))
    .groupBy(notices.personId)
  return new Map(rows.map(({ personId, unread }) => [personId, unread]))
}

/**
 * Takes back what people were told under the title of a thread that is hidden now, wherever it led: the title may be
 * the very thing that hurts. What the author was told of his own practice stays. Answers who was told.
 */
export async function removeNoticesOf(tx: Writer, threadId: number): Promise<number[]> {
  const [thread] = await tx
    .select({ title: threads.title, authorId: threads.authorId })
    .from(threads)
    .where(eq(threads.id, threadId))
  if (!thread) return []
  const dossiers = await tx
    .select({ id: practices.id })
    .from(practices)
    .where(eq(practices.threadId, threadId))
  const hrefs = [addresses.quotations, ...dossiers.map(({ id }) => addresses.dossier(id))]
  const ofPractice = and(inArray(notices.href, hrefs), eq(notices.subject, thread.title))
  const removed = await tx
    .delete(notices)
    .where(
      or(
        like(notices.href, `${addresses.thread(threadId, '')}%`),
        and(ofPractice, ne(notices.personId, thread.authorId)),
      ),
    )
    .returning({ personId: notices.personId })
  return [...new Set(removed.map(({ personId }) => personId))]
}

export const removeNoticesBefore = (tx: Writer, moment: number): Promise<number> =>
  removeRows(tx, notices, lt(notices.createdAt, moment))

/** Everything the person has been told up to `upTo`, an id, or that leads to `href`, counts as read. False: it did before. */
export async function markRead(
  tx: Writer,
  { personId, upTo, href }: Told & { upTo?: number; href?: string },
): Promise<boolean> {
  const read = await tx
    .update(notices)
    .set({ readAt: tx.now })
    .where(
      and(
        unreadOf(personId),
        upTo === undefined ? undefined : lte(notices.id, upTo),
        href === undefined ? undefined : eq(notices.href, href),
      ),
    )
    .returning({ id: notices.id })
  return read.length > 0
}

const unreadOf = (personId: number) => and(toldTo(personId), isNull(notices.readAt))
