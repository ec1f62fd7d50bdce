import { and, desc, eq } from 'drizzle-orm'
import type { Reader } from '../../../core/database.ts'
import { everybody } from '../../../core/visible.ts'
import { practices } from '../../practices/tables.ts'
import { visiblePractice } from '../../practices/visible.ts'
import { type Clause, indexedPractices, matching } from './index-tables.ts'

/** Published practices in which all of it stands, by their newest editions, the newest first. */
export const listPracticesWith = (db: Reader, clauses: readonly Clause[], limit: number) =>
  db
    .select({ id: practices.id, title: practices.title })
    .from(indexedPractices)
    .innerJoin(practices, eq(practices.id, indexedPractices.id))
    .where(and(matching(indexedPractices, clauses), visiblePractice(everybody)))
    .orderBy(desc(practices.publishedAt), desc(practices.id))
    .limit(limit)
