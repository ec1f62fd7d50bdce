import { type Static, Type } from 'typebox'
import { Id } from '../../core/ids.ts'

/** Told to the two offices alone. The words themselves are asked for, so that only one door decides who reads them. */
export const correspondenceEvents = {
  'message.added': Type.Object({ conversationId: Id }),
} as const

export type MessageAdded = Static<(typeof correspondenceEvents)['message.added']>
