import { type Static, Type } from 'typebox'
import { Moment } from '../../core/ids.ts'

/** Six digits of the app, or a recovery code, as it was typed or pasted: spaces and dashes are for the eye. */
export const CodeGiven = Type.Object(
  { code: Type.String({ minLength: 1, maxLength: 40, pattern: '^[0-9A-Za-z \\-]+$' }) },
  { additionalProperties: false },
)
export type CodeGiven = Static<typeof CodeGiven>

export const PasswordGiven = Type.Object(
  { password: Type.String({ minLength: 1, maxLength: 200 }) },
  { additionalProperties: false },
)
export type PasswordGiven = Static<typeof PasswordGiven>

/** What the app reads with the camera: squares of a picture `size` wide, as the path of an SVG. */
export const QrPicture = Type.Object({ size: Type.Integer(), path: Type.String() })
export type QrPicture = Static<typeof QrPicture>

/** Shown until it is confirmed. */
export const SetUp = Type.Object({
  codes: Type.Array(Type.String()),
  /** Null where the app stays and only the recovery codes are new. */
  app: Type.Union([Type.Object({ secret: Type.String(), uri: Type.String(), qr: QrPicture }), Type.Null()]),
})
export type SetUp = Static<typeof SetUp>

export const SecondFactor = Type.Object({
  /** When the app was paired; null while there is none. */
  since: Type.Union([Moment, Type.Null()]),
  /** Recovery codes that were not used yet. */
  codesLeft: Type.Integer(),
  /** The roles of this person count only with a second factor. */
  needed: Type.Boolean(),
  setUp: Type.Union([SetUp, Type.Null()]),
})
export type SecondFactor = Static<typeof SecondFactor>
