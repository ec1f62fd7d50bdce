import { type Static, Type } from 'typebox'
import { Id, IdInAddress, Moment } from '../../core/ids.ts'
import { noticeKinds } from './kinds.ts'

export const Notice = Type.Object({
  id: Id,
  kind: Type.Enum(noticeKinds),
  subject: Type.String(),
  detail: Type.String(),
  href: Type.String(),
  createdAt: Moment,
  read: Type.Boolean(),
})
export type Notice = Static<typeof Notice>

/** A page, the newest first. `next` is the id to go on after; `unread` counts those of all pages. */
export const NoticeList = Type.Object({
  items: Type.Array(Notice),
  next: Type.Union([Id, Type.Null()]),
  unread: Type.Integer({ minimum: 0 }),
})
export type NoticeList = Static<typeof NoticeList>

export const NoticeQuery = Type.Object({ after: Type.Optional(IdInAddress) }, { additionalProperties: false })

/** `upTo` is the newest notice that was seen: what came meanwhile stays unread. */
export const Seen = Type.Object({ upTo: Id }, { additionalProperties: false })
export type Seen = Static<typeof Seen>
