import type { Reader } from '@rynek/db/core/database.ts'
import { listInvitations } from '@rynek/db/features/assessors/queries/invitations.ts'
import { listAssessments } from '@rynek/db/features/practices/queries/assessments.ts'
import { listWriters } from '@rynek/db/features/practices/queries/descriptions.ts'

/** What the rules of assessing look at. */
export async function standingOf(db: Reader, { id, round }: { id: number; round: number }) {
  return {
    given: await listAssessments(db, { practiceId: id, round }),
    invitations: await listInvitations(db, id),
    writers: await listWriters(db, id),
  }
}
