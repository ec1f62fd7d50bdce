import { asc, eq } from 'drizzle-orm'
import type { Reader } from '../../../core/database.ts'
import * as schema from '../../../core/schema.ts'

const {
  people,
  institutions,
  sessions,
  identities,
  passkeys,
  notices,
  posts,
  threads,
  postVersions,
  votes,
  messages,
} = schema

/** Who a person is here, as kept; the password's hash is of no use to anybody. */
export async function collectAccount(db: Reader, personId: number) {
  const [account] = await db
    .select({
      name: people.name,
      email: people.email,
      position: people.position,
      office: institutions.name,
      roles: people.roles,
      createdAt: people.createdAt,
    })
    .from(people)
    .innerJoin(institutions, eq(institutions.id, people.institutionId))
    .where(eq(people.id, personId))
  const consents = schema.profileConsents
  return {
    account,
    memberships: await collectMemberships(db, personId),
    termsAccepted: await collectTerms(db, personId),
    invitationsSent: await collectInvitations(db, personId),
    topics: await collectTopics(db, personId),
    consents: await db
      .select({ part: consents.part, givenAt: consents.givenAt })
      .from(consents)
      .where(eq(consents.personId, personId)),
    expertAreas: await db
      .select({ area: schema.expertAreas.area })
      .from(schema.expertAreas)
      .where(eq(schema.expertAreas.personId, personId)),
    ...(await collectWaysIn(db, personId)),
    notices: await db
      .select({ kind: notices.kind, subject: notices.subject, createdAt: notices.createdAt })
      .from(notices)
      .where(eq(notices.personId, personId)),
  }
}

/** What he signs in with, and where he is signed in. */
async function collectWaysIn(db: Reader, personId: number) {
  return {
    devices: await db
      .select({ device: sessions.device, createdAt: sessions.createdAt, seenAt: sessions.seenAt })
      .from(sessions)
      .where(eq(sessions.personId, personId)),
    identities: await db
      .select({ issuer: identities.issuer, email: identities.email, createdAt: identities.createdAt })
      .from(identities)
      .where(eq(identities.personId, personId)),
    passkeys: await db
      .select({ name: passkeys.name, createdAt: passkeys.createdAt, usedAt: passkeys.usedAt })
      .from(passkeys)
      .where(eq(passkeys.personId, personId)),
  }
}

async function collectTopics(db: Reader, personId: number) {
  const { topic } = schema.profileTopics
  return db.select({ topic }).from(schema.profileTopics).where(eq(schema.profileTopics.personId, personId))
}

async function collectTerms(db: Reader, personId: number) {
  const { version, acceptedAt } = schema.termsAcceptances
  return db
    .select({ version, acceptedAt })
    .from(schema.termsAcceptances)
    .where(eq(schema.termsAcceptances.personId, personId))
}

/** When and to which office: whom he invited is the other person’s. */
async function collectInvitations(db: Reader, personId: number) {
  const { membershipInvitations } = schema
  const { createdAt, expiresAt } = membershipInvitations
  return db
    .select({ office: institutions.name, createdAt, expiresAt })
    .from(membershipInvitations)
    .innerJoin(institutions, eq(institutions.id, membershipInvitations.institutionId))
    .where(eq(membershipInvitations.personId, personId))
}

async function collectMemberships(db: Reader, personId: number) {
  const { memberships } = schema
  const { state, way, since, reason, formerName } = memberships
  return db
    .select({ office: institutions.name, state, way, since, reason, formerName })
    .from(memberships)
    .innerJoin(institutions, eq(institutions.id, memberships.institutionId))
    .where(eq(memberships.personId, personId))
}

/** Everything a person wrote, hidden or not, in the order he wrote it. */
export async function collectPosts(db: Reader, personId: number) {
  return db
    .select({
      id: posts.id,
      kind: posts.kind,
      threadId: posts.threadId,
      title: threads.title,
      body: posts.body,
      hidden: posts.hidden,
      hiddenReason: posts.hiddenReason,
      createdAt: posts.createdAt,
      editedAt: posts.editedAt,
    })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(eq(posts.authorId, personId))
    .orderBy(asc(posts.id))
}

/** What a person did beside writing: only what is his own of it, and nothing that others wrote. */
export async function collectActs(db: Reader, personId: number) {
  const { reports, adoptionEntries: entries, endorsements, sameProblems, excerpts } = schema
  return {
    earlierVersions: await db
      .select({ postId: postVersions.postId, body: postVersions.body, replacedAt: postVersions.replacedAt })
      .from(postVersions)
      .innerJoin(posts, eq(posts.id, postVersions.postId))
      .where(eq(posts.authorId, personId)),
    votes: await db
      .select({ postId: votes.postId, createdAt: votes.createdAt })
      .from(votes)
      .where(eq(votes.personId, personId)),
    sameProblems: await db
      .select({ threadId: sameProblems.threadId, createdAt: sameProblems.createdAt })
      .from(sameProblems)
      .where(eq(sameProblems.personId, personId)),
    worksHere: await db
      .select({ postId: endorsements.postId, createdAt: endorsements.createdAt })
      .from(endorsements)
      .where(eq(endorsements.personId, personId)),
    reports: await db
      .select({ reason: reports.reason, note: reports.note, createdAt: reports.createdAt })
      .from(reports)
      .where(eq(reports.reporterId, personId)),
    quotations: await db
      .select({ practiceId: excerpts.practiceId, postId: excerpts.postId, credit: excerpts.credit })
      .from(excerpts)
      .where(eq(excerpts.authorId, personId)),
    adoptions: await db
      .select({ state: entries.state, effect: entries.effect, reportedAt: entries.reportedAt })
      .from(entries)
      .where(eq(entries.reportedBy, personId)),
    messages: await db
      .select({
        conversationId: messages.conversationId,
        body: messages.body,
        createdAt: messages.createdAt,
      })
      .from(messages)
      .where(eq(messages.authorId, personId)),
  }
}

/** Files a person attached. */
export async function collectDocuments(db: Reader, personId: number) {
  const { documents } = schema
  return db
    .select({ id: documents.id, key: documents.key, name: documents.name })
    .from(documents)
    .where(eq(documents.addedBy, personId))
    .orderBy(asc(documents.id))
}
