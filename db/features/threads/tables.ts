import type { CityType } from '@rynek/shared/core/city-types.ts'
import type { TopicCode } from '@rynek/shared/features/topics/catalogue.ts'
import { sql } from 'drizzle-orm'
import { check, flag, id, index, int, moment, primaryKey, ref, table, text } from '../../core/columns.ts'
import { people } from '../accounts/tables.ts'
import { institutions } from '../institutions/tables.ts'

export const threads = table(
  'threads',
  {
    id: id(),
    title: text().notNull(),
    /** Words of the title, folded, each with a space before it. */
    searchKey: text().notNull(),
    topic: text().$type<TopicCode>().notNull(),
    /** The area of the topic, stored so that a list of an area is a filter like any other. */
    area: text().notNull(),
    cityType: text().$type<CityType>().notNull(),
    authorId: ref()
      .notNull()
      .references(() => people.id),
    /** The office the author sat in when asking: the question stays with it. */
    institutionId: ref()
      .notNull()
      .references(() => institutions.id),
    createdAt: moment().notNull(),
    lastActivityAt: moment().notNull(),
    /** Visible answers, kept equal to a count in the same transaction. */
    answers: int().notNull().default(0),
    /** Offices that said "we have this too". */
    sameProblem: int().notNull().default(0),
    /** No foreign key: posts point at threads, and two tables that point at each other cannot be created. */
    acceptedAnswerId: ref(),
    lockedReason: text(),
    /** The question is hidden by a moderator: the thread is in no list. */
    hidden: flag().notNull().default(false),
    /** Its question waits for a moderator, or was refused by one: there is no such thread yet. Always hidden besides. */
    unapproved: flag().notNull().default(false),
    /** All its posts went into this thread, and whoever asks for it is led there; hidden as long as that stands. */
    mergedInto: ref(),
    /** As long as it is not past `slowUntil`, a person writes here once in so many minutes. */
    slowMinutes: int(),
    slowUntil: moment(),
    slowReason: text(),
    /** Read only, and in no list that does not ask for such. */
    archived: flag().notNull().default(false),
    /** The last day it stands on top of its topic, as 2026-03-01. */
    pinnedUntil: text(),
    /** Shown on the home page since. */
    featuredAt: moment(),
    /** A published practice that answers it. No foreign key: practices point at threads. */
    solvedByPracticeId: ref(),
    /** A published practice grew from it. */
    hasPractice: flag().notNull().default(false),
  },
  (it) => {
    // With every column a list can be filtered by, so that a filter nothing passes reads 50,000 entries of an index
    // (1.6 ms) and not as many rows (20 ms). A topic or an area needs no index of its own then.
    const filters = [
      it.id,
      it.area,
      it.topic,
      it.cityType,
      it.answers,
      it.acceptedAnswerId,
      it.hasPractice,
      it.archived,
    ] as const
    return [
      index('threads_active').on(it.hidden, it.lastActivityAt, ...filters),
      index('threads_newest').on(it.hidden, it.createdAt, ...filters),
      index('threads_shared').on(it.hidden, it.sameProblem, ...filters),
      // The newest of one topic, which every page of a thread asks for, are read without passing all others.
      index('threads_topic').on(it.topic, it.hidden, it.createdAt),
      index('threads_institution').on(it.institutionId, it.hidden, it.createdAt),
      index('threads_pinned').on(it.pinnedUntil),
      index('threads_featured').on(it.featuredAt),
      index('threads_slow').on(it.slowUntil),
      check('threads_counts', sql`answers >= 0 and same_problem >= 0`),
    ]
  },
)

export const sameProblems = table(
  'same_problems',
  {
    threadId: ref()
      .notNull()
      .references(() => threads.id, { onDelete: 'cascade' }),
    personId: ref()
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    institutionId: ref()
      .notNull()
      .references(() => institutions.id),
    createdAt: moment().notNull(),
  },
  (it) => [
    primaryKey({ columns: [it.threadId, it.personId] }),
    index('same_problems_person').on(it.personId),
  ],
)

/** Who said which answer solved it, and who took that back. Rows are only ever added. */
export const acceptances = table(
  'acceptances',
  {
    id: id(),
    threadId: ref()
      .notNull()
      .references(() => threads.id, { onDelete: 'cascade' }),
    postId: ref().notNull(),
    personId: ref()
      .notNull()
      .references(() => people.id),
    accepted: flag().notNull(),
    at: moment().notNull(),
  },
  (it) => [index('acceptances_thread').on(it.threadId, it.id)],
)
