import { type Announced, channels } from '@rynek/shared/core/events.ts'
import type { Post, PostKind } from '@rynek/shared/features/posts/schemas.ts'
import { slugOf } from '@rynek/shared/features/threads/rules.ts'
import { and, eq, gte, inArray } from 'drizzle-orm'
import type { Writer } from '../../../core/database.ts'
import { events } from '../../../core/tables.ts'

type Blanked = { id: number; threadId: number; kind: PostKind; createdAt: number }

/**
 * Takes the text of a hidden post out of the log of events: whoever comes back after a pause is sent what happened
 * meanwhile, and must not be sent what nobody may read any more.
 */
export async function blankPost(tx: Writer, post: Blanked): Promise<void> {
  const topics = [channels.thread(post.threadId), ...(post.kind === 'question' ? [channels.lists] : [])]
  const told = await tx
    .select({ id: events.id, kind: events.kind, data: events.data })
    .from(events)
    .where(and(inArray(events.topic, topics), gte(events.at, post.createdAt)))
  for (const { id, kind, data } of told) {
    const blanked = withoutText({ kind, data } as Announced, post)
    if (blanked) await tx.update(events).set({ data: blanked }).where(eq(events.id, id))
  }
}

const blank = (post: Post): Post => ({ ...post, html: '', hidden: true })
const untitled = { title: '', slug: slugOf('') }

/** The event without what the post said; nothing when it said nothing of it. */
function withoutText(
  { kind, data }: Announced,
  { id, threadId, kind: postKind }: Blanked,
): object | undefined {
  switch (kind) {
    case 'post.added':
    case 'post.restored':
      return data.post.id === id ? { ...data, post: blank(data.post) } : undefined
    case 'post.edited':
      return data.postId === id ? { ...data, html: '' } : undefined
    case 'answer.accepted':
      return { ...data, posts: data.posts.map((post) => (post.id === id ? blank(post) : post)) }
    case 'thread.added':
      return data.thread.id === threadId ? { thread: { ...data.thread, ...untitled } } : undefined
    case 'thread.changed':
      return postKind === 'question' ? { ...data, ...untitled } : undefined
    default:
      return undefined
  }
}
