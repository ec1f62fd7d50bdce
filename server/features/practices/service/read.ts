import type { Database } from '@rynek/db/core/database.ts'
import { lastEventId } from '@rynek/db/core/outbox.ts'
import { listAssessments } from '@rynek/db/features/practices/queries/assessments.ts'
import { listEditions } from '@rynek/db/features/practices/queries/editions.ts'
import { listDesk, listPracticesOf } from '@rynek/db/features/practices/queries/find.ts'
import { listMoves } from '@rynek/db/features/practices/queries/moves.ts'
import { listSolvedBy } from '@rynek/db/features/threads/queries/solve.ts'
import { totalOf } from '@rynek/shared/features/practices/rubric.ts'
import type { DeskList, PracticePage } from '@rynek/shared/features/practices/schemas.ts'
import { slugOf } from '@rynek/shared/features/threads/rules.ts'
import type { Person } from '../../../core/person.ts'
import { readEdition, requirePublic } from '../read-edition.ts'
import { toCard, toDeskItem, toMove, toTexts } from '../views.ts'

const deskSize = 200

export function reading({ db, now }: { db: Database; now: () => number }) {
  return {
    /** What the public reads; the newest edition. A practice that is not public does not exist for it. */
    async find(id: number): Promise<PracticePage> {
      const lastEvent = await lastEventId(db.read)
      const practice = await requirePublic(db.read, id)
      const { edition } = practice
      const { description, thread, sources, documents } = await readEdition(db.read, {
        practice,
        edition,
        now: now(),
      })
      const given = await listAssessments(db.read, { practiceId: id, round: practice.round })
      return {
        practice: toCard({ ...practice, description }),
        description,
        texts: toTexts(description),
        thread,
        sources,
        documents,
        assessments: given.map(({ scores }) => ({ scores, total: totalOf(scores) })),
        moves: (await listMoves(db.read, id)).map(toMove),
        solved: (await listSolvedBy(db.read, id)).map((thread) => ({
          ...thread,
          slug: slugOf(thread.title),
        })),
        editions: await listEditions(db.read, id),
        epoch: db.epoch,
        lastEvent,
      }
    },

    /** The desk of those who work on practices: everything, newest first. */
    async listDesk(person: Person): Promise<DeskList> {
      return { items: (await listDesk(db.read, person, deskSize)).map(toDeskItem) }
    },

    /** A member's own threads that were nominated. */
    async listMine(person: Person): Promise<DeskList> {
      return { items: (await listPracticesOf(db.read, person)).map(toDeskItem) }
    },
  }
}
