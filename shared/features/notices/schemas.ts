import { type Static, Type } from 'typebox'
import { Id, Moment } from '../../core/ids.ts'
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

export const NoticeList = Type.Object({ items: Type.Array(Notice), unread: Type.Integer({ minimum: 0 }) })
export type NoticeList = Static<typeof NoticeList>

/** `upTo` is the newest notice that was seen: what came meanwhile stays unread. */
export const Seen = Type.Object({ upTo: Type.Integer({ minimum: 1 }) }, { additionalProperties: false })
export type Seen = Static<typeof Seen>
