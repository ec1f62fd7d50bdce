import { type Static, Type } from 'typebox'
import { Id, IdInAddress, Moment } from '../../core/ids.ts'
import { Author } from '../accounts/schemas.ts'
import { OfficeBadge } from '../institutions/schemas.ts'
import { PostKind } from '../posts/schemas.ts'
import { choices, credits } from './rules.ts'

const closed = { additionalProperties: false }
const orNull = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) =>
  Type.Union([schema, Type.Null()])

/** A post that a description grew from, as everybody reads it: named as its author agreed, or only a way to it. */
export const Source = Type.Object({
  /** Null where its author is not named: at the post he is. */
  postId: orNull(Id),
  name: orNull(Type.String()),
  office: orNull(OfficeBadge),
  /** Of who is named: known to work for that office now. */
  verified: Type.Boolean(),
  html: Type.String(),
})
export type Source = Static<typeof Source>

/** The same for those who work on the description. */
export const DraftSource = Type.Object({
  postId: Id,
  author: Author,
  html: Type.String(),
  credit: Type.Enum(credits),
  askedAt: Moment,
})
export type DraftSource = Static<typeof DraftSource>

/** A post of the thread for whoever puts a description together: `text` is Markdown, as it was written. */
export const PostPassages = Type.Object({
  id: Id,
  kind: PostKind,
  author: Author,
  createdAt: Moment,
  passages: Type.Array(Type.Object({ text: Type.String(), html: Type.String() })),
})
export type PostPassages = Static<typeof PostPassages>

/** In the order the posts were written; `next` is the post after which to go on. */
export const PassageList = Type.Object({ items: Type.Array(PostPassages), next: orNull(Id) })
export type PassageList = Static<typeof PassageList>
export const PassageQuery = Type.Object({ after: Type.Optional(IdInAddress) }, closed)

/** A post of the reader's own that a description quotes. */
export const Quotation = Type.Object({
  practiceId: Id,
  postId: Id,
  practice: Type.String(),
  thread: Type.Object({ id: Id, slug: Type.String() }),
  html: Type.String(),
  credit: Type.Enum(credits),
  askedAt: Moment,
})
export type Quotation = Static<typeof Quotation>
export const QuotationList = Type.Object({ items: Type.Array(Quotation) })
export type QuotationList = Static<typeof QuotationList>

export const QuotationParams = Type.Object({ id: IdInAddress, postId: IdInAddress }, closed)
export const Answer = Type.Object({ credit: Type.Enum(choices) }, closed)
export type Answer = Static<typeof Answer>
