import { pageSize } from '@rynek/shared/core/lists.ts'
import { mostColleagues, type ProfilePart } from '@rynek/shared/features/profiles/schemas.ts'
import type { TopicCode } from '@rynek/shared/features/topics/catalogue.ts'
import { and, asc, count, desc, eq, inArray, lt, notInArray } from 'drizzle-orm'
import type { Reader, Writer } from '../../core/database.ts'
import { everybody } from '../../core/visible.ts'
import { authorColumns, officeColumns } from '../accounts/author.ts'
import { people } from '../accounts/tables.ts'
import { institutions } from '../institutions/tables.ts'
import { memberships } from '../memberships/tables.ts'
import { posts } from '../posts/tables.ts'
import { placedPost, visiblePost } from '../posts/visible.ts'
import { practices } from '../practices/tables.ts'
import { threads } from '../threads/tables.ts'
import { visibleThread } from '../threads/visible.ts'
import { profileConsents, profileTopics } from './tables.ts'
import { visibleColleague } from './visible.ts'

export async function listTopicsOf(db: Reader, personId: number): Promise<TopicCode[]> {
  const rows = await db
    .select({ topic: profileTopics.topic })
    .from(profileTopics)
    .where(eq(profileTopics.personId, personId))
    .orderBy(profileTopics.topic)
  return rows.map(({ topic }) => topic)
}

/** The parts a person lets others see. */
export async function listConsentsOf(db: Reader, personId: number): Promise<ProfilePart[]> {
  const rows = await db
    .select({ part: profileConsents.part })
    .from(profileConsents)
    .where(eq(profileConsents.personId, personId))
    .orderBy(profileConsents.part)
  return rows.map(({ part }) => part)
}

export async function changeTopics(
  tx: Writer,
  personId: number,
  topics: readonly TopicCode[],
): Promise<void> {
  await tx.delete(profileTopics).where(eq(profileTopics.personId, personId))
  if (topics.length > 0) await tx.insert(profileTopics).values(topics.map((topic) => ({ personId, topic })))
}

/** A consent that stands keeps the moment it was given. */
export async function changeConsents(
  tx: Writer,
  personId: number,
  parts: readonly ProfilePart[],
): Promise<void> {
  await tx
    .delete(profileConsents)
    .where(and(eq(profileConsents.personId, personId), notInArray(profileConsents.part, [...parts])))
  const rows = parts.map((part) => ({ personId, part, givenAt: tx.now }))
  if (rows.length > 0) await tx.insert(profileConsents).values(rows).onConflictDoNothing()
}

export async function changePosition(tx: Writer, personId: number, position: string): Promise<void> {
  await tx.update(people).set({ position }).where(eq(people.id, personId))
}

/** Who works in an office and lets its page say so, by name. */
export async function listColleagues(db: Reader, institutionId: number) {
  return db
    .select({ ...authorColumns, office: officeColumns })
    .from(people)
    .innerJoin(profileConsents, eq(profileConsents.personId, people.id))
    .innerJoin(memberships, eq(memberships.personId, people.id))
    .innerJoin(institutions, eq(institutions.id, people.institutionId))
    .where(and(eq(people.institutionId, institutionId), visibleColleague(everybody)))
    .orderBy(asc(people.name), asc(people.id))
    .limit(mostColleagues)
}

/** Whether the person's name stands beside anything. */
export async function hasWritten(db: Reader, personId: number): Promise<boolean> {
  const own = and(eq(posts.authorId, personId), placedPost)
  const rows = await db.select({ id: posts.id }).from(posts).where(own).limit(1)
  return rows.length > 0
}

/** Threads where the person's name stands: of those who wrote there, and of the expert who nominated it. */
export async function listThreadIdsOf(db: Reader, personId: number): Promise<number[]> {
  const own = and(eq(posts.authorId, personId), placedPost)
  const wrote = db.selectDistinct({ id: posts.threadId }).from(posts).where(own)
  const nominated = db
    .select({ id: practices.threadId })
    .from(practices)
    .where(eq(practices.nominatedBy, personId))
  const ids = new Set([...(await wrote), ...(await nominated)].map(({ id }) => id))
  return [...ids].sort((one, other) => one - other)
}

const kinds = ['question', 'answer'] as const
const readableOf = (personId: number) =>
  and(
    eq(posts.authorId, personId),
    inArray(posts.kind, [...kinds]),
    visiblePost(everybody),
    visibleThread(everybody),
  )

/** Questions and answers that everybody can read, the newest first, one more than a page. */
export async function listWritten(db: Reader, personId: number, after = Number.MAX_SAFE_INTEGER) {
  return db
    .select({
      postId: posts.id,
      kind: posts.kind,
      thread: { id: threads.id, title: threads.title, topic: threads.topic },
      createdAt: posts.createdAt,
    })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(and(readableOf(personId), lt(posts.id, after)))
    .orderBy(desc(posts.id))
    .limit(pageSize + 1)
}

export async function countWritten(db: Reader, personId: number) {
  const rows = await db
    .select({ kind: posts.kind, all: count() })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(readableOf(personId))
    .groupBy(posts.kind)
  const of = (kind: (typeof kinds)[number]) => rows.find((row) => row.kind === kind)?.all ?? 0
  return { questions: of('question'), answers: of('answer') }
}
