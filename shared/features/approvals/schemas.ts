import { type Static, Type } from 'typebox'
import { Id, Moment } from '../../core/ids.ts'
import { nullable } from '../../core/nullable.ts'
import { PostKind } from '../posts/schemas.ts'

/** How long posts waited lately before they were decided, in milliseconds; null where none was. */
const Expected = nullable(Type.Integer({ minimum: 0 }))

/** The answer to what was sent and waits for a moderator. */
export const Awaiting = Type.Object({ postId: Id, expected: Expected })
export type Awaiting = Static<typeof Awaiting>
export const isAwaiting = (sent: object): sent is Awaiting => 'expected' in sent

/** `html`: as its author wrote it; `threadId`: where it will stand, null for a question. */
export const AwaitingPost = Type.Object({
  postId: Id,
  kind: PostKind,
  threadId: nullable(Id),
  title: Type.String(),
  html: Type.String(),
  at: Moment,
  /** Watched words for which it waits; null where it does for its author. */
  words: nullable(Type.String()),
})
export type AwaitingPost = Static<typeof AwaitingPost>

/** What the reader wrote and no moderator has read yet. */
export const AwaitingPosts = Type.Object({ items: Type.Array(AwaitingPost), expected: Expected })
export type AwaitingPosts = Static<typeof AwaitingPosts>

/** What somebody whose office is not confirmed can have unapproved at once; refused posts count. */
export const mostUnapproved = 3
