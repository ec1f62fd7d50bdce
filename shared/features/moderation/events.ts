import { type Static, Type } from 'typebox'
import { Id } from '../../core/ids.ts'

/** Told to those who moderate. */
export const moderationEvents = {
  /** A case was opened, or something happened to it; what, they read where they may. */
  'queue.changed': Type.Object({ caseId: Id, waiting: Type.Integer({ minimum: 0 }) }),
} as const

export type QueueChanged = Static<(typeof moderationEvents)['queue.changed']>
