import type { Writer } from '@rynek/db/core/database.ts'
import type { MovablePost } from '@rynek/db/features/transfers/queries/posts.ts'
import { addresses } from '@rynek/shared/core/addresses.ts'
import { tellAsker } from '../moderation/tell.ts'
import { notify } from '../notices/notify.ts'
import type { HeldPair } from './hold.ts'

type Told = HeldPair & { actorId: number; posts: readonly MovablePost[]; reason: string }

/** Each author hears once where the first of his posts went, and why; and so does whoever asked in either thread. */
export async function tellOfTransfer(tx: Writer, { actorId, from, to, posts, reason }: Told): Promise<void> {
  const told = new Set([actorId])
  for (const { id, authorId } of posts) {
    if (told.has(authorId)) continue
    told.add(authorId)
    const href = addresses.standing(id)
    await notify(tx, [authorId], { kind: 'post-moved', subject: '', detail: reason, href })
  }
  for (const thread of [from, to]) {
    if (told.has(thread.authorId)) continue
    told.add(thread.authorId)
    await tellAsker(tx, thread, { actorId, reason })
  }
}
