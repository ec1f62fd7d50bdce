import type { Database, Writer } from '@rynek/db/core/database.ts'
import { findPost } from '@rynek/db/features/posts/queries/list.ts'
import { addPost, countComments, findSent } from '@rynek/db/features/posts/queries/write.ts'
import { holdThread } from '@rynek/db/features/threads/queries/find.ts'
import { addActivity } from '@rynek/db/features/threads/queries/write.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import type { Awaiting } from '@rynek/shared/features/approvals/schemas.ts'
import type { NewPost, Post } from '@rynek/shared/features/posts/schemas.ts'
import type { Person } from '../../../core/person.ts'
import { sendOnce } from '../../../core/send-key.ts'
import { awaitApproval, toAwaiting, writingOf } from '../../approvals/hold.ts'
import { requirePace } from '../../threads/pace.ts'
import { requireOpen } from '../../threads/policy.ts'
import { watch } from '../../watchlist/watch.ts'
import { announceReply } from '../announce.ts'
import { withHtml } from '../markdown.ts'
import { refusalOfStranger } from '../moved.ts'
import { requireRoomFor, requireVisible } from '../policy.ts'
import { toPost } from '../views.ts'

type Reply = NewPost & { threadId: number; sendKey: string; held: string }

export function replying({ db }: { db: Database }) {
  return {
    /** An answer, or a comment under `parentId`. The same key again answers the post it made the first time. */
    async reply(person: Person, threadId: number, post: NewPost, sendKey: string): Promise<Post | Awaiting> {
      const { body, knowingly } = post
      const { texts, held } = await watch(db, person, { body, knowingly })
      const reply = { ...post, threadId, sendKey, held }
      const text = withHtml(texts.body)
      return sendOnce(db, {
        sent: (tx) => findSentPost(tx, person, reply),
        send: (tx) => send(tx, person, reply, text),
      })
    },
  }
}

async function findSentPost(
  tx: Writer,
  person: Person,
  { threadId, parentId, sendKey }: Reply,
): Promise<Post | Awaiting | undefined> {
  const sent = await findSent(tx, person.id, sendKey)
  if (!sent) return undefined
  const same = sent.threadId === threadId && sent.kind !== 'question' && sent.parentId === (parentId ?? null)
  if (!same) throw new Problem('conflict', 'send-key-taken')
  return sent.unapproved ? toAwaiting(tx, sent.id) : readPost(tx, sent.id)
}

async function send(
  tx: Writer,
  person: Person,
  { threadId, parentId, sendKey, held }: Reply,
  text: { body: string; html: string; renderer: number },
): Promise<Post | Awaiting> {
  const kind = parentId === undefined ? 'answer' : 'comment'
  const by = { authorId: person.id, createdAt: tx.now, ...(await writingOf(tx, person, held)) }
  // Next, because it holds the thread: what is checked from here on stays so until the end.
  const thread = by.unapproved
    ? await holdThread(tx, threadId)
    : await addActivity(tx, threadId, kind === 'answer' ? 1 : 0)
  if (!thread) throw new Problem('not-found', 'not-found')
  requireOpen(thread)
  await requirePace(tx, person, thread, tx.now)
  const parent = parentId === undefined ? undefined : await requireRoomUnder(tx, threadId, parentId)

  const { id } = await addPost(tx, { threadId, kind, parentId: parentId ?? null, ...by, ...text, sendKey })
  if (by.unapproved) return awaitApproval(tx, id, held)
  const post = await readPost(tx, id)
  await announceReply(tx, { post, thread, parent: parent?.author })
  return post
}

async function requireRoomUnder(tx: Writer, threadId: number, parentId: number) {
  const parent = await findPost(tx, parentId)
  if (parent?.threadId !== threadId) throw await refusalOfStranger(tx, { postId: parentId, threadId })
  if (parent.kind === 'comment') throw new Problem('conflict', 'comment-under-comment')
  requireVisible(parent)
  requireRoomFor(await countComments(tx, parentId))
  return parent
}

async function readPost(tx: Writer, id: number): Promise<Post> {
  const row = await findPost(tx, id)
  if (!row) throw new Error(`post ${id} was stored and is gone`)
  return toPost(row)
}
