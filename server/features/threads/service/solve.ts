import type { Database, Writer } from '@rynek/db/core/database.ts'
import { type HeldThread, holdThread } from '@rynek/db/features/threads/queries/find.ts'
import { changeSolution, findSolution } from '@rynek/db/features/threads/queries/solve.ts'
import { channels } from '@rynek/shared/core/events.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import type { Person } from '../../../core/person.ts'
import { badgeOf } from '../../practices/announce.ts'
import { requireChangeable, requireMaySolve } from '../policy.ts'

export function solving({ db }: { db: Database }) {
  return {
    /** Says that a published practice answers the question; null takes that back. */
    async solve(person: Person, threadId: number, practiceId: number | null): Promise<void> {
      await db.write(async (tx) => {
        const thread = await holdToSolve(tx, person, threadId)
        if (thread.solvedByPracticeId === practiceId) return
        const practice = practiceId === null ? null : await findSolution(tx, practiceId)
        if (practice === undefined) throw new Problem('not-found', 'not-found')
        await changeSolution(tx, { threadId, practiceId })
        const data = { practice: practice && badgeOf(practice) }
        tx.emit({ topic: channels.thread(threadId), kind: 'thread.solved-changed', data })
      })
    },
  }
}

async function holdToSolve(tx: Writer, person: Person, threadId: number): Promise<HeldThread> {
  const thread = await holdThread(tx, threadId)
  if (!thread) throw new Problem('not-found', 'not-found')
  requireChangeable(thread)
  requireMaySolve(person, thread)
  return thread
}
