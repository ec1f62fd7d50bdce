import type { Database } from '@rynek/db/core/database.ts'
import { findThread, lockThread } from '@rynek/db/features/threads/queries/find.ts'
import { changeSameProblem } from '@rynek/db/features/threads/queries/write.ts'
import { channels } from '@rynek/shared/core/events.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import type { Person } from '../../../core/person.ts'
import { mayShareProblem } from '../policy.ts'

export function sharingProblems({ db }: { db: Database }) {
  return {
    /** "We have this too": said once by a person, counted once for an office. */
    async shareProblem(person: Person, threadId: number, said: boolean): Promise<{ sameProblem: number }> {
      return db.write(async (tx) => {
        await lockThread(tx, threadId)
        const thread = await findThread(tx, threadId)
        if (!thread) throw new Problem('not-found', 'not-found')
        if (!mayShareProblem(person, thread)) throw new Problem('forbidden', 'same-problem-own')
        const by = { threadId, personId: person.id, institutionId: person.institutionId }
        const sameProblem = await changeSameProblem(tx, by, said)
        if (sameProblem !== thread.sameProblem) {
          tx.emit({
            topic: channels.thread(threadId),
            kind: 'thread.same-problem-changed',
            data: { sameProblem },
          })
        }
        return { sameProblem }
      })
    },
  }
}
