import { type Static, Type } from 'typebox'
import { CityType } from '../../core/city-types.ts'
import { Id, IdInAddress, Moment } from '../../core/ids.ts'
import { Cursor } from '../../core/lists.ts'
import { ActReason } from '../moderation/schemas.ts'
import { PostKind } from '../posts/schemas.ts'
import { ThreadTitle } from '../threads/schemas.ts'
import { TopicCode } from '../topics/catalogue.ts'
import { mostMoved, transferKinds } from './kinds.ts'

const closed = { additionalProperties: false }

/** `seen`: the newest post that the moderator has seen of the thread; what was written after it is not taken along. */
const given = { seen: Id, reason: ActReason }
const postIds = Type.Array(Id, { minItems: 1, maxItems: mostMoved, uniqueItems: true })

export const PostsMove = Type.Object({ postIds, to: Id, ...given }, closed)
export type PostsMove = Static<typeof PostsMove>

/** The oldest of the posts becomes the question of the new thread. */
export const Split = Type.Object(
  { postIds, title: ThreadTitle, topic: TopicCode, cityType: CityType, ...given },
  closed,
)
export type Split = Static<typeof Split>

export const Merge = Type.Object({ to: Id, ...given }, closed)
export type Merge = Static<typeof Merge>

export const Undoing = Type.Object({ reason: ActReason }, closed)

/** Where the posts stand now. */
export const Transferred = Type.Object({ transferId: Id, threadId: Id })
export type Transferred = Static<typeof Transferred>

const ThreadNamed = Type.Object({ id: Id, title: Type.String(), slug: Type.String() })

/** One act, as it can be read where it began and where it led. */
export const Transfer = Type.Object({
  id: Id,
  kind: Type.Enum(transferKinds),
  from: ThreadNamed,
  to: ThreadNamed,
  posts: Type.Integer({ minimum: 1 }),
  by: Type.String(),
  reason: Type.String(),
  at: Moment,
  undoneAt: Type.Union([Moment, Type.Null()]),
  mayUndo: Type.Boolean(),
})
export type Transfer = Static<typeof Transfer>

/** A post to choose from, with its beginning. */
export const Choosable = Type.Object({
  id: Id,
  kind: PostKind,
  author: Type.String(),
  office: Type.String(),
  beginning: Type.String(),
  hidden: Type.Boolean(),
  createdAt: Moment,
})
export type Choosable = Static<typeof Choosable>

export const Arrangement = Type.Object({
  thread: Type.Object({ ...ThreadNamed.properties, topic: TopicCode, cityType: CityType }),
  /** One page, in the order they were written. */
  posts: Type.Array(Choosable),
  next: Type.Union([Cursor, Type.Null()]),
  seen: Id,
  /** The newest first. */
  transfers: Type.Array(Transfer),
})
export type Arrangement = Static<typeof Arrangement>
export const ArrangementQuery = Type.Object({ after: Type.Optional(IdInAddress) }, closed)
