import type { Scores } from '@rynek/shared/features/practices/rubric.ts'
import { and, asc, eq } from 'drizzle-orm'
import type { Reader, Writer } from '../../../core/database.ts'
import { assessments } from '../tables.ts'

export type NewAssessmentRow = {
  practiceId: number
  round: number
  assessorId: number
  institutionId: number
  scores: Scores
}

/** A second score of one person or one office in a round breaks a unique key. */
export async function addAssessment(tx: Writer, row: NewAssessmentRow): Promise<void> {
  await tx.insert(assessments).values({ ...row, createdAt: tx.now })
}

/** In the order they came in. */
export async function listAssessments(
  db: Reader,
  { practiceId, round }: { practiceId: number; round: number },
) {
  return db
    .select({
      assessorId: assessments.assessorId,
      institutionId: assessments.institutionId,
      scores: assessments.scores,
    })
    .from(assessments)
    .where(and(eq(assessments.practiceId, practiceId), eq(assessments.round, round)))
    .orderBy(asc(assessments.createdAt), asc(assessments.assessorId))
}
