import { type Static, Type } from 'typebox'
import { Id, Moment } from '../../core/ids.ts'
import { Post } from './schemas.ts'

/** `answers` is the thread's number of visible answers after the change. */
const answers = Type.Integer({ minimum: 0 })

export const postEvents = {
  'post.added': Type.Object({ post: Post, answers, lastActivityAt: Moment }),
  'post.edited': Type.Object({
    postId: Id,
    html: Type.String(),
    version: Type.Integer(),
    editedAt: Type.Union([Moment, Type.Null()]),
  }),
  'post.votes-changed': Type.Object({ postId: Id, votes: Type.Integer({ minimum: 0 }) }),
  'post.hidden': Type.Object({ postId: Id, answers, deleted: Type.Boolean() }),
  'post.restored': Type.Object({ post: Post, answers }),
} as const

export type PostEvent = {
  [K in keyof typeof postEvents]: { kind: K; data: Static<(typeof postEvents)[K]> }
}[keyof typeof postEvents]
