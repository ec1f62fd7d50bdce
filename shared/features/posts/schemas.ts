import { type Static, Type } from 'typebox'
import { Id, Moment } from '../../core/ids.ts'
import { knowingly } from '../../core/knowingly.ts'
import { Line, Prose } from '../../core/text.ts'
import { Author } from '../accounts/schemas.ts'
import { WorksHere } from '../endorsements/schemas.ts'

/** 32 KB of UTF-8 at most: longer texts are refused before the renderer sees them. */
export const PostBody = Prose(12_000)
export const PostKind = Type.Union([
  Type.Literal('question'),
  Type.Literal('answer'),
  Type.Literal('comment'),
])
export type PostKind = Static<typeof PostKind>

/** A post as everybody sees it. A hidden one keeps its place and loses its text. */
export const Post = Type.Object({
  id: Id,
  threadId: Id,
  kind: PostKind,
  parentId: Type.Union([Id, Type.Null()]),
  author: Author,
  html: Type.String(),
  version: Type.Integer({ minimum: 1 }),
  votes: Type.Integer({ minimum: 0 }),
  worksHere: WorksHere,
  hidden: Type.Boolean(),
  /** Hidden for good. */
  deleted: Type.Boolean(),
  createdAt: Moment,
  editedAt: Type.Union([Moment, Type.Null()]),
})
export type Post = Static<typeof Post>

/** `parentId` makes it a comment under that question or answer; without it it is an answer. */
export const NewPost = Type.Object(
  { body: PostBody, parentId: Type.Optional(Id), ...knowingly },
  { additionalProperties: false },
)
export type NewPost = Static<typeof NewPost>

const Version = Type.Integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER })

/** `version` is the one the writer had before his eyes. */
export const PostChange = Type.Object(
  { body: PostBody, version: Version, reason: Type.Optional(Line(200)), ...knowingly },
  { additionalProperties: false },
)
export type PostChange = Static<typeof PostChange>

/** The whole text as it is to stand once a moderator took personal data out; its author reads the reason. */
export const Redaction = Type.Object(
  { body: PostBody, version: Version, reason: Prose(500, 5), ...knowingly },
  { additionalProperties: false },
)
export type Redaction = Static<typeof Redaction>

/** The Markdown of a post, for its author's editor. */
export const PostSource = Type.Object({ id: Id, body: Type.String(), version: Type.Integer() })
export type PostSource = Static<typeof PostSource>

/** `editor`, `reason` and `createdAt` tell who made this version, why and when. */
export const PostVersion = Type.Object({
  version: Type.Integer(),
  body: Type.String(),
  html: Type.String(),
  reason: Type.Union([Type.String(), Type.Null()]),
  editor: Type.Object({ id: Id, name: Type.String() }),
  createdAt: Moment,
})
export type PostVersion = Static<typeof PostVersion>
/** From the first version to the one that stands now. */
export const PostVersions = Type.Object({ postId: Id, threadId: Id, items: Type.Array(PostVersion) })
export type PostVersions = Static<typeof PostVersions>

/** Where a post stands; `after` begins the page of its thread that it is on. */
export const PostPlace = Type.Object({
  threadId: Id,
  slug: Type.String(),
  after: Type.Union([Id, Type.Null()]),
})
export type PostPlace = Static<typeof PostPlace>

export const Votes = Type.Object({ postId: Id, votes: Type.Integer() })
export type Votes = Static<typeof Votes>

export const Preview = Type.Object({ html: Type.String() })
export const PreviewRequest = Type.Object({ body: PostBody }, { additionalProperties: false })
