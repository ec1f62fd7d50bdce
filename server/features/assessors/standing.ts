import type { Reader } from '@rynek/db/core/database.ts'
import { listInvitations } from '@rynek/db/features/assessors/queries/invitations.ts'
import { listOfficesOfCounty } from '@rynek/db/features/institutions/queries.ts'
import { listAssessments } from '@rynek/db/features/practices/queries/assessments.ts'
import { listWriters } from '@rynek/db/features/practices/queries/descriptions.ts'

type Subject = { id: number; round: number; office: { id: number } }

/** What the rules of assessing look at. */
export async function standingOf(db: Reader, { id, round, office }: Subject) {
  return {
    given: await listAssessments(db, { practiceId: id, round }),
    invitations: await listInvitations(db, id),
    writers: await listWriters(db, id),
    neighbours: await listOfficesOfCounty(db, office.id),
  }
}
