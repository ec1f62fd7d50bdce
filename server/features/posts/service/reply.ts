import type { Database, Writer } from '@rynek/db/core/database.ts'
import { databaseErrorKind } from '@rynek/db/core/errors.ts'
import { findPost, type PostRow } from '@rynek/db/features/posts/queries/list.ts'
import { addPost, countComments, findSent } from '@rynek/db/features/posts/queries/write.ts'
import { findThread } from '@rynek/db/features/threads/queries/find.ts'
import { countAnswer, touchThread } from '@rynek/db/features/threads/queries/write.ts'
import { channels } from '@rynek/shared/core/events.ts'
import { Problem } from '@rynek/shared/core/problems.ts'
import type { NewPost, Post } from '@rynek/shared/features/posts/schemas.ts'
import type { Person } from '../../../core/person.ts'
import { rendererVersion, renderMarkdown } from '../markdown.ts'
import { mostComments, requireOpen } from '../policy.ts'
import { toPost } from '../views.ts'

export function replying({ db }: { db: Database }) {
  return {
    /** An answer, or a comment under `parentId`. The same key again answers the post it made the first time. */
    async reply(
      person: Person,
      threadId: number,
      { body, parentId }: NewPost,
      sendKey: string,
    ): Promise<Post> {
      const html = renderMarkdown(body)
      return db.write(async (tx) => {
        const sent = await findSent(tx, person.id, sendKey)
        if (sent) return toPost((await findPost(tx, sent.id)) as PostRow)
        const thread = await findThread(tx, threadId)
        if (!thread) throw new Problem('not-found', 'not-found')
        requireOpen(thread)
        if (parentId !== undefined) await requireRoomUnder(tx, threadId, parentId)
        const row = {
          threadId,
          parentId: parentId ?? null,
          authorId: person.id,
          institutionId: person.institutionId,
        }
        const text = { body, html, renderer: rendererVersion, sendKey, createdAt: tx.now }
        const kind = parentId === undefined ? 'answer' : 'comment'
        const { id } = await tx.attempt((part) => addPost(part, { ...row, ...text, kind })).catch(sentTwice)
        const answers = kind === 'answer' ? await countAnswer(tx, threadId, 1, tx.now) : thread.answers
        if (kind === 'comment') await touchThread(tx, threadId)
        const post = toPost((await findPost(tx, id)) as PostRow)
        tx.emit({
          topic: channels.thread(threadId),
          kind: 'post.added',
          data: { post, answers, lastActivityAt: tx.now },
        })
        return post
      })
    },
  }
}

async function requireRoomUnder(tx: Writer, threadId: number, parentId: number): Promise<void> {
  const parent = await findPost(tx, parentId)
  if (parent?.threadId !== threadId || parent.kind === 'comment' || parent.hidden)
    throw new Problem('not-found', 'not-found')
  if ((await countComments(tx, parentId)) >= mostComments) throw new Problem('conflict', 'too-many-comments')
}

/** Two requests with one key at the same moment: the second asks again and gets the first one's post. */
function sentTwice(failure: unknown): never {
  if (databaseErrorKind(failure) !== 'unique') throw failure
  throw new Problem('conflict', 'being-sent')
}
