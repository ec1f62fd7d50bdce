import type { Database, Writer } from '@rynek/db/core/database.ts'
import { findPost } from '@rynek/db/features/posts/queries/list.ts'
import { addPost, countComments, findSent } from '@rynek/db/features/posts/queries/write.ts'
import { addActivity } from '@rynek/db/features/threads/queries/write.ts'
import { channels } from '@rynek/shared/core/events.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import type { NewPost, Post } from '@rynek/shared/features/posts/schemas.ts'
import type { Person } from '../../../core/person.ts'
import { sendOnce } from '../../../core/send-key.ts'
import { requireOpen } from '../../threads/policy.ts'
import { tellOfAnswer, tellOfComment } from '../../threads/tell.ts'
import { withHtml } from '../markdown.ts'
import { requireRoomFor, requireVisible } from '../policy.ts'
import { toPost } from '../views.ts'

type Reply = NewPost & { threadId: number; sendKey: string }

export function replying({ db }: { db: Database }) {
  return {
    /** An answer, or a comment under `parentId`. The same key again answers the post it made the first time. */
    async reply(person: Person, threadId: number, post: NewPost, sendKey: string): Promise<Post> {
      const reply = { ...post, threadId, sendKey }
      const text = withHtml(post.body)
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
): Promise<Post | undefined> {
  const sent = await findSent(tx, person.id, sendKey)
  if (!sent) return undefined
  const same = sent.threadId === threadId && sent.kind !== 'question' && sent.parentId === (parentId ?? null)
  if (!same) throw new Problem('conflict', 'send-key-taken')
  return readPost(tx, sent.id)
}

async function send(
  tx: Writer,
  person: Person,
  { threadId, parentId, sendKey }: Reply,
  text: { body: string; html: string; renderer: number },
): Promise<Post> {
  const kind = parentId === undefined ? 'answer' : 'comment'
  // First, because it holds the thread: what is checked next stays so until the end.
  const thread = await addActivity(tx, threadId, kind === 'answer' ? 1 : 0)
  if (!thread) throw new Problem('not-found', 'not-found')
  requireOpen(thread)
  const parent = parentId === undefined ? undefined : await requireRoomUnder(tx, threadId, parentId)

  const by = { authorId: person.id, institutionId: person.institutionId, createdAt: tx.now }
  const { id } = await addPost(tx, { threadId, kind, parentId: parentId ?? null, ...by, ...text, sendKey })
  const post = await readPost(tx, id)
  if (parent) await tellOfComment(tx, person, thread, parent.author)
  else await tellOfAnswer(tx, person, thread)
  const { answers, lastActivityAt } = thread
  tx.emit({ topic: channels.thread(threadId), kind: 'post.added', data: { post, answers, lastActivityAt } })
  return post
}

async function requireRoomUnder(tx: Writer, threadId: number, parentId: number) {
  const parent = await findPost(tx, parentId)
  if (parent?.threadId !== threadId) throw new Problem('not-found', 'not-found')
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
