import type { Database } from '@rynek/db/core/database.ts'
import { holdThread } from '@rynek/db/features/threads/queries/find.ts'
import { changeSameProblem } from '@rynek/db/features/threads/queries/write.ts'
import { channels } from '@rynek/shared/core/events.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import type { SameProblem } from '@rynek/shared/features/threads/schemas.ts'
import type { Person } from '../../../core/person.ts'
import { requireChangeable, requireOtherOffice } from '../policy.ts'

export function sharingProblems({ db }: { db: Database }) {
  return {
    /** "We have this too": said once by a person, counted once for an office. */
    async shareProblem(person: Person, threadId: number, said: boolean): Promise<SameProblem> {
      return db.write(async (tx) => {
        const thread = await holdThread(tx, threadId)
        if (!thread) throw new Problem('not-found', 'not-found')
        requireChangeable(thread)
        requireOtherOffice(person, thread)
        const by = { threadId, personId: person.id, institutionId: person.institutionId }
        const sameProblem = await changeSameProblem(tx, by, said)
        const data = { sameProblem }
        if (sameProblem !== thread.sameProblem) {
          tx.emit({ topic: channels.thread(threadId), kind: 'thread.same-problem-changed', data })
        }
        return data
      })
    },
  }
}
