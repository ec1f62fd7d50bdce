import { type Role, roles } from '@rynek/shared/core/roles.ts'
import { type AuditAction, threadActions } from '@rynek/shared/features/audit/schemas.ts'
import { and, count, desc, eq, inArray, lt, sql } from 'drizzle-orm'
import type { Reader, Writer } from '../../../core/database.ts'
import { only } from '../../../core/only.ts'
import { prepared } from '../../../core/prepared.ts'
import { type Actor, everybody } from '../../../core/visible.ts'
import { people } from '../../accounts/tables.ts'
import { auditEntries, auditHeads } from '../tables.ts'
import { visibleEntry } from '../visible.ts'
import { sealOf } from './seal.ts'

export type NewAuditEntry = {
  /** Null for what happens by itself, or to a guest. */
  actorId: number | null
  action: AuditAction
  threadId?: number
  postId?: number
  /** Whom it concerns. Names, addresses and texts do not belong into an entry: it can never be mended. */
  personId?: number
  reason: string
  before?: Record<string, unknown>
  after?: Record<string, unknown>
}

/**
 * To be called in the transaction of the act itself: no act without its entry, no entry without its act. As the last
 * write of the act, because others who want to add an entry wait from here to the end of the transaction.
 */
export async function addAuditEntry(tx: Writer, given: NewAuditEntry): Promise<void> {
  const { threadId = null, postId = null, personId = null, before = null, after = null, ...rest } = given
  const head = await nextPlace(tx)
  const actorRole = await highestRoleOf(tx, given.actorId)
  const facts = { threadId, postId, personId, before, after, ...rest }
  const entry = { ...facts, id: head.entry, at: tx.now, actorRole }
  const hash = sealOf(entry, head.hash)
  await tx.insert(auditEntries).values({ ...entry, hash })
  await tx.update(auditHeads).set({ hash })
}

/** Holds the end of the chain until the transaction is over; answers the number to take and the hash before it. */
async function nextPlace(tx: Writer): Promise<{ entry: number; hash: string }> {
  return only(
    await tx
      .update(auditHeads)
      .set({ entry: sql`${auditHeads.entry} + 1` })
      .returning({ entry: auditHeads.entry, hash: auditHeads.hash }),
  )
}

async function highestRoleOf(tx: Writer, personId: number | null): Promise<Role | null> {
  if (personId === null) return null
  const [person] = await tx.select({ held: people.roles }).from(people).where(eq(people.id, personId))
  // The list of roles goes from the lowest to the highest.
  return roles.findLast((role) => person?.held.includes(role)) ?? null
}

const entryColumns = {
  id: auditEntries.id,
  at: auditEntries.at,
  actor: people.name,
  action: auditEntries.action,
  threadId: auditEntries.threadId,
  postId: auditEntries.postId,
  reason: auditEntries.reason,
}

/** What staff did last, newest first. */
export async function listStaffEntries(db: Reader, limit: number) {
  return db
    .select(entryColumns)
    .from(auditEntries)
    .leftJoin(people, eq(people.id, auditEntries.actorId))
    .where(visibleEntry(everybody))
    .orderBy(desc(auditEntries.id))
    .limit(limit)
}

type Part = { limit: number; after?: number | undefined }
const olderThan = (after: number | undefined) =>
  after === undefined ? undefined : lt(auditEntries.id, after)

/** The same for everybody: whoever did it is known by the role alone. */
export async function listPublicEntries(
  db: Reader,
  { limit, after, threadId }: Part & { threadId?: number | undefined },
) {
  const { id, at, action, actorRole: role, reason } = auditEntries
  // Of one thread only what was done to the whole of it: where posts were hidden, the log does not say.
  const which =
    threadId === undefined
      ? undefined
      : and(eq(auditEntries.threadId, threadId), inArray(action, [...threadActions]))
  return db
    .select({ id, at, action, role, reason })
    .from(auditEntries)
    .where(and(visibleEntry(everybody), which, olderThan(after)))
    .orderBy(desc(id))
    .limit(limit)
}

/** Everything that the reader may see, newest first. */
export async function listFullEntries(db: Reader, actor: Actor, { limit, after }: Part) {
  const { actorRole: role, personId, before, after: changed } = auditEntries
  return db
    .select({ ...entryColumns, role, personId, before, after: changed })
    .from(auditEntries)
    .leftJoin(people, eq(people.id, auditEntries.actorId))
    .where(and(visibleEntry(actor), olderThan(after)))
    .orderBy(desc(auditEntries.id))
    .limit(limit)
}

const ofThread = prepared<{ threadId: number }>()((q, p) =>
  q
    .select({ all: count() })
    .from(auditEntries)
    .where(and(eq(auditEntries.threadId, p.threadId), inArray(auditEntries.action, [...threadActions]))),
)

/** How often moderators changed something about a whole thread. */
export const countThreadChanges = async (db: Reader, threadId: number): Promise<number> =>
  only(await ofThread(db, { threadId })).all
