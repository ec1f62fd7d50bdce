import { type Static, Type } from 'typebox'

/** Told to servers alone: nobody may watch this channel. */
export const accountEvents = {
  /** Sockets of these sessions are to be closed, on whichever server they are open. */
  'sessions.ended': Type.Object({ handles: Type.Array(Type.String()) }),
} as const
export type SessionsEnded = Static<(typeof accountEvents)['sessions.ended']>
