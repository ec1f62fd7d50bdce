import type { Database, Writer } from '@rynek/db/core/database.ts'
import { changeEndorsement } from '@rynek/db/features/endorsements/queries.ts'
import { listHoldersOf } from '@rynek/db/features/memberships/queries/in-force.ts'
import { findPost, type PostRow } from '@rynek/db/features/posts/queries/list.ts'
import { findThread, isArchived } from '@rynek/db/features/threads/queries/find.ts'
import { addresses } from '@rynek/shared/core/addresses.ts'
import { channels } from '@rynek/shared/core/events.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import { officesOf, officesToPropose } from '@rynek/shared/features/endorsements/rules.ts'
import type { Endorsed } from '@rynek/shared/features/endorsements/schemas.ts'
import { slugOf } from '@rynek/shared/features/threads/rules.ts'
import type { Person } from '../../core/person.ts'
import { notify } from '../notices/notify.ts'
import { requireNotArchived } from '../threads/policy.ts'
import { requireMayEndorse } from './policy.ts'

export type Endorsements = ReturnType<typeof createEndorsements>

export function createEndorsements({ db }: { db: Database }) {
  return {
    /** Says for the person's office that an answer works there too, or takes it back; twice is once. */
    async endorse(person: Person, postId: number, given: boolean): Promise<Endorsed> {
      return db.write(async (tx) => {
        const post = await findPost(tx, postId)
        if (!post) throw new Problem('not-found', 'not-found')
        requireMayEndorse(person, post)
        requireNotArchived(await isArchived(tx, post.threadId))
        const office = { postId, institutionId: person.institutionId, personId: person.id }
        const changed = await changeEndorsement(tx, office, given)
        if (!changed) return { postId, worksHere: post.worksHere }
        const { worksHere, threadId } = changed
        const data = { postId, worksHere }
        tx.emit({ topic: channels.thread(threadId), kind: 'post.works-here-changed', data })
        if (given && officesOf(worksHere) === officesToPropose) await propose(tx, post)
        return data
      })
    },
  }
}

/** Tells the experts that an answer has proved itself, unless its thread is a practice already. */
async function propose(tx: Writer, { id, threadId }: PostRow): Promise<void> {
  const thread = await findThread(tx, threadId)
  if (!thread || thread.practice) return
  const experts = await listHoldersOf(tx, 'expert')
  await notify(
    tx,
    experts.map((expert) => expert.id),
    {
      kind: 'works-here-three',
      subject: thread.title,
      href: addresses.post(threadId, slugOf(thread.title), id),
    },
  )
}
