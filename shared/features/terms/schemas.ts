import { type Static, Type } from 'typebox'
import { Moment } from '../../core/ids.ts'
import { Prose } from '../../core/text.ts'

const closed = { additionalProperties: false }
const Version = Type.Integer({ minimum: 1, maximum: 1_000_000 })

export const TermsQuery = Type.Object(
  { version: Type.Optional(Type.String({ pattern: '^[1-9][0-9]{0,6}$' })) },
  closed,
)

/** A version of the terms in the reader's language. */
export const Terms = Type.Object({
  version: Version,
  /** The one that stands. */
  newest: Version,
  html: Type.String(),
  /** What it changed; empty in the first. */
  changes: Type.String(),
  /** Null for the first, which came with the forum. */
  publishedAt: Type.Union([Moment, Type.Null()]),
})
export type Terms = Static<typeof Terms>

/** The version that was read. */
export const Acceptance = Type.Object({ version: Version }, closed)

export const NewTerms = Type.Object(
  {
    textPl: Prose(20_000, 200),
    textEn: Prose(20_000, 200),
    changesPl: Prose(2_000, 10),
    changesEn: Prose(2_000, 10),
    /** The version that stood when the new one was written. */
    was: Version,
  },
  closed,
)
export type NewTerms = Static<typeof NewTerms>

/** For whoever writes the next version. */
export const TermsDesk = Type.Object({
  newest: Version,
  textPl: Type.String(),
  textEn: Type.String(),
  /** The newest first; how many have accepted each. */
  versions: Type.Array(
    Type.Object({
      version: Version,
      publishedAt: Type.Union([Moment, Type.Null()]),
      accepted: Type.Integer({ minimum: 0 }),
    }),
  ),
})
export type TermsDesk = Static<typeof TermsDesk>
