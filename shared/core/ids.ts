import { Type } from 'typebox'

/** Numbers of things are given by the database and never used twice. */
export const Id = Type.Integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER })

/** An id as it stands in an address: digits only, without a leading zero. */
export const IdInAddress = Type.String({ pattern: '^[1-9][0-9]{0,15}$' })

export const IdParams = Type.Object({ id: IdInAddress }, { additionalProperties: false })

/** Milliseconds since 1970, UTC. */
export const Moment = Type.Integer({ minimum: 0 })

/** A day of the calendar as 2026-03-01. */
export const Day = Type.String({
  format: 'date',
  pattern: '^(?:19|20)[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$',
})
