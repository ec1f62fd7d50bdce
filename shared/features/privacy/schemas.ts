import { type Static, Type } from 'typebox'
import { Moment } from '../../core/ids.ts'
import { Prose } from '../../core/text.ts'
import { kindsKept } from './rules/retention.ts'

const closed = { additionalProperties: false }

/** A file of a person's own data; `readyAt` and `bytes` are null while it is being made. */
export const Archive = Type.Object({
  requestedAt: Moment,
  readyAt: Type.Union([Moment, Type.Null()]),
  bytes: Type.Union([Type.Integer(), Type.Null()]),
  goneAt: Moment,
})
export type Archive = Static<typeof Archive>
export const ArchiveAnswer = Type.Object({ archive: Type.Union([Archive, Type.Null()]) })

/** Whoever sits at an open session must not be able to erase its owner. */
export const OwnErasure = Type.Object(
  { password: Type.String({ minLength: 1, maxLength: 200, pattern: '^[^\\u0000\\p{Cs}]*$' }) },
  closed,
)

/** On a person's request. The reason stands in the audit log for good, so it names nobody. */
export const ErasureOnRequest = Type.Object({ reason: Prose(500, 5) }, closed)

/** How long each kind of data is kept, with how many went in the last month and when that was last looked after. */
export const Retention = Type.Object({
  items: Type.Array(
    Type.Object({
      kind: Type.Enum(kindsKept),
      days: Type.Integer(),
      removed: Type.Union([Type.Integer(), Type.Null()]),
      at: Type.Union([Moment, Type.Null()]),
    }),
  ),
})
export type Retention = Static<typeof Retention>
