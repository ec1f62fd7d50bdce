import type { Database } from '@rynek/db/core/database.ts'
import { databaseErrorKind } from '@rynek/db/core/errors.ts'
import { addPractice, movePractice } from '@rynek/db/features/practices/queries/moves.ts'
import { findNominee } from '@rynek/db/features/practices/queries/nominee.ts'
import { holdThread } from '@rynek/db/features/threads/queries/find.ts'
import { removeSolution } from '@rynek/db/features/threads/queries/solve.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import { emptyDescription } from '@rynek/shared/features/practices/description.ts'
import { ended } from '@rynek/shared/features/practices/lifecycle.ts'
import type { Consent, NewNomination } from '@rynek/shared/features/practices/schemas.ts'
import type { Person } from '../../../core/person.ts'
import { announceMove } from '../announce.ts'
import { requireAuthor, requireMove, requireOtherOffice } from '../policy.ts'
import { holdDossier } from './describe.ts'

export function nominating({ db }: { db: Database }) {
  return {
    /** One open nomination a thread: a second expert is told about the first. */
    async nominate(
      person: Person,
      threadId: number,
      { justification }: NewNomination,
    ): Promise<{ id: number }> {
      return db.write(async (tx) => {
        // Nobody merges the thread into another meanwhile.
        await holdThread(tx, threadId)
        const thread = await findNominee(tx, threadId)
        if (!thread) throw new Problem('not-found', 'not-found')
        requireOtherOffice(person, thread.institutionId)
        const { id: _, ...subject } = thread
        const practice = {
          ...subject,
          threadId,
          nominatedBy: person.id,
          justification,
          description: emptyDescription(thread.title),
        }
        const { id } = await tx
          .attempt((part) => addPractice(part, practice))
          .catch((failure) => {
            if (databaseErrorKind(failure) === 'unique')
              throw new Problem('conflict', 'practice-nominated-already')
            throw failure
          })
        const badge = { id, stage: 'nominated', title: thread.title, verdict: null } as const
        await announceMove(tx, { ...badge, thread, author: { id: thread.authorId } }, person.id)
        return { id }
      })
    },

    /** The author lets the thread become a practice, refuses, or takes the practice back at any later stage. */
    async decideConsent(person: Person, id: number, { consent, reason }: Consent): Promise<void> {
      await db.write(async (tx) => {
        const practice = await holdDossier(tx, person, id)
        requireAuthor(person, practice)
        if (ended.includes(practice.stage))
          throw new Problem('conflict', `practice-not-from-${practice.stage}`)
        const { to } = requireMove(practice.stage, consent ? 'draft' : 'withdrawn')
        await movePractice(tx, practice, { to, actorId: person.id, reason: reason ?? null })
        await announceMove(tx, { ...practice, stage: to }, person.id)
        if (to === 'withdrawn') await removeSolution(tx, id)
      })
    },
  }
}
