import { formerMember } from '@rynek/shared/features/accounts/rules.ts'
import { and, count, eq, inArray, isNull, ne, sql } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { Reader, Writer } from '../../../core/database.ts'
import { only } from '../../../core/only.ts'
import * as schema from '../../../core/schema.ts'
import { says } from './scrub.ts'

const { people, votes, posts, events, letters, assessmentInvitations: invitations } = schema

type Own = { table: PgTable; person: PgColumn }
const own = <T extends PgTable & { personId: PgColumn }>(table: T): Own => ({ table, person: table.personId })

/**
 * Rows that are the person's alone and go with him. Everything else that names a person is of use to others or belongs
 * to an office: it stays, and says "former member". A test compares this with every reference to people there is.
 */
export const goesWithPerson: readonly Own[] = [
  own(schema.sessions),
  own(schema.authenticators),
  own(schema.recoveryCodes),
  own(schema.factorSetUps),
  own(schema.identities),
  own(schema.passkeys),
  own(schema.passkeyChallenges),
  own(schema.pendingSignIns),
  own(schema.factorTries),
  own(schema.passwordResets),
  own(schema.emailChanges),
  own(schema.memberships),
  own(schema.membershipCodes),
  own(schema.membershipInvitations),
  own(schema.notices),
  own(schema.votes),
  own(schema.profileTopics),
  own(schema.profileConsents),
  own(schema.expertAreas),
  own(schema.personNotes),
  own(schema.archives),
  own(schema.termsAcceptances),
]

export const staysWithoutName: readonly PgColumn[] = [
  schema.threads.authorId,
  schema.threadSummaries.authorId,
  schema.sameProblems.personId,
  schema.acceptances.personId,
  schema.posts.authorId,
  schema.postVersions.editorId,
  schema.endorsements.personId,
  schema.practices.authorId,
  schema.practices.nominatedBy,
  schema.practiceMoves.actorId,
  schema.practiceWriters.personId,
  schema.practiceEditions.publishedBy,
  schema.assessments.assessorId,
  schema.assessmentInvitations.personId,
  schema.excerpts.authorId,
  schema.documents.addedBy,
  schema.adoptionEntries.reportedBy,
  schema.adoptionConfirmations.personId,
  schema.testerCalls.openedBy,
  schema.conversations.startedBy,
  schema.messages.authorId,
  schema.transfers.personId,
  schema.cases.assigneeId,
  schema.cases.decidedBy,
  schema.caseSteps.personId,
  schema.appeals.against,
  schema.appeals.decidedBy,
  schema.sanctions.personId,
  schema.sanctions.imposedBy,
  schema.sanctions.appealDecidedBy,
  schema.personNotes.authorId,
  schema.memberships.decidedBy,
  schema.reports.reporterId,
  schema.auditEntries.actorId,
  schema.phrases.changedBy,
  schema.watchWords.addedBy,
  schema.termsVersions.publishedBy,
]

/** For asking again who sits there. */
export async function findPasswordById(db: Reader, id: number): Promise<string | null | undefined> {
  const [row] = await db.select({ hash: people.passwordHash }).from(people).where(eq(people.id, id))
  return row?.hash
}

export async function removeOwnRows(tx: Writer, personId: number): Promise<void> {
  for (const { table, person } of goesWithPerson) await tx.delete(table).where(eq(person, personId))
}

/** Letters that wait are not sent any more, of those that left no address stays, nor in invitations to him. */
export async function removeLettersTo(tx: Writer, address: string): Promise<void> {
  await tx.delete(letters).where(eq(letters.address, address))
  await tx.delete(schema.membershipInvitations).where(eq(schema.membershipInvitations.email, address))
}

/** Takes the person's votes back, before their rows go; answers the posts whose count changed. */
export async function takeBackVotes(tx: Writer, personId: number) {
  const voted = tx.select({ id: votes.postId }).from(votes).where(eq(votes.personId, personId))
  return tx
    .update(posts)
    .set({ votes: sql`${posts.votes} - 1` })
    .where(inArray(posts.id, voted))
    .returning({ postId: posts.id, threadId: posts.threadId, votes: posts.votes })
}

/** Why he declined is his; a seat that waits for him is free again. */
export async function leaveInvitations(tx: Writer, personId: number): Promise<void> {
  const his = eq(invitations.personId, personId)
  await tx.update(invitations).set({ reason: null }).where(his)
  await tx
    .update(invitations)
    .set({ declinedAt: tx.now })
    .where(and(his, isNull(invitations.declinedAt)))
}

/** Cases he works on are free for others. */
export async function leaveCases(tx: Writer, personId: number): Promise<void> {
  await tx.update(schema.cases).set({ assigneeId: null }).where(eq(schema.cases.assigneeId, personId))
}

/** The row stays, because what others need points at it; nothing in it says who it was. */
export async function removeName(tx: Writer, id: number): Promise<void> {
  const nobody = { name: formerMember, position: '', email: `erased-${id}`, emailKey: `erased-${id}` }
  await tx
    .update(people)
    .set({ ...nobody, passwordHash: null, roles: [], scope: null, erasedAt: tx.now })
    .where(eq(people.id, id))
}

/** Somebody else of the same name: texts cannot tell the two apart. */
export async function hasNamesake(db: Reader, { id, name }: { id: number; name: string }): Promise<boolean> {
  const { all } = only(
    await db
      .select({ all: count() })
      .from(people)
      .where(and(eq(people.name, name), ne(people.id, id))),
  )
  return all > 0
}

/** What was announced lately and says one of these words. */
export async function listEventsSaying(db: Reader, words: readonly string[]) {
  return db.select({ id: events.id, data: events.data }).from(events).where(says(events.data, words))
}

export async function changeEvent(tx: Writer, id: number, data: unknown): Promise<void> {
  await tx.update(events).set({ data }).where(eq(events.id, id))
}

/** What was told to the person alone. */
export async function removeEventsOf(tx: Writer, topic: string): Promise<void> {
  await tx.delete(events).where(eq(events.topic, topic))
}
