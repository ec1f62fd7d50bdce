import { and, asc, count, desc, eq, gt, inArray, or, type SQL } from 'drizzle-orm'
import type { Reader, Writer } from '../../core/database.ts'
import { only } from '../../core/only.ts'
import type { Actor } from '../../core/visible.ts'
import { authorColumns, officeColumns } from '../accounts/author.ts'
import { people } from '../accounts/tables.ts'
import { institutions } from '../institutions/tables.ts'
import { practices } from '../practices/tables.ts'
import { conversations, messages } from './tables.ts'
import { visibleConversation } from './visible.ts'

export type ConversationRow = NonNullable<Awaited<ReturnType<typeof findConversation>>>
export type MessageRow = Awaited<ReturnType<typeof listMessages>>[number]
export type NewMessageRow = {
  conversationId: number
  authorId: number
  institutionId: number
  body: string
  sendKey: string
}

type NewConversationRow = {
  practiceId: number
  fromInstitutionId: number
  toInstitutionId: number
  subject: string
  startedBy: number
}

export async function addConversation(tx: Writer, row: NewConversationRow): Promise<number> {
  const times = { createdAt: tx.now, lastMessageAt: tx.now }
  return only(
    await tx
      .insert(conversations)
      .values({ ...row, ...times })
      .returning({ id: conversations.id }),
  ).id
}

/** A second message with the same key of the same author breaks `messages_send_key`. */
export async function addMessage(tx: Writer, row: NewMessageRow): Promise<number> {
  await tx
    .update(conversations)
    .set({ lastMessageAt: tx.now })
    .where(eq(conversations.id, row.conversationId))
  return only(
    await tx
      .insert(messages)
      .values({ ...row, createdAt: tx.now })
      .returning({ id: messages.id }),
  ).id
}

/** What a key of this author made before. */
export async function findSentMessage(
  db: Reader,
  { authorId, sendKey }: { authorId: number; sendKey: string },
) {
  const [row] = await db
    .select({ id: messages.id, conversationId: messages.conversationId })
    .from(messages)
    .where(and(eq(messages.authorId, authorId), eq(messages.sendKey, sendKey)))
  return row
}

export async function findConversation(db: Reader, actor: Actor, id: number) {
  const [row] = await conversationRows(db, actor, eq(conversations.id, id))
  return row
}

/** Of the reader's office, whichever side it is on; the newest message first. */
export async function listConversationsOf(db: Reader, actor: NonNullable<Actor>) {
  const { institutionId } = actor
  const ofOffice = or(
    eq(conversations.fromInstitutionId, institutionId),
    eq(conversations.toInstitutionId, institutionId),
  )
  return conversationRows(db, actor, ofOffice)
    .orderBy(desc(conversations.lastMessageAt), desc(conversations.id))
    .limit(100)
}

/** Oldest first. */
export async function listMessages(db: Reader, actor: Actor, conversationId: number) {
  return db
    .select({
      id: messages.id,
      body: messages.body,
      createdAt: messages.createdAt,
      author: authorColumns,
      office: officeColumns,
    })
    .from(messages)
    .innerJoin(conversations, eq(conversations.id, messages.conversationId))
    .innerJoin(people, eq(people.id, messages.authorId))
    .innerJoin(institutions, eq(institutions.id, messages.institutionId))
    .where(and(eq(messages.conversationId, conversationId), visibleConversation(actor)))
    .orderBy(asc(messages.id))
}

export async function listOffices(db: Reader, ids: readonly number[]) {
  return db
    .select(officeColumns)
    .from(institutions)
    .where(inArray(institutions.id, [...ids]))
}

export async function countStarted(db: Reader, { personId, since }: { personId: number; since: number }) {
  const [row] = await db
    .select({ all: count() })
    .from(conversations)
    .where(and(eq(conversations.startedBy, personId), gt(conversations.createdAt, since)))
  return row?.all ?? 0
}

export async function countSent(db: Reader, { personId, since }: { personId: number; since: number }) {
  const [row] = await db
    .select({ all: count() })
    .from(messages)
    .where(and(eq(messages.authorId, personId), gt(messages.createdAt, since)))
  return row?.all ?? 0
}

function conversationRows(db: Reader, actor: Actor, which: SQL | undefined) {
  return db
    .select({
      id: conversations.id,
      subject: conversations.subject,
      from: conversations.fromInstitutionId,
      to: conversations.toInstitutionId,
      lastMessageAt: conversations.lastMessageAt,
      practice: { id: practices.id, title: practices.title },
    })
    .from(conversations)
    .innerJoin(practices, eq(practices.id, conversations.practiceId))
    .where(and(visibleConversation(actor), which))
    .$dynamic()
}
