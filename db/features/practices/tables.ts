import type { Stage, Verdict } from '@rynek/shared/features/practices/badge.ts'
import type { Description } from '@rynek/shared/features/practices/description.ts'
import { ended, moves } from '@rynek/shared/features/practices/lifecycle.ts'
import type { Scores } from '@rynek/shared/features/practices/rubric.ts'
import type { TopicCode } from '@rynek/shared/features/topics/catalogue.ts'
import { sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  id,
  index,
  int,
  json,
  moment,
  primaryKey,
  ref,
  table,
  text,
  uniqueIndex,
} from '../../core/columns.ts'
import { people } from '../accounts/tables.ts'
import { institutions } from '../institutions/tables.ts'
import { threads } from '../threads/tables.ts'

const quoted = (words: readonly string[]) => sql.raw(words.map((word) => `'${word}'`).join(', '))
const allowedMoves = quoted(moves.filter(({ from }) => from).map(({ from, to }) => `${from}>${to}`))

/** Where a practice has been, step by step: who moved it, when and why. Rows are only ever added. */
export const practiceMoves = table(
  'practice_moves',
  {
    practiceId: ref().notNull(),
    step: int().notNull(),
    stage: text().$type<Stage>().notNull(),
    fromStep: int(),
    fromStage: text().$type<Stage>(),
    /** Null where the scores themselves moved it. */
    actorId: ref().references(() => people.id),
    reason: text(),
    at: moment().notNull(),
  },
  (it) => [
    primaryKey({ columns: [it.practiceId, it.step, it.stage] }),
    uniqueIndex('practice_moves_step').on(it.practiceId, it.step),
    // Each step starts where the one before it ended, and only along an allowed move: no stage can be skipped.
    foreignKey({
      name: 'practice_moves_chain',
      columns: [it.practiceId, it.fromStep, it.fromStage],
      foreignColumns: [it.practiceId, it.step, it.stage],
    }),
    // A null would pass both this check and the chain, so it is refused by name.
    check(
      'practice_moves_allowed',
      sql`(step = 1 and from_step is null and from_stage is null and stage = 'nominated')
        or (step > 1 and from_step is not null and from_step = step - 1 and from_stage is not null and from_stage || '>' || stage in (${allowedMoves}))`,
    ),
  ],
)

export const practices = table(
  'practices',
  {
    id: id(),
    threadId: ref()
      .notNull()
      .references(() => threads.id),
    topic: text().$type<TopicCode>().notNull(),
    area: text().notNull(),
    authorId: ref()
      .notNull()
      .references(() => people.id),
    institutionId: ref()
      .notNull()
      .references(() => institutions.id),
    nominatedBy: ref()
      .notNull()
      .references(() => people.id),
    justification: text().notNull(),
    stage: text().$type<Stage>().notNull(),
    /** Null only between the insert of the row and of its first move. */
    step: int(),
    /** Rises with each return to assessment; scores belong to a round. */
    round: int().notNull().default(1),
    description: json<Description>().notNull(),
    version: int().notNull().default(0),
    title: text().notNull(),
    verdict: text().$type<Verdict>(),
    /** When its first edition was published. */
    publishedAt: moment(),
    /** The newest published edition, which is what the public reads; 0 before the first. */
    edition: int().notNull().default(0),
    /** When its office last said that it is still true. */
    confirmedAt: moment(),
    /** When its office is asked next whether it is still true; while it is being asked, when silence archives it. */
    reviewBy: moment(),
    /** Whole zloty to start with, by the newest edition; null before the first. */
    costStart: int(),
    /** Topics beside the main one, by the newest edition; null before the first. */
    otherTopics: json<TopicCode[]>(),
    /** Offices whose adoption is confirmed, kept equal to a count in the same transaction. */
    adopters: int().notNull().default(0),
    createdAt: moment().notNull(),
  },
  (it) => [
    uniqueIndex('practices_one_open')
      .on(it.threadId)
      .where(sql`stage not in (${quoted(ended)})`),
    index('practices_library').on(it.stage, it.publishedAt, it.id),
    index('practices_thread').on(it.threadId),
    // The stage of a practice is the end of its chain of moves: nothing can be published by setting a column.
    foreignKey({
      name: 'practices_stage_is_last_move',
      columns: [it.id, it.step, it.stage],
      foreignColumns: [practiceMoves.practiceId, practiceMoves.step, practiceMoves.stage],
    }),
    check('practices_start', sql`step is not null or stage = 'nominated'`),
  ],
)

/** Types of office a description says it fits: a row each, so that the library can filter by an index. */
export const practiceFits = table(
  'practice_fits',
  {
    practiceId: ref()
      .notNull()
      .references(() => practices.id, { onDelete: 'cascade' }),
    cityType: text().notNull(),
  },
  (it) => [
    primaryKey({ columns: [it.practiceId, it.cityType] }),
    index('practice_fits_type').on(it.cityType),
  ],
)

/** Who has written at a description: nobody scores his own work. */
export const practiceWriters = table(
  'practice_writers',
  {
    practiceId: ref()
      .notNull()
      .references(() => practices.id, { onDelete: 'cascade' }),
    personId: ref()
      .notNull()
      .references(() => people.id),
  },
  (it) => [primaryKey({ columns: [it.practiceId, it.personId] })],
)

/** Every published edition as it was, readable for good. */
export const practiceEditions = table(
  'practice_editions',
  {
    practiceId: ref()
      .notNull()
      .references(() => practices.id, { onDelete: 'cascade' }),
    edition: int().notNull(),
    title: text().notNull(),
    description: json<Description>().notNull(),
    /** The posts it quotes, by number; how their authors are named is read as they say now. */
    sources: json<number[]>().notNull(),
    /** What changed since the edition before; null for the first. */
    changes: text(),
    publishedBy: ref()
      .notNull()
      .references(() => people.id),
    publishedAt: moment().notNull(),
  },
  (it) => [primaryKey({ columns: [it.practiceId, it.edition] })],
)

export const assessments = table(
  'assessments',
  {
    practiceId: ref()
      .notNull()
      .references(() => practices.id, { onDelete: 'cascade' }),
    round: int().notNull(),
    assessorId: ref()
      .notNull()
      .references(() => people.id),
    /** The assessor's office at that moment: two scores of one round never come from one office. */
    institutionId: ref()
      .notNull()
      .references(() => institutions.id),
    scores: json<Scores>().notNull(),
    createdAt: moment().notNull(),
  },
  (it) => [
    primaryKey({ columns: [it.practiceId, it.round, it.assessorId] }),
    uniqueIndex('assessments_one_an_office').on(it.practiceId, it.round, it.institutionId),
    index('assessments_assessor').on(it.assessorId, it.createdAt),
  ],
)
