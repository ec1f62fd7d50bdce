import { type Static, Type } from 'typebox'
import { CityType } from '../../core/city-types.ts'
import { Id } from '../../core/ids.ts'
import { Post } from '../posts/schemas.ts'
import { PracticeBadge } from '../practices/badge.ts'
import { TopicCode } from '../topics/catalogue.ts'
import { SlowMode, ThreadSummary, ThreadSummaryText } from './schemas.ts'

export const threadEvents = {
  /** To everybody who has a list open. */
  'thread.added': Type.Object({ thread: ThreadSummary }),
  /** Retitled, moved, locked or unlocked; hiding the question empties the title, restoring it brings it back. */
  'thread.changed': Type.Object({
    title: Type.String(),
    slug: Type.String(),
    topic: TopicCode,
    cityType: CityType,
    lockedReason: Type.Union([Type.String(), Type.Null()]),
    archived: Type.Boolean(),
    pinnedUntil: Type.Union([Type.String(), Type.Null()]),
    featured: Type.Boolean(),
    changes: Type.Integer({ minimum: 0 }),
  }),
  /** A practice answers it, or no longer does. */
  'thread.solved-changed': Type.Object({ practice: Type.Union([PracticeBadge, Type.Null()]) }),
  'thread.summarised': Type.Object({
    summary: Type.Union([ThreadSummaryText, Type.Null()]),
    changes: Type.Integer({ minimum: 0 }),
  }),
  'thread.slowed': Type.Object({
    slow: Type.Union([SlowMode, Type.Null()]),
    changes: Type.Integer({ minimum: 0 }),
  }),
  /** Posts came or went; the page is loaded anew. `merged`: all of them went, and the thread is a part of another now. */
  'thread.rearranged': Type.Object({ merged: Type.Boolean() }),
  'thread.same-problem-changed': Type.Object({ sameProblem: Type.Integer({ minimum: 0 }) }),
  /** With the answer and its comments, because it may stand on a page the reader has not loaded. */
  'answer.accepted': Type.Object({ postId: Id, posts: Type.Array(Post) }),
  'answer.unaccepted': Type.Object({}),
} as const

export type ThreadAdded = Static<(typeof threadEvents)['thread.added']>

export type ThreadEvent = {
  [K in keyof typeof threadEvents]: { kind: K; data: Static<(typeof threadEvents)[K]> }
}[keyof typeof threadEvents]
