import { type TSchema, Type } from 'typebox'

export const pageSize = 20

/** A place in a list, as the server gave it; opaque to everybody else. */
export const Cursor = Type.String({ maxLength: 80, pattern: '^[A-Za-z0-9_-]+$' })

/** Where in the event log an answer stands, so that a live page can go on from exactly there. */
export const Standing = { epoch: Type.String(), lastEvent: Type.Integer({ minimum: 0 }) }

export const PageOf = <T extends TSchema>(item: T) =>
  Type.Object({ items: Type.Array(item), next: Type.Union([Cursor, Type.Null()]), ...Standing })
