import type { Database } from '@rynek/db/core/database.ts'
import { listEndorsedIn } from '@rynek/db/features/endorsements/queries.ts'
import { listOwnIn, listVotedIn } from '@rynek/db/features/posts/queries/votes.ts'
import { findThread, saidSameProblem } from '@rynek/db/features/threads/queries/find.ts'
import type { ThreadRow } from '@rynek/db/features/threads/queries/summary.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import { permitted } from '@rynek/shared/core/roles.ts'
import type { ThreadMine } from '@rynek/shared/features/threads/schemas.ts'
import type { Person } from '../../../core/person.ts'
import { mayModerate } from '../../moderation/policy.ts'
import { findWriteFrom } from '../pace.ts'
import { isOpen, isOtherOffice, mayAccept, maySolve } from '../policy.ts'

export function readingOwn({ db, now }: { db: Database; now: () => number }) {
  return {
    /** What the page shows to this reader only, and what he may do there. */
    async findMine(person: Person, id: number): Promise<ThreadMine> {
      const thread = await findThread(db.read, id)
      if (!thread) throw new Problem('not-found', 'not-found')
      const own = await listOwnIn(db.read, id, person.id)
      const takesPart = permitted(person.roles, 'take-part')
      return {
        votes: await listVotedIn(db.read, id, person.id),
        endorsed: await listEndorsedIn(db.read, { threadId: id, institutionId: person.institutionId }),
        // What somebody wrote for an office that he left stays with it as it is.
        editable: own
          .filter(
            ({ hidden, institutionId }) => takesPart && !hidden && institutionId === person.institutionId,
          )
          .map((post) => post.id),
        hidden: own
          .filter(({ hidden }) => hidden)
          .map((post) => ({ postId: post.id, reason: post.hiddenReason ?? '' })),
        sameProblem: await saidSameProblem(db.read, id, person.id),
        writeFrom: await findWriteFrom(db.read, person, thread, now()),
        can: canDo(person, thread, now()),
      }
    },
  }
}

function canDo(person: Person, thread: ThreadRow, now: number): ThreadMine['can'] {
  const takesPart = permitted(person.roles, 'take-part')
  const writes = takesPart || person.newcomerAt !== undefined
  const asked = {
    authorId: thread.author.id,
    institutionId: thread.institutionId,
    createdAt: thread.createdAt,
    topic: thread.topic,
    cityType: thread.cityType,
  }
  const fromOutside = !thread.hidden && isOtherOffice(person, asked)
  return {
    answer: writes && isOpen(thread),
    comment: writes && isOpen(thread),
    vote: takesPart,
    accept: takesPart && !thread.hidden && mayAccept(person, asked, now),
    solve: !thread.hidden && maySolve(person, asked),
    sameProblem: takesPart && fromOutside,
    nominate: permitted(person.roles, 'nominate') && fromOutside && !thread.practice,
    moderate: mayModerate(person, thread),
  }
}
