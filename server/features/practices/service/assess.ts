import type { Database, Writer } from '@rynek/db/core/database.ts'
import { addAssessment, listAssessments } from '@rynek/db/features/practices/queries/assessments.ts'
import type { PracticeRow } from '@rynek/db/features/practices/queries/find.ts'
import { movePractice } from '@rynek/db/features/practices/queries/moves.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import { gates, type NewAssessment, verdictOf } from '@rynek/shared/features/practices/rubric.ts'
import type { Person } from '../../../core/person.ts'
import { refusalToAssess } from '../../assessors/policy.ts'
import { standingOf } from '../../assessors/standing.ts'
import { announceMove } from '../announce.ts'
import { requireMove } from '../policy.ts'
import { holdDossier } from './describe.ts'

export function assessing({ db }: { db: Database }) {
  return {
    /** The last score that was needed decides by the thresholds, in the same transaction. */
    async assess(person: Person, id: number, { scores, gate }: NewAssessment): Promise<void> {
      await db.write(async (tx) => {
        const practice = await holdDossier(tx, person, id)
        const { round } = practice
        const refusal = refusalToAssess(person, practice, await standingOf(tx, practice))
        if (refusal) throw refusal
        requireGate(gate)
        await addAssessment(tx, {
          practiceId: id,
          round,
          assessorId: person.id,
          institutionId: person.institutionId,
          scores,
        })
        await decide(tx, practice)
      })
    },
  }
}

/** A description that does not pass is for a moderator to send back: no points make up for it. */
function requireGate(gate: NewAssessment['gate']): void {
  const closed = gates.filter((name) => !gate[name])
  if (closed.length === 0) return
  const fields = closed.map((name) => ({ field: `gate.${name}`, reason: 'practice-gate-closed' }))
  throw new Problem('bad-request', 'practice-gate-closed', { fields })
}

async function decide(tx: Writer, practice: PracticeRow): Promise<void> {
  const given = await listAssessments(tx, { practiceId: practice.id, round: practice.round })
  const verdict = verdictOf(given.map(({ scores }) => scores))
  if (!verdict) return
  const { to } = requireMove(practice.stage, verdict === 'not-yet' ? 'rejected' : 'approved')
  await movePractice(tx, practice, { to, actorId: null, reason: null }, { verdict })
  await announceMove(tx, { ...practice, stage: to, verdict }, null)
}
