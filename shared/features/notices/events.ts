import { type Static, Type } from 'typebox'

/** Told to one person alone. */
export const noticeEvents = {
  /** What is unread after something was told or read, here or on another device. */
  'notices.counted': Type.Object({ unread: Type.Integer({ minimum: 0 }) }),
} as const

export type NoticesCounted = Static<(typeof noticeEvents)['notices.counted']>
