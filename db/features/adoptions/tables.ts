import type { CityType } from '@rynek/shared/core/city-types.ts'
import type { AdoptionState, CostBand, Recommendation } from '@rynek/shared/features/adoptions/rules.ts'
import { sql } from 'drizzle-orm'
import {
  check,
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
import { practices } from '../practices/tables.ts'

/** How an office is getting on with a practice of another: one row an office and practice. */
export const adoptions = table(
  'adoptions',
  {
    id: id(),
    practiceId: ref()
      .notNull()
      .references(() => practices.id, { onDelete: 'cascade' }),
    institutionId: ref()
      .notNull()
      .references(() => institutions.id),
    /** Number of the newest entry; rises with each, so that two editors see each other. */
    entry: int().notNull(),
    /** The newest state the office stands by; null until one is confirmed. */
    state: text().$type<AdoptionState>(),
    confirmedAt: moment(),
    changedAt: moment().notNull(),
  },
  (it) => [
    uniqueIndex('adoptions_one_an_office').on(it.practiceId, it.institutionId),
    index('adoptions_office').on(it.institutionId),
    check('adoptions_state', sql`state in ('interested', 'testing', 'adopted', 'gave-up')`),
  ],
)

/** Everything an office ever reported of a practice. Rows are only ever added. */
export const adoptionEntries = table(
  'adoption_entries',
  {
    adoptionId: ref()
      .notNull()
      .references(() => adoptions.id, { onDelete: 'cascade' }),
    entry: int().notNull(),
    state: text().$type<AdoptionState>().notNull(),
    /** Since when, a day: 2026-03-01. */
    since: text().notNull(),
    cost: text().$type<CostBand>(),
    effect: text().notNull(),
    changed: text().notNull(),
    obstacles: text().notNull(),
    recommend: text().$type<Recommendation>(),
    reportedBy: ref()
      .notNull()
      .references(() => people.id),
    reportedAt: moment().notNull(),
    /** When the office stood by it; null while it waits. */
    confirmedAt: moment(),
  },
  (it) => [primaryKey({ columns: [it.adoptionId, it.entry] })],
)

/** Who of the office stands by which entry. */
export const adoptionConfirmations = table(
  'adoption_confirmations',
  {
    adoptionId: ref()
      .notNull()
      .references(() => adoptions.id, { onDelete: 'cascade' }),
    entry: int().notNull(),
    personId: ref()
      .notNull()
      .references(() => people.id),
    at: moment().notNull(),
  },
  (it) => [primaryKey({ columns: [it.adoptionId, it.entry, it.personId] })],
)

/** A promising solution looks for offices that try it: one open call a practice. */
export const testerCalls = table(
  'tester_calls',
  {
    practiceId: ref()
      .primaryKey()
      .references(() => practices.id, { onDelete: 'cascade' }),
    cityTypes: json<CityType[]>().notNull(),
    wanted: int().notNull(),
    /** The last day, 2027-03-31. */
    until: text().notNull(),
    openedBy: ref()
      .notNull()
      .references(() => people.id),
    openedAt: moment().notNull(),
    closedAt: moment(),
  },
  () => [check('tester_calls_wanted', sql`wanted between 1 and 50`)],
)
