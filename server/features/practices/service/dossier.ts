import type { Database } from '@rynek/db/core/database.ts'
import { listDocuments, listPublishedDocuments } from '@rynek/db/features/documents/queries.ts'
import { listExcerpts } from '@rynek/db/features/excerpts/queries/read.ts'
import type { PracticeRow } from '@rynek/db/features/practices/queries/find.ts'
import { listMoves } from '@rynek/db/features/practices/queries/moves.ts'
import { permitted } from '@rynek/shared/core/roles.ts'
import { barReasons } from '@rynek/shared/features/assessors/rules.ts'
import { isPublic, type Stage } from '@rynek/shared/features/practices/badge.ts'
import { totalOf } from '@rynek/shared/features/practices/rubric.ts'
import type { Dossier } from '@rynek/shared/features/practices/schemas.ts'
import type { Person } from '../../../core/person.ts'
import { isAsked, mayAsk, refusalToAssess, type Standing } from '../../assessors/policy.ts'
import { standingOf } from '../../assessors/standing.ts'
import { toDocument } from '../../documents/views.ts'
import { draftCredits, withCredits } from '../../excerpts/credits.ts'
import { toDraftSource } from '../../excerpts/views.ts'
import { mayModerate } from '../../moderation/policy.ts'
import { missingParts } from '../completeness.ts'
import { mayDescribe, mayMove } from '../policy.ts'
import { toDescription, toDeskItem, toMove, toTexts } from '../views.ts'
import { requireDossier } from './describe.ts'

export function dossiers({ db, now }: { db: Database; now: () => number }) {
  return {
    /** Everything that its author and those who work on it may see; scores of others only once all are in. */
    async findDossier(person: Person, id: number): Promise<Dossier> {
      const practice = await requireDossier(db.read, person, id)
      const standing = await standingOf(db.read, practice)
      const { given } = standing
      const item = toDeskItem(practice)
      const quoted = await listExcerpts(db.read, id)
      const visible = practice.verdict ? given : given.filter(({ assessorId }) => assessorId === person.id)
      return {
        ...item,
        justification: practice.justification,
        description: toDescription(practice),
        texts: toTexts(withCredits(practice.description, draftCredits(quoted, item.thread))),
        version: practice.version,
        edition: practice.edition,
        reviewBy: practice.reviewBy,
        sources: quoted.map((row) => toDraftSource(row, now())),
        documents: (await listDocuments(db.read, id)).map(toDocument),
        publishedDocuments: (await listPublishedDocuments(db.read, { practiceId: id })).map(toDocument),
        moves: (await listMoves(db.read, id)).map(toMove),
        assessments: visible.map(({ scores }) => ({ scores, total: totalOf(scores) })),
        assessed: given.length,
        barred: barOf(person, practice, standing),
        missing: missingParts(practice.description),
        can: whatMay(person, practice, standing),
      }
    },
  }
}

/** Said to experts alone, and while it is being assessed. */
function barOf(person: Person, practice: PracticeRow, standing: Standing): Dossier['barred'] {
  if (practice.stage !== 'assessment' || !permitted(person.roles, 'assess')) return null
  const refused = refusalToAssess(person, practice, standing)?.reason
  return barReasons.find((reason) => refused === `practice-${reason}`) ?? null
}

function whatMay(person: Person, practice: PracticeRow, standing: Standing): Dossier['can'] {
  const may = (to: Stage) => mayMove(person, practice, to)
  return {
    consent: may('draft'),
    withdraw: may('withdrawn') && !may('draft'),
    describe: mayDescribe(person, practice),
    submit: may('assessment'),
    assess: permitted(person.roles, 'assess') && !refusalToAssess(person, practice, standing),
    decline: isAsked(person, practice, standing),
    ask: mayAsk(person, practice, standing),
    publish: may('published') && mayModerate(person, practice),
    returnForWork: may('to-improve'),
    confirm: may('confirmed'),
    publishEdition: isPublic(practice.stage) && mayModerate(person, practice),
  }
}
