import { type Announced, channels } from '@rynek/shared/core/events.ts'
import type { Post, PostKind } from '@rynek/shared/features/posts/schemas.ts'
import { slugOf } from '@rynek/shared/features/threads/rules.ts'
import { and, eq, gte, inArray } from 'drizzle-orm'
import type { Writer } from '../../../core/database.ts'
import { events } from '../../../core/tables.ts'

type Blanked = { id: number; threadId: number; kind: PostKind; createdAt: number }

type Wording = Pick<Post, 'html' | 'hidden'>

/**
 * Takes the text of a hidden post out of the log of events: whoever comes back after a pause is sent what happened
 * meanwhile, and must not be sent what nobody may read any more.
 */
export const blankPost = (tx: Writer, post: Blanked): Promise<void> => blankPosts(tx, [post])

/** The same of several posts of one thread. */
export const blankPosts = (tx: Writer, posts: readonly Blanked[]): Promise<void> =>
  rewrite(tx, posts, { html: '', hidden: true })

/** Puts the text that stands now in the place of every one that the log holds of this post. */
export const rewordPost = (tx: Writer, post: Blanked, html: string): Promise<void> =>
  rewrite(tx, [post], { html, hidden: false })

async function rewrite(tx: Writer, posts: readonly Blanked[], wording: Wording): Promise<void> {
  const topics = posts.flatMap(({ threadId, kind }) => [
    channels.thread(threadId),
    ...(kind === 'question' ? [channels.lists] : []),
  ])
  const since = Math.min(...posts.map(({ createdAt }) => createdAt))
  const told = await tx
    .select({ id: events.id, kind: events.kind, data: events.data })
    .from(events)
    .where(and(inArray(events.topic, [...new Set(topics)]), gte(events.at, since)))
  for (const { id, ...event } of told) {
    const data = posts.reduce<unknown>(
      (before, post) => reworded({ ...event, data: before } as Announced, post, wording) ?? before,
      event.data,
    )
    if (data !== event.data) await tx.update(events).set({ data }).where(eq(events.id, id))
  }
}

const untitled = { title: '', slug: slugOf('') }

/** The event with that wording of the post; nothing when it said nothing of it. The title goes with a hidden question. */
function reworded(
  { kind, data }: Announced,
  { id, threadId, kind: postKind }: Blanked,
  wording: Wording,
): object | undefined {
  const { html, hidden } = wording
  switch (kind) {
    case 'post.added':
    case 'post.restored':
      return data.post.id === id ? { ...data, post: { ...data.post, ...wording } } : undefined
    case 'post.edited':
      return data.postId === id ? { ...data, html } : undefined
    case 'answer.accepted':
      return { ...data, posts: data.posts.map((post) => (post.id === id ? { ...post, ...wording } : post)) }
    case 'thread.added':
      return hidden && data.thread.id === threadId ? { thread: { ...data.thread, ...untitled } } : undefined
    case 'thread.changed':
      return hidden && postKind === 'question' ? { ...data, ...untitled } : undefined
    default:
      return undefined
  }
}
