import { Type } from 'typebox'
import { Prose } from '../../core/text.ts'

const closed = { additionalProperties: false }

/** Whoever sits at an open session must not be able to erase its owner. */
export const OwnErasure = Type.Object(
  { password: Type.String({ minLength: 1, maxLength: 200, pattern: '^[^\\u0000\\p{Cs}]*$' }) },
  closed,
)

/** On a person's request. The reason stands in the audit log for good, so it names nobody. */
export const ErasureOnRequest = Type.Object({ reason: Prose(500, 5) }, closed)
