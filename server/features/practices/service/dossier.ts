import type { Database } from '@rynek/db/core/database.ts'
import { listDocuments } from '@rynek/db/features/documents/queries.ts'
import { listAssessments } from '@rynek/db/features/practices/queries/assessments.ts'
import type { PracticeRow } from '@rynek/db/features/practices/queries/find.ts'
import { listMoves } from '@rynek/db/features/practices/queries/moves.ts'
import { listSources } from '@rynek/db/features/practices/queries/sources.ts'
import { permitted } from '@rynek/shared/core/roles.ts'
import { totalOf } from '@rynek/shared/features/practices/lifecycle.ts'
import type { Dossier } from '@rynek/shared/features/practices/schemas.ts'
import type { Person } from '../../../core/person.ts'
import { toDocument } from '../../documents/views.ts'
import { missingParts } from '../completeness.ts'
import { mayAssess } from '../policy.ts'
import { toDescription, toDeskItem, toMove, toSource, toTexts } from '../views.ts'
import { requireDossier } from './describe.ts'

export function dossiers({ db }: { db: Database }) {
  return {
    /** Everything that its author and those who work on it may see; scores of others only once all are in. */
    async findDossier(person: Person, id: number): Promise<Dossier> {
      const practice = await requireDossier(db.read, person, id)
      const given = await listAssessments(db.read, { practiceId: id, round: practice.round })
      const visible = practice.verdict ? given : given.filter(({ assessorId }) => assessorId === person.id)
      return {
        ...toDeskItem(practice),
        justification: practice.justification,
        description: toDescription(practice),
        texts: toTexts(practice.description),
        version: practice.version,
        sources: (await listSources(db.read, id)).map(toSource),
        documents: (await listDocuments(db.read, id)).map(toDocument),
        moves: (await listMoves(db.read, id)).map((move) => toMove(move, practice)),
        assessments: visible.map(({ scores }) => ({ scores, total: totalOf(scores) })),
        assessed: given.length,
        missing: missingParts(practice.description),
        can: whatMay(person, practice, given),
      }
    },
  }
}

function whatMay(
  person: Person,
  practice: PracticeRow,
  given: Awaited<ReturnType<typeof listAssessments>>,
): Dossier['can'] {
  const { stage } = practice
  const author = practice.author.id === person.id
  const drafting = permitted(person.roles, 'describe') && (stage === 'draft' || stage === 'to-improve')
  const publisher = permitted(person.roles, 'publish')
  return {
    consent: author && stage === 'nominated',
    withdraw: author && !['rejected', 'withdrawn', 'nominated'].includes(stage),
    describe: drafting,
    submit: drafting,
    assess: permitted(person.roles, 'assess') && mayAssess(person, practice, given),
    publish: publisher && stage === 'approved',
    returnForWork: publisher && (stage === 'assessment' || stage === 'approved'),
  }
}
