import { ended } from '@rynek/shared/features/practices/lifecycle.ts'
import { and, eq, notInArray } from 'drizzle-orm'
import type { Reader } from '../../../core/database.ts'
import { everybody, textWhere } from '../../../core/visible.ts'
import { authorColumns, officeColumns } from '../../accounts/author.ts'
import { people } from '../../accounts/tables.ts'
import { institutions } from '../../institutions/tables.ts'
import { practices } from '../../practices/tables.ts'
import { threads } from '../tables.ts'
import { visibleThread } from '../visible.ts'

export type ThreadRow = Awaited<ReturnType<typeof selectThreads>>[number]

export const threadColumns = {
  id: threads.id,
  title: textWhere(visibleThread(everybody), threads.title),
  topic: threads.topic,
  cityType: threads.cityType,
  author: authorColumns,
  office: officeColumns,
  institutionId: threads.institutionId,
  createdAt: threads.createdAt,
  lastActivityAt: threads.lastActivityAt,
  answers: threads.answers,
  sameProblem: threads.sameProblem,
  acceptedAnswerId: threads.acceptedAnswerId,
  solvedByPracticeId: threads.solvedByPracticeId,
  lockedReason: threads.lockedReason,
  archived: threads.archived,
  pinnedUntil: threads.pinnedUntil,
  featuredAt: threads.featuredAt,
  hidden: threads.hidden,
  mergedInto: threads.mergedInto,
  slowMinutes: threads.slowMinutes,
  slowUntil: threads.slowUntil,
  slowReason: threads.slowReason,
  practice: {
    id: practices.id,
    stage: practices.stage,
    title: practices.title,
    verdict: practices.verdict,
  },
}

/** The one nomination of a thread that has not ended, if any. */
export const standingPractice = and(
  eq(practices.threadId, threads.id),
  notInArray(practices.stage, [...ended]),
)

/** Threads as lists show them, with their author and what stands of a nomination. */
export function selectThreads(db: Reader) {
  return db
    .select(threadColumns)
    .from(threads)
    .innerJoin(people, eq(people.id, threads.authorId))
    .innerJoin(institutions, eq(institutions.id, threads.institutionId))
    .leftJoin(practices, standingPractice)
    .$dynamic()
}
